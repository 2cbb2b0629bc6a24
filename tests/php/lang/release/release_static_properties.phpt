--TEST--
Static properties and static variables
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
class S { public static $one; public static $list = []; static function get() { return self::$one ??= new D('one'); } }
function last($d) { static $held = null; $held = $d; }
S::get();
S::$one = null;
echo "reset\n";
S::$list['a'] = new D('a');
S::$list['b'] = new D('b');
unset(S::$list['a']);
echo "a out\n";
S::$list = [];
echo "empty\n";
last(new D(1));
last(new D(2));
last(null);
echo "end\n";
?>
--EXPECT--
~one
reset
~a
a out
~b
empty
~1
~2
end
