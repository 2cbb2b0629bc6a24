--TEST--
unserialize() of plain values, arrays and references, and the offsets of what is wrong
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
    'a:1:{i:0;r:1;}',
    'a:2:{i:0;i:5;i:1;r:2;}',
    'a:2:{i:0;i:5;i:1;R:2;}',
    'R:1;',
    'r:1;',
    'r:0;',
    'a:99:{}',
    'a:3:{}',
    'a:2:{i:0;i:0;}',
    'a:1:{i:0;}',
    'a:1:{d:0;i:1;}',
    'a:1:{N;i:1;}',
    'a:1:{a:0:{}i:1;}',
    'a:1:{R:1;i:1;}',
    'a:1:{r:1;i:1;}',
    'a:1:{b:1;i:1;}',
    'a:1:{E:3:"E:A";i:1;}',
    'a:1:{O:1:"U":0:{}i:1;}',
    'a:1:{S:1:"a";i:1;}',
    'a:1:{C:1:"U":0:{}i:1;}',
    'a:99999999999999999999:{}',
    'i:99999999999999999999;',
    's:99999999999999999999:"a";',
    's:18446744073709551617:"a";',
    'i:-;',
    'i:+5;',
    'i:--5;',
    'd:.5;',
    'd:5.;',
    'd:.;',
    'd:1e5;',
    'd:+1;',
    'd:NAN;',
    'd:-NAN;',
    'd:INF;',
    'd:+INF;',
    'd:inf;',
    'd:0x1;',
    'd:1 ;',
    'b:2;',
    'b:01;',
    'b:1',
    'N',
    'N;x',
    'n;',
    '}',
    'a:1:{}',
    'a:1:{i:0;}}',
    's:1:"a"',
    's:1:"a',
    's:1:"ab";',
    's:2:"a";',
    's:+1:"a";',
    's:-1:"a";',
    's::"a";',
    'S:1:"\\41";',
    'S:2:"\\4";',
    'S:2:"a";',
    'S:9:"a";',
    'S:1:"\\4g";',
    'S:1:"ab";',
    'S:1:"a"x',
    'E:3:"E:A";',
    'E:3:"E:B";',
    'E:3:"E:C";',
    'E:1:"E";',
    'E:3:"U:A";',
    'E:3:"Y:A";',
    'E:3:"E:A"',
    'E:9:"E:A";',
    'E:0:"";',
    'E:4:"E-:A";',
    'E:3:"e:A";',
    'a:2:{i:0;O:1:"W":0:{}i:1;x}',
    'a:2:{i:0;O:1:"X":1:{i:0;i:1;}i:1;x}',
    'a:2:{i:0;a:1:{i:0;R:2;}i:1;i:1;}',
    'a:2:{i:0;i:1;i:0;i:2;}',
    'a:2:{i:0;i:1;s:1:"0";R:2;}',
);
--EXPECT--
a:1:{i:0;r:1;} => [8 unserialize(): Error at offset 13 of 14 bytes] | b:0;
a:2:{i:0;i:5;i:1;r:2;} => [8 unserialize(): Error at offset 21 of 22 bytes] | b:0;
a:2:{i:0;i:5;i:1;R:2;} => Array (     [0] => 5     [1] => 5 ) | a:2:{i:0;i:5;i:1;R:2;}
R:1; => [8 unserialize(): Error at offset 4 of 4 bytes] | b:0;
r:1; => [8 unserialize(): Error at offset 4 of 4 bytes] | b:0;
r:0; => [8 unserialize(): Error at offset 4 of 4 bytes] | b:0;
a:99:{} => [8 unserialize(): Error at offset 6 of 7 bytes] | b:0;
a:3:{} => [8 unserialize(): Error at offset 5 of 6 bytes] | b:0;
a:2:{i:0;i:0;} => [8 unserialize(): Unexpected end of serialized data] [8 unserialize(): Error at offset 13 of 14 bytes] | b:0;
a:1:{i:0;} => [8 unserialize(): Unexpected end of serialized data] [8 unserialize(): Error at offset 9 of 10 bytes] | b:0;
a:1:{d:0;i:1;} => [8 unserialize(): Error at offset 9 of 14 bytes] | b:0;
a:1:{N;i:1;} => [8 unserialize(): Error at offset 7 of 12 bytes] | b:0;
a:1:{a:0:{}i:1;} => [8 unserialize(): Error at offset 10 of 16 bytes] | b:0;
a:1:{R:1;i:1;} => [8 unserialize(): Error at offset 9 of 14 bytes] | b:0;
a:1:{r:1;i:1;} => [8 unserialize(): Error at offset 9 of 14 bytes] | b:0;
a:1:{b:1;i:1;} => [8 unserialize(): Error at offset 9 of 14 bytes] | b:0;
a:1:{E:3:"E:A";i:1;} => [8 unserialize(): Error at offset 5 of 20 bytes] | b:0;
a:1:{O:1:"U":0:{}i:1;} => [8 unserialize(): Error at offset 5 of 22 bytes] | b:0;
a:1:{S:1:"a";i:1;} => Array (     [a] => 1 ) | a:1:{s:1:"a";i:1;}
a:1:{C:1:"U":0:{}i:1;} => [8 unserialize(): Error at offset 5 of 22 bytes] | b:0;
a:99999999999999999999:{} => [2 unserialize(): Numerical result out of range] [8 unserialize(): Error at offset 24 of 25 bytes] | b:0;
i:99999999999999999999; => [2 unserialize(): Numerical result out of range] 9223372036854775807| i:9223372036854775807;
s:99999999999999999999:"a"; => [8 unserialize(): Error at offset 2 of 27 bytes] | b:0;
s:18446744073709551617:"a"; => a| s:1:"a";
i:-; => [8 unserialize(): Error at offset 0 of 4 bytes] | b:0;
i:+5; => 5| i:5;
i:--5; => [8 unserialize(): Error at offset 0 of 6 bytes] | b:0;
d:.5; => 0.5| d:0.5;
d:5.; => 5| d:5;
d:.; => [8 unserialize(): Error at offset 0 of 4 bytes] | b:0;
d:1e5; => 100000| d:100000;
d:+1; => 1| d:1;
d:NAN; => NAN| d:NAN;
d:-NAN; => [8 unserialize(): Error at offset 0 of 7 bytes] | b:0;
d:INF; => INF| d:INF;
d:+INF; => [8 unserialize(): Error at offset 0 of 7 bytes] | b:0;
d:inf; => [8 unserialize(): Error at offset 0 of 6 bytes] | b:0;
d:0x1; => [8 unserialize(): Error at offset 0 of 6 bytes] | b:0;
d:1 ; => [8 unserialize(): Error at offset 0 of 5 bytes] | b:0;
b:2; => [8 unserialize(): Error at offset 0 of 4 bytes] | b:0;
b:01; => [8 unserialize(): Error at offset 0 of 5 bytes] | b:0;
b:1 => [8 unserialize(): Error at offset 0 of 3 bytes] | b:0;
N => [8 unserialize(): Error at offset 0 of 1 bytes] | b:0;
N;x => | N;
n; => [8 unserialize(): Error at offset 0 of 2 bytes] | b:0;
} => [8 unserialize(): Unexpected end of serialized data] [8 unserialize(): Error at offset 0 of 1 bytes] | b:0;
a:1:{} => [8 unserialize(): Error at offset 5 of 6 bytes] | b:0;
a:1:{i:0;}} => [8 unserialize(): Unexpected end of serialized data] [8 unserialize(): Error at offset 9 of 11 bytes] | b:0;
s:1:"a" => [8 unserialize(): Error at offset 7 of 7 bytes] | b:0;
s:1:"a => [8 unserialize(): Error at offset 6 of 6 bytes] | b:0;
s:1:"ab"; => [8 unserialize(): Error at offset 6 of 9 bytes] | b:0;
s:2:"a"; => [8 unserialize(): Error at offset 7 of 8 bytes] | b:0;
s:+1:"a"; => [8 unserialize(): Error at offset 0 of 9 bytes] | b:0;
s:-1:"a"; => [8 unserialize(): Error at offset 0 of 9 bytes] | b:0;
s::"a"; => [8 unserialize(): Error at offset 0 of 7 bytes] | b:0;
S:1:"\41"; => A| s:1:"A";
S:2:"\4"; => [8 unserialize(): Error at offset 0 of 9 bytes] | b:0;
S:2:"a"; => [8 unserialize(): Error at offset 7 of 8 bytes] | b:0;
S:9:"a"; => [8 unserialize(): Error at offset 2 of 8 bytes] | b:0;
S:1:"\4g"; => [8 unserialize(): Error at offset 0 of 10 bytes] | b:0;
S:1:"ab"; => [8 unserialize(): Error at offset 6 of 9 bytes] | b:0;
S:1:"a"x => [8 unserialize(): Error at offset 7 of 8 bytes] | b:0;
E:3:"E:A"; => E Enum (     [name] => A ) | E:3:"E:A";
E:3:"E:B"; => [2 unserialize(): E::B is not an enum case] [8 unserialize(): Error at offset 10 of 10 bytes] | b:0;
E:3:"E:C"; => [2 unserialize(): Undefined constant E::C] [8 unserialize(): Error at offset 10 of 10 bytes] | b:0;
E:1:"E"; => [2 unserialize(): Invalid enum name 'E' (missing colon)] [8 unserialize(): Error at offset 0 of 8 bytes] | b:0;
E:3:"U:A"; => [2 unserialize(): Class 'U' is not an enum] [8 unserialize(): Error at offset 0 of 10 bytes] | b:0;
E:3:"Y:A"; => [2 unserialize(): Class 'Y' not found] [8 unserialize(): Error at offset 0 of 10 bytes] | b:0;
E:3:"E:A" => [8 unserialize(): Error at offset 9 of 9 bytes] | b:0;
E:9:"E:A"; => [8 unserialize(): Error at offset 2 of 10 bytes] | b:0;
E:0:""; => [8 unserialize(): Error at offset 2 of 7 bytes] | b:0;
E:4:"E-:A"; => [8 unserialize(): Error at offset 0 of 11 bytes] | b:0;
E:3:"e:A"; => E Enum (     [name] => A ) | E:3:"E:A";
a:2:{i:0;O:1:"W":0:{}i:1;x} => [8 unserialize(): Error at offset 25 of 27 bytes] wake | b:0;
a:2:{i:0;O:1:"X":1:{i:0;i:1;}i:1;x} => [8 unserialize(): Error at offset 33 of 35 bytes] unser [1] | b:0;
a:2:{i:0;a:1:{i:0;R:2;}i:1;i:1;} => Array (     [0] => Array         (             [0] => Array  *RECURSION*         )      [1] => 1 ) | a:2:{i:0;a:1:{i:0;R:2;}i:1;i:1;}
a:2:{i:0;i:1;i:0;i:2;} => Array (     [0] => 2 ) | a:1:{i:0;i:2;}
a:2:{i:0;i:1;s:1:"0";R:2;} => [8 unserialize(): Error at offset 25 of 26 bytes] | b:0;
