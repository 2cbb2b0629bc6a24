--TEST--
ArrayAccess
--FILE--
<?php
class A implements ArrayAccess {
    private $d = [];
    function offsetExists(mixed $o): bool { echo "[exists " . json_encode($o) . "]"; return isset($this->d[$o]); }
    function offsetGet(mixed $o): mixed { echo "[get " . json_encode($o) . "]"; return $this->d[$o] ?? null; }
    function offsetSet(mixed $o, mixed $v): void { echo "[set " . json_encode($o) . "]"; if ($o === null) $this->d[] = $v; else $this->d[$o] = $v; }
    function offsetUnset(mixed $o): void { echo "[unset $o]"; unset($this->d[$o]); }
}
$a = new A;
$a['x'] = 1;
$a[] = 2;
echo $a['x'], $a[0], "\n";
var_dump(isset($a['x']), isset($a['no']), empty($a['x']), $a['no'] ?? 'def');
unset($a['x']);
$a['n'] .= 'app';
echo $a['n'], "\n";
$a['deep']['er'] = 1;
['x' => $q] = $a;
class N {}
try { (new N)['x']; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
[set "x"][set null][get "x"]1[get 0]2
[exists "x"][exists "no"][exists "x"][get "x"][exists "no"]bool(true)
bool(false)
bool(false)
string(3) "def"
[unset x][get "n"][set "n"][get "n"]app
[get "deep"]
Notice: Indirect modification of overloaded element of A has no effect in %sarrayaccess.php on line 17
[get "x"]Cannot use object of type N as array
