--TEST--
serialize() and unserialize() as methods of SPL's classes
--FILE--
<?php
class U { private $p = 1; protected $o = 3; public $q = 2; }
#[AllowDynamicProperties] class AO extends ArrayObject {}
function show(object $o): void { echo strtr($o->serialize() . ' ' . serialize($o), "\0", '~'), "\n"; }
$a = new AO([1, 2]);
$a->x = 5;
show($a);
show(new ArrayIterator(['a' => 1], 2));
show(new ArrayObject(new U));
$s = new SplStack;
$s[] = 1;
$s[] = $a;
$s[] = $a;
show($s);
$s = new SplObjectStorage;
$s[$a] = 1;
$s[new U] = $a;
show($s);
$copy = new SplObjectStorage;
$copy->unserialize($s->serialize());
var_dump(count($copy), $copy == $s);
foreach (['i:0;', 'x', '', 'x:i:0;', 'x:i:0;;m:a:0:{}', 'x:i:0;m:a:0:{}'] as $text) {
    foreach (['ArrayObject', 'SplStack', 'SplObjectStorage'] as $class) {
        $o = new $class;
        try {
            var_dump($o->unserialize($text));
        } catch (Throwable $e) {
            echo get_class($e), ': ', $e->getMessage(), "\n";
        }
    }
}
--EXPECT--
x:i:0;a:2:{i:0;i:1;i:1;i:2;};m:a:1:{s:1:"x";i:5;} O:2:"AO":4:{i:0;i:0;i:1;a:2:{i:0;i:1;i:1;i:2;}i:2;a:1:{s:1:"x";i:5;}i:3;N;}
x:i:2;a:1:{s:1:"a";i:1;};m:a:0:{} O:13:"ArrayIterator":4:{i:0;i:2;i:1;a:1:{s:1:"a";i:1;}i:2;a:0:{}i:3;N;}
x:i:0;O:1:"U":3:{s:4:"~U~p";i:1;s:4:"~*~o";i:3;s:1:"q";i:2;};m:a:0:{} O:11:"ArrayObject":4:{i:0;i:0;i:1;O:1:"U":3:{s:4:"~U~p";i:1;s:4:"~*~o";i:3;s:1:"q";i:2;}i:2;a:0:{}i:3;N;}
i:6;:i:1;:O:2:"AO":4:{i:0;i:0;i:1;a:2:{i:0;i:1;i:1;i:2;}i:2;a:1:{s:1:"x";i:5;}i:3;N;}:r:3; O:8:"SplStack":3:{i:0;i:6;i:1;a:3:{i:0;i:1;i:1;O:2:"AO":4:{i:0;i:0;i:1;a:2:{i:0;i:1;i:1;i:2;}i:2;a:1:{s:1:"x";i:5;}i:3;N;}i:2;r:5;}i:2;a:0:{}}
x:i:2;O:2:"AO":4:{i:0;i:0;i:1;a:2:{i:0;i:1;i:1;i:2;}i:2;a:1:{s:1:"x";i:5;}i:3;N;},i:1;;O:1:"U":3:{s:4:"~U~p";i:1;s:4:"~*~o";i:3;s:1:"q";i:2;},r:2;;m:a:0:{} O:16:"SplObjectStorage":2:{i:0;a:4:{i:0;O:2:"AO":4:{i:0;i:0;i:1;a:2:{i:0;i:1;i:1;i:2;}i:2;a:1:{s:1:"x";i:5;}i:3;N;}i:1;i:1;i:2;O:1:"U":3:{s:4:"~U~p";i:1;s:4:"~*~o";i:3;s:1:"q";i:2;}i:3;r:3;}i:1;a:0:{}}
int(2)
bool(false)
UnexpectedValueException: Error at offset 0 of 4 bytes
NULL
UnexpectedValueException: Error at offset 0 of 4 bytes
UnexpectedValueException: Error at offset 1 of 1 bytes
UnexpectedValueException: Error at offset 0 of 1 bytes
UnexpectedValueException: Error at offset 1 of 1 bytes
NULL
NULL
NULL
UnexpectedValueException: Error at offset 6 of 6 bytes
UnexpectedValueException: Error at offset 0 of 6 bytes
UnexpectedValueException: Error at offset 6 of 6 bytes
UnexpectedValueException: Error at offset 6 of 15 bytes
UnexpectedValueException: Error at offset 0 of 15 bytes
UnexpectedValueException: Error at offset 6 of 15 bytes
UnexpectedValueException: Error at offset 6 of 14 bytes
UnexpectedValueException: Error at offset 0 of 14 bytes
NULL
