--TEST--
__call and __callStatic
--FILE--
<?php
class M {
    function __call($n, $a) { return "$n(" . implode(',', $a) . ')'; }
    static function __callStatic($n, $a) { return "static $n(" . implode(',', $a) . ')'; }
    private function hidden() { return 'hidden'; }
    function inside() { return $this->hidden() . $this->other(1) . self::viaSelf(2) . static::st(); }
}
$m = new M;
echo $m->foo(1, 2), M::bar(3), $m->hidden(9), $m->inside(), call_user_func([$m, 'dyn'], 'x'), call_user_func('M::sdyn'), $m->{'odd name'}(), "\n";
--EXPECT--
foo(1,2)static bar(3)hidden(9)hiddenother(1)viaSelf(2)st()dyn(x)static sdyn()odd name()
