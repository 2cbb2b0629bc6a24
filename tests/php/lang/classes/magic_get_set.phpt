--TEST--
__get, __set, __isset and __unset
--FILE--
<?php
class M {
    private $d = ['a' => 1];
    public $real = 'r';
    function __get($n) { echo "[get $n]"; return $this->d[$n] ?? null; }
    function __set($n, $v) { echo "[set $n]"; $this->d[$n] = $v; }
    function __isset($n) { echo "[isset $n]"; return isset($this->d[$n]); }
    function __unset($n) { echo "[unset $n]"; unset($this->d[$n]); }
}
$m = new M;
echo $m->a, $m->real, $m->none, "\n";
$m->b = 2;
$m->b .= 'x';
$m->a++;
echo $m->b, $m->a, "\n";
var_dump(isset($m->a), isset($m->z), empty($m->a), $m->q ?? 'def', isset($m->a->b));
unset($m->a, $m->real);
echo isset($m->a) ? 'y' : 'n', $m->real, "\n";
--EXPECT--
[get a]1r[get none]
[set b][get b][set b][get a][set a][get b]2x[get a]2
[isset a][isset z][isset a][get a][isset q][isset a][get a]bool(true)
bool(false)
bool(false)
string(3) "def"
bool(false)
[unset a][isset a]n[get real]
