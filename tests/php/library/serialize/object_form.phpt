--TEST--
unserialize() of objects: names, counts, visibilities, types, delayed calls, and what is wrong in them
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
    'O:8:"stdClass":+0:{}',
    'O:8:"stdClass":-1:{}',
    'O:8:"stdClass":9:{}',
    'O:8:"stdClass":0:{',
    'O:8:"stdClass":1:{i:5;i:6;}',
    'O:8:"stdClass":0{}',
    'O:8:"stdClass":0:[}',
    'O:0:"":0:{}',
    'O:8:"stdC-ass":0:{}',
    'O:1:"E":0:{}',
    'O:1:"A":0:{}',
    'O:1:"I":0:{}',
    'O:1:"T":0:{}',
    'O:1:"S":0:{}',
    'O:1:"S":1:{s:1:"d";i:1;}',
    'O:2:"S3":0:{}',
    "O:1:\"U\":1:{s:4:\"\0U\0p\";i:9;}",
    "O:1:\"U\":1:{s:1:\"p\";i:9;}",
    "O:1:\"U\":1:{s:4:\"\0*\0q\";i:9;}",
    "O:1:\"U\":1:{s:4:\"\0V\0q\";i:9;}",
    "O:1:\"U\":1:{s:4:\"\0*\0p\";i:9;}",
    "O:1:\"U\":1:{s:4:\"\0U\0z\";i:9;}",
    "O:1:\"U\":1:{s:2:\"\0U\";i:9;}",
    'O:1:"U":1:{s:1:"t";s:1:"x";}',
    'O:1:"U":1:{s:1:"t";s:1:"5";}',
    'O:1:"U":1:{s:1:"n";i:1;}',
    'O:1:"U":2:{s:1:"q";i:1;s:1:"t";R:2;}',
    'O:1:"U":2:{s:1:"t";i:1;s:1:"q";R:2;}',
    'O:1:"W":1:{s:1:"a";O:1:"W":0:{}}',
    'O:1:"X":1:{i:0;O:1:"W":0:{}}',
    'O:1:"X":1:{i:0;R:1;}',
    'O:3:"Nix":1:{s:1:"a";i:1;}',
    'O:7:"Closure":0:{}',
    'O:7:"Closure":9:{}',
    'O:16:"SplObjectStorage":0:{}',
    'O:11:"ArrayObject":0:{}',
    'O:8:"SplStack":0:{}',
    'O:8:"SplStack":3:{i:0;i:6;i:1;a:1:{i:0;i:1;}i:2;a:0:{}}',
    'O:11:"ArrayObject":4:{i:0;i:0;i:1;i:5;i:2;a:0:{}i:3;N;}',
    'O:11:"ArrayObject":4:{i:0;i:0;i:1;a:0:{}i:2;a:0:{}i:3;s:1:"U";}',
    'O:8:"DateTime":0:{}',
    'O:14:"RecursiveTreeI":0:{}',
    'O:16:"DirectoryIterato":0:{}',
    'O:17:"DirectoryIterator":0:{}',
    'O:13:"WeakReference":0:{}',
    'O:8:"DateZone":0:{}',
    'O:13:"SplFixedArray":1:{i:0;i:1;}',
    'O:10:"SplMinHeap":0:{}',
    'O:13:"ArrayIterator":1:{i:0;i:0;}',
    'O:8:"stdClass":2:{s:1:"a";i:1;s:1:"a";R:2;}',
    'O:8:"stdClass":1:{s:1:"a";R:1;}',
    'O:8:"stdClass":1:{s:1:"a";r:1;}',
    'O:8:"stdClass":1:{s:0:"";i:1;}',
    "O:8:\"stdClass\":1:{s:4:\"\0a\0b\";i:1;}",
    'O:8:"STDCLASS":0:{}',
    'O:9:"\\stdClass":0:{}',
);
--EXPECT--
O:8:"stdClass":+0:{} => stdClass Object ( ) | O:8:"stdClass":0:{}
O:8:"stdClass":-1:{} => [8 unserialize(): Error at offset 17 of 20 bytes] | b:0;
O:8:"stdClass":9:{} => [8 unserialize(): Error at offset 16 of 19 bytes] | b:0;
O:8:"stdClass":0:{ => [8 unserialize(): Error at offset 18 of 18 bytes] | b:0;
O:8:"stdClass":1:{i:5;i:6;} => stdClass Object (     [5] => 6 ) | O:8:"stdClass":1:{s:1:"5";i:6;}
O:8:"stdClass":0{} => [8 unserialize(): Error at offset 16 of 18 bytes] | b:0;
O:8:"stdClass":0:[} => [8 unserialize(): Error at offset 17 of 19 bytes] | b:0;
O:0:"":0:{} => [8 unserialize(): Error at offset 2 of 11 bytes] | b:0;
O:8:"stdC-ass":0:{} => [8 unserialize(): Error at offset 0 of 19 bytes] | b:0;
O:1:"E":0:{} => Error: Cannot instantiate enum E
O:1:"A":0:{} => Error: Cannot instantiate abstract class A
O:1:"I":0:{} => Error: Cannot instantiate interface I
O:1:"T":0:{} => Error: Cannot instantiate trait T
O:1:"S":0:{} => [2 Erroneous data format for unserializing 'S'] [8 unserialize(): Error at offset 11 of 12 bytes] | b:0;
O:1:"S":1:{s:1:"d";i:1;} => [2 Erroneous data format for unserializing 'S'] [8 unserialize(): Error at offset 11 of 24 bytes] | b:0;
O:2:"S3":0:{} => un3 S3 Object (     [d] =>  ) | O:2:"S3":0:{}
O:1:"U":1:{s:4:"~U~p";i:9;} => U Object (     [p:U:private] => 9     [o:protected] => 3     [q] => 2     [t] => 1 ) | O:1:"U":4:{s:4:"~U~p";i:9;s:4:"~*~o";i:3;s:1:"q";i:2;s:1:"t";i:1;}
O:1:"U":1:{s:1:"p";i:9;} => U Object (     [p:U:private] => 9     [o:protected] => 3     [q] => 2     [t] => 1 ) | O:1:"U":4:{s:4:"~U~p";i:9;s:4:"~*~o";i:3;s:1:"q";i:2;s:1:"t";i:1;}
O:1:"U":1:{s:4:"~*~q";i:9;} => U Object (     [p:U:private] => 1     [o:protected] => 3     [q] => 9     [t] => 1 ) | O:1:"U":4:{s:4:"~U~p";i:1;s:4:"~*~o";i:3;s:1:"q";i:9;s:1:"t";i:1;}
O:1:"U":1:{s:4:"~V~q";i:9;} => [8192 Creation of dynamic property U::$q is deprecated] U Object (     [p:U:private] => 1     [o:protected] => 3     [q] => 2     [t] => 1     [q:V:private] => 9 ) | O:1:"U":5:{s:4:"~U~p";i:1;s:4:"~*~o";i:3;s:1:"q";i:2;s:1:"t";i:1;s:4:"~V~q";i:9;}
O:1:"U":1:{s:4:"~*~p";i:9;} => U Object (     [p:U:private] => 9     [o:protected] => 3     [q] => 2     [t] => 1 ) | O:1:"U":4:{s:4:"~U~p";i:9;s:4:"~*~o";i:3;s:1:"q";i:2;s:1:"t";i:1;}
O:1:"U":1:{s:4:"~U~z";i:9;} => [8192 Creation of dynamic property U::$z is deprecated] U Object (     [p:U:private] => 1     [o:protected] => 3     [q] => 2     [t] => 1     [z:U:private] => 9 ) | O:1:"U":5:{s:4:"~U~p";i:1;s:4:"~*~o";i:3;s:1:"q";i:2;s:1:"t";i:1;s:4:"~U~z";i:9;}
O:1:"U":1:{s:2:"~U";i:9;} => [8 Illegal member variable name] [8 unserialize(): Error at offset 20 of 25 bytes] | b:0;
O:1:"U":1:{s:1:"t";s:1:"x";} => TypeError: Cannot assign string to property U::$t of type int
O:1:"U":1:{s:1:"t";s:1:"5";} => TypeError: Cannot assign string to property U::$t of type int
O:1:"U":1:{s:1:"n";i:1;} => [8192 Creation of dynamic property U::$n is deprecated] U Object (     [p:U:private] => 1     [o:protected] => 3     [q] => 2     [t] => 1     [n] => 1 ) | O:1:"U":5:{s:4:"~U~p";i:1;s:4:"~*~o";i:3;s:1:"q";i:2;s:1:"t";i:1;s:1:"n";i:1;}
O:1:"U":2:{s:1:"q";i:1;s:1:"t";R:2;} => U Object (     [p:U:private] => 1     [o:protected] => 3     [q] => 1     [t] => 1 ) | O:1:"U":4:{s:4:"~U~p";i:1;s:4:"~*~o";i:3;s:1:"q";i:1;s:1:"t";R:4;}
O:1:"U":2:{s:1:"t";i:1;s:1:"q";R:2;} => U Object (     [p:U:private] => 1     [o:protected] => 3     [q] => 1     [t] => 1 ) | O:1:"U":4:{s:4:"~U~p";i:1;s:4:"~*~o";i:3;s:1:"q";i:1;s:1:"t";R:4;}
O:1:"W":1:{s:1:"a";O:1:"W":0:{}} => wake wake W Object (     [a] => W Object         (             [a] =>          )  ) | O:1:"W":1:{s:1:"a";O:1:"W":1:{s:1:"a";N;}}
O:1:"X":1:{i:0;O:1:"W":0:{}} => wake unser [{"a":null}] X Object (     [a] =>  ) | O:1:"X":1:{s:1:"a";N;}
O:1:"X":1:{i:0;R:1;} => unser [{"a":null}] X Object (     [a] =>  ) | O:1:"X":1:{s:1:"a";N;}
O:3:"Nix":1:{s:1:"a";i:1;} => __PHP_Incomplete_Class Object (     [__PHP_Incomplete_Class_Name] => Nix     [a] => 1 ) | O:3:"Nix":1:{s:1:"a";i:1;}
O:7:"Closure":0:{} => Exception: Unserialization of 'Closure' is not allowed
O:7:"Closure":9:{} => Exception: Unserialization of 'Closure' is not allowed
O:16:"SplObjectStorage":0:{} => UnexpectedValueException: Incomplete or ill-typed serialization data
O:11:"ArrayObject":0:{} => UnexpectedValueException: Incomplete or ill-typed serialization data
O:8:"SplStack":0:{} => UnexpectedValueException: Incomplete or ill-typed serialization data
O:8:"SplStack":3:{i:0;i:6;i:1;a:1:{i:0;i:1;}i:2;a:0:{}} => SplStack Object (     [flags:SplDoublyLinkedList:private] => 6     [dllist:SplDoublyLinkedList:private] => Array         (             [0] => 1         )  ) | O:8:"SplStack":3:{i:0;i:6;i:1;a:1:{i:0;i:1;}i:2;a:0:{}}
O:11:"ArrayObject":4:{i:0;i:0;i:1;i:5;i:2;a:0:{}i:3;N;} => InvalidArgumentException: Passed variable is not an array or object
O:11:"ArrayObject":4:{i:0;i:0;i:1;a:0:{}i:2;a:0:{}i:3;s:1:"U";} => UnexpectedValueException: Cannot deserialize ArrayObject with iterator class 'U'; this class does not implement the Iterator interface
O:8:"DateTime":0:{} => Error: Invalid serialization data for DateTime object
O:14:"RecursiveTreeI":0:{} => __PHP_Incomplete_Class Object (     [__PHP_Incomplete_Class_Name] => RecursiveTreeI ) | O:14:"RecursiveTreeI":0:{}
O:16:"DirectoryIterato":0:{} => __PHP_Incomplete_Class Object (     [__PHP_Incomplete_Class_Name] => DirectoryIterato ) | O:16:"DirectoryIterato":0:{}
O:17:"DirectoryIterator":0:{} => Exception: Unserialization of 'DirectoryIterator' is not allowed
O:13:"WeakReference":0:{} => Exception: Unserialization of 'WeakReference' is not allowed
O:8:"DateZone":0:{} => __PHP_Incomplete_Class Object (     [__PHP_Incomplete_Class_Name] => DateZone ) | O:8:"DateZone":0:{}
O:13:"SplFixedArray":1:{i:0;i:1;} => SplFixedArray Object (     [0] => 1 ) | O:13:"SplFixedArray":1:{i:0;i:1;}
O:10:"SplMinHeap":0:{} => SplMinHeap Object (     [flags:SplHeap:private] => 0     [isCorrupted:SplHeap:private] =>      [heap:SplHeap:private] => Array         (         )  ) | O:10:"SplMinHeap":0:{}
O:13:"ArrayIterator":1:{i:0;i:0;} => UnexpectedValueException: Incomplete or ill-typed serialization data
O:8:"stdClass":2:{s:1:"a";i:1;s:1:"a";R:2;} => [8 unserialize(): Error at offset 42 of 43 bytes] | b:0;
O:8:"stdClass":1:{s:1:"a";R:1;} => stdClass Object (     [a] => stdClass Object  *RECURSION* ) | O:8:"stdClass":1:{s:1:"a";r:1;}
O:8:"stdClass":1:{s:1:"a";r:1;} => stdClass Object (     [a] => stdClass Object  *RECURSION* ) | O:8:"stdClass":1:{s:1:"a";r:1;}
O:8:"stdClass":1:{s:0:"";i:1;} => stdClass Object (     [] => 1 ) | O:8:"stdClass":1:{s:0:"";i:1;}
O:8:"stdClass":1:{s:4:"~a~b";i:1;} => stdClass Object (     [b:a:private] => 1 ) | O:8:"stdClass":1:{s:4:"~a~b";i:1;}
O:8:"STDCLASS":0:{} => stdClass Object ( ) | O:8:"stdClass":0:{}
O:9:"\stdClass":0:{} => [8 unserialize(): Error at offset 0 of 20 bytes] | b:0;
