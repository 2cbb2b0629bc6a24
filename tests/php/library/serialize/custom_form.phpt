--TEST--
unserialize() of the C: form: classes of scripts and of old php versions, and what is wrong in it
--FILE--
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
enum E { case A; const B = 1; }
class U { private $p = 1; protected $o = 3; public $q = 2; public int $t = 1; }
class W { public $a; function __wakeup() { echo 'wake '; } }
class X { public $a; function __unserialize(array $d) { echo 'unser ', json_encode($d), ' '; } }
class S implements Serializable { public $d; function serialize() { return serialize($this->d); } function unserialize($x) { echo "[S:$x]"; $this->d = unserialize($x); } }
class S2 implements Serializable { public $d; function serialize() { return 'x'; } function unserialize($x) { throw new Exception('no'); } }
class S3 implements Serializable { public $d; function serialize() { return null; } function unserialize($x) { } function __serialize() { return []; } function __unserialize($a) { echo 'un3 '; } }
abstract class A {}
interface I {}
trait T {}
set_error_handler(function ($n, $m) { echo "[$n $m] "; return true; });
function show(string ...$texts): void
{
    foreach ($texts as $t) {
        echo strtr($t, ["\0" => '~']), ' => ';
        try {
            $r = unserialize($t);
            echo strtr(print_r($r, true), ["\n" => ' ', "\0" => '~']), '| ', strtr(serialize($r), ["\0" => '~']);
        } catch (Throwable $e) {
            echo get_class($e), ': ', $e->getMessage();
        }
        echo "\n";
    }
}
show(
    'C:1:"E":0:{}',
    'C:1:"S":4:{i:5;}',
    'C:2:"S2":0:{}',
    'C:2:"S3":0:{}',
    'a:2:{i:0;C:1:"S":4:{i:5;}i:1;r:2;}',
    'a:3:{i:0;O:1:"U":0:{}i:1;C:1:"S":14:{a:1:{i:0;r:2;}}i:2;r:3;}',
    'C:17:"DirectoryIterator":0:{}',
    'C:11:"ArrayObject":0:{}',
    'C:11:"ArrayObject":37:{x:i:0;a:2:{i:0;i:1;i:1;i:2;};m:a:0:{}}',
    'C:11:"ArrayObject":37:{x:i:2;a:2:{i:0;i:1;i:1;i:2;};m:a:0:{}}',
    'C:13:"ArrayIterator":21:{x:i:2;a:0:{};m:a:0:{}}',
    'C:11:"ArrayObject":51:{x:i:0;O:8:"stdClass":1:{s:1:"a";i:1;};m:a:0:{}}',
    'C:11:"ArrayObject":41:{x:i:0;a:0:{};m:a:1:{s:1:"z";s:3:"abc";}}',
    'C:8:"SplStack":13:{i:6;:i:1;:i:2}',
    'C:8:"SplStack":14:{i:6;:i:1;:i:2;}',
    'C:8:"SplQueue":4:{i:4;}',
    'C:19:"SplDoublyLinkedList":5:{i:0;x}',
    'C:16:"SplObjectStorage":53:{x:i:2;O:1:"W":0:{},i:1;;O:1:"W":0:{},N;;m:a:0:{}}',
    'C:16:"SplObjectStorage":43:{x:i:2;O:1:"W":0:{},i:1;;r:2;,N;;m:a:0:{}}',
    'C:16:"SplObjectStorage":14:{x:i:0;m:a:0:{}}',
    'C:16:"SplObjectStorage":0:{}',
    'C:16:"SplObjectStorage":28:{x:i:1;O:1:"U":0:{};m:a:0:{}}',
    'C:16:"SplObjectStorage":15:{x:i:-1;m:a:0:{}}',
    'C:13:"SplFixedArray":0:{}',
    'C:8:"DateTime":0:{}',
);
--EXPECT--
C:1:"E":0:{} => [2 Class E has no unserializer] Error: Cannot instantiate enum E
C:1:"S":4:{i:5;} => [S:i:5;]S Object (     [d] => 5 ) | C:1:"S":4:{i:5;}
C:2:"S2":0:{} => Exception: no
C:2:"S3":0:{} => S3 Object (     [d] =>  ) | O:2:"S3":0:{}
a:2:{i:0;C:1:"S":4:{i:5;}i:1;r:2;} => [S:i:5;]Array (     [0] => S Object         (             [d] => 5         )      [1] => S Object         (             [d] => 5         )  ) | a:2:{i:0;C:1:"S":4:{i:5;}i:1;r:2;}
a:3:{i:0;O:1:"U":0:{}i:1;C:1:"S":14:{a:1:{i:0;r:2;}}i:2;r:3;} => [S:a:1:{i:0;r:2;}]Array (     [0] => U Object         (             [p:U:private] => 1             [o:protected] => 3             [q] => 2             [t] => 1         )      [1] => S Object         (             [d] => Array                 (                     [0] => U Object                         (                             [p:U:private] => 1                             [o:protected] => 3                             [q] => 2                             [t] => 1                         )                  )          )      [2] => S Object         (             [d] => Array                 (                     [0] => U Object                         (                             [p:U:private] => 1                             [o:protected] => 3                             [q] => 2                             [t] => 1                         )                  )          )  ) | a:3:{i:0;O:1:"U":4:{s:4:"~U~p";i:1;s:4:"~*~o";i:3;s:1:"q";i:2;s:1:"t";i:1;}i:1;C:1:"S":14:{a:1:{i:0;r:2;}}i:2;r:7;}
C:17:"DirectoryIterator":0:{} => Exception: Unserialization of 'DirectoryIterator' is not allowed
C:11:"ArrayObject":0:{} => ArrayObject Object (     [storage:ArrayObject:private] => Array         (         )  ) | O:11:"ArrayObject":4:{i:0;i:0;i:1;a:0:{}i:2;a:0:{}i:3;N;}
C:11:"ArrayObject":37:{x:i:0;a:2:{i:0;i:1;i:1;i:2;};m:a:0:{}} => ArrayObject Object (     [storage:ArrayObject:private] => Array         (             [0] => 1             [1] => 2         )  ) | O:11:"ArrayObject":4:{i:0;i:0;i:1;a:2:{i:0;i:1;i:1;i:2;}i:2;a:0:{}i:3;N;}
C:11:"ArrayObject":37:{x:i:2;a:2:{i:0;i:1;i:1;i:2;};m:a:0:{}} => ArrayObject Object (     [storage:ArrayObject:private] => Array         (             [0] => 1             [1] => 2         )  ) | O:11:"ArrayObject":4:{i:0;i:2;i:1;a:2:{i:0;i:1;i:1;i:2;}i:2;a:0:{}i:3;N;}
C:13:"ArrayIterator":21:{x:i:2;a:0:{};m:a:0:{}} => ArrayIterator Object (     [storage:ArrayIterator:private] => Array         (         )  ) | O:13:"ArrayIterator":4:{i:0;i:2;i:1;a:0:{}i:2;a:0:{}i:3;N;}
C:11:"ArrayObject":51:{x:i:0;O:8:"stdClass":1:{s:1:"a";i:1;};m:a:0:{}} => [2 Insufficient data for unserializing - 51 required, 47 present] [8 unserialize(): Error at offset 23 of 70 bytes] | b:0;
C:11:"ArrayObject":41:{x:i:0;a:0:{};m:a:1:{s:1:"z";s:3:"abc";}} => [2 Insufficient data for unserializing - 41 required, 40 present] [8 unserialize(): Error at offset 23 of 63 bytes] | b:0;
C:8:"SplStack":13:{i:6;:i:1;:i:2} => UnexpectedValueException: Error at offset 10 of 13 bytes
C:8:"SplStack":14:{i:6;:i:1;:i:2;} => SplStack Object (     [flags:SplDoublyLinkedList:private] => 6     [dllist:SplDoublyLinkedList:private] => Array         (             [0] => 1             [1] => 2         )  ) | O:8:"SplStack":3:{i:0;i:6;i:1;a:2:{i:0;i:1;i:1;i:2;}i:2;a:0:{}}
C:8:"SplQueue":4:{i:4;} => SplQueue Object (     [flags:SplDoublyLinkedList:private] => 4     [dllist:SplDoublyLinkedList:private] => Array         (         )  ) | O:8:"SplQueue":3:{i:0;i:4;i:1;a:0:{}i:2;a:0:{}}
C:19:"SplDoublyLinkedList":5:{i:0;x} => UnexpectedValueException: Error at offset 4 of 5 bytes
C:16:"SplObjectStorage":53:{x:i:2;O:1:"W":0:{},i:1;;O:1:"W":0:{},N;;m:a:0:{}} => [2 Insufficient data for unserializing - 53 required, 49 present] [8 unserialize(): Error at offset 28 of 77 bytes] | b:0;
C:16:"SplObjectStorage":43:{x:i:2;O:1:"W":0:{},i:1;;r:2;,N;;m:a:0:{}} => [2 Insufficient data for unserializing - 43 required, 41 present] [8 unserialize(): Error at offset 28 of 69 bytes] | b:0;
C:16:"SplObjectStorage":14:{x:i:0;m:a:0:{}} => SplObjectStorage Object (     [storage:SplObjectStorage:private] => Array         (         )  ) | O:16:"SplObjectStorage":2:{i:0;a:0:{}i:1;a:0:{}}
C:16:"SplObjectStorage":0:{} => SplObjectStorage Object (     [storage:SplObjectStorage:private] => Array         (         )  ) | O:16:"SplObjectStorage":2:{i:0;a:0:{}i:1;a:0:{}}
C:16:"SplObjectStorage":28:{x:i:1;O:1:"U":0:{};m:a:0:{}} => [2 Insufficient data for unserializing - 28 required, 28 present] [8 unserialize(): Error at offset 28 of 56 bytes] | b:0;
C:16:"SplObjectStorage":15:{x:i:-1;m:a:0:{}} => UnexpectedValueException: Error at offset 6 of 15 bytes
C:13:"SplFixedArray":0:{} => [2 Class SplFixedArray has no unserializer] SplFixedArray Object ( ) | O:13:"SplFixedArray":0:{}
C:8:"DateTime":0:{} => [2 Class DateTime has no unserializer] DateTime Object ( ) | Error: The DateTime object has not been correctly initialized by its constructor
