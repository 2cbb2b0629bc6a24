--TEST--
The same code uses static properties and constants of several classes
--FILE--
<?php
class St { public static int $n = 1; public static $arr = []; const C = 5; const D = self::C * 2; protected static $p = 1; static function go() { self::$n++; static::$arr[] = self::$n; return static::D; } }
class Su extends St { public static int $n = 10; const C = 7; static function go() { parent::go(); return self::$n . static::$n . parent::$n . self::C . parent::D; } }
for ($i = 0; $i < 3; $i++) { foreach (['St', 'Su'] as $c) { echo $c::go(), ' ', $c::$n, "\n"; } }
try { echo St::$p; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { echo St::$q; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { St::$n = 'x'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
St::$arr['k'] ??= 4; unset(St::$arr[0]); var_dump(St::$arr, isset(St::$arr['k']['z']), St::$arr['k'] ?? 1, isset(St::$zz));
--EXPECT--
10 2
10103710 10
10 4
10105710 10
10 6
10107710 10
Cannot access protected property St::$p
Access to undeclared static property St::$q
Cannot assign string to property St::$n of type int
array(6) {
  [1]=>
  int(3)
  [2]=>
  int(4)
  [3]=>
  int(5)
  [4]=>
  int(6)
  [5]=>
  int(7)
  ["k"]=>
  int(4)
}
bool(false)
int(4)
bool(false)
