--TEST--
What only locals held is released at once, what others hold is not
--FILE--
<?php
class D { function __construct(public $n) { echo "+$n "; } function __destruct() { if (!empty($GLOBALS["quiet"])) return; echo "-$this->n "; } function hi() { echo "hi "; } }
function f() { $x = new D('local'); echo 'body '; } f(); echo "\n";
function g() { $x = new D('ret'); return $x; } $a = g(); echo "got "; $a = null; echo "\n";
function h($p) { echo "in "; } h(new D('arg')); echo "\n";
$b = new D('b'); $c = $b; unset($b); echo "still "; unset($c); echo "\n";
new D('temp'); echo "after\n";
$d = new D('d'); h($d); h($d); echo "alive "; $d = new D('d2'); $d->hi(); unset($d); echo "\n";
class Keep { public $o; static $s; }
$k = new Keep; $v = new D('kept'); $k->o = $v; unset($v); echo "in property ", $k->o->n, "\n";
$v = new D('static'); Keep::$s = $v; $v = null; echo "in static ", Keep::$s->n, "\n";
$v = new D('array'); $list = [$v]; unset($v); echo "in array ", $list[0]->n, "\n";
$v = new D('captured'); $fn = function () use ($v) { return $v->n; }; unset($v); echo "in closure ", $fn(), "\n";
$v = new D('alias'); $w = &$v; unset($v); echo "in reference ", $w->n, "\n";
function &id(D $o) { static $kept; $kept = $o; return $kept; } id(new D('static variable')); echo "in static variable\n";
array_map(function ($o) { return $o->n; }, $list); echo $list[0]->n, "\n";
$quiet = true;
--EXPECT--
+local body -local 
+ret got -ret 
+arg in -arg 
+b still -b 
+temp -temp after
+d in in alive +d2 -d hi -d2 
+kept in property kept
+static in static static
+array in array array
+captured in closure captured
+alias in reference alias
+static variable in static variable
array
