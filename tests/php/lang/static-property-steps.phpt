--TEST--
++ and -- of static properties: typed, at their limits, through references, of traits and subclasses
--FILE--
<?php
set_error_handler(function ($n, $m) { echo "($m) "; return true; });
function show(callable $f) { try { var_dump($f()); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
trait T { public static int $in = 0; public static $free; public static function up() { return ++self::$in . self::$in++ . static::$in; } }
class A { use T; public static int $n = 0; public static ?int $q = null; public static float $f = 1.5; public static int|float $u = PHP_INT_MAX; public static $any; public static int $unset;
    private static int $own = 5; public static array $m = []; public static string $s = 'z'; public static bool $b = true;
    static function own() { return [self::$own++, ++self::$own, static::$own--, --self::$own, self::$own ?? 'none', self::$nothing ?? 'none', static::$m['k'] ?? 'none']; } }
class B extends A { public static int $n = 10; static function both() { return [self::$n++, parent::$n++, ++static::$n, A::$n, B::$n]; } }
class C { use T; }
for ($i = 0; $i < 3; $i++) { A::$n++; --B::$n; ++A::$n; }
show(fn() => [A::$n, B::$n, A::$n++, A::$n, A::$n--, ++A::$n, --A::$n]);
show(fn() => B::both());
show(fn() => A::own());
show(fn() => [A::up(), A::up(), C::up(), A::$in, B::$in, C::$in]);
show(fn() => [A::$q++, A::$q, A::$q++]);
show(fn() => [A::$f++, A::$f--, --A::$f]);
show(fn() => [A::$u++, A::$u]);
A::$n = PHP_INT_MAX;
show(fn() => A::$n++);
show(fn() => ++A::$n);
A::$n = PHP_INT_MIN;
show(fn() => A::$n--);
show(fn() => A::$unset++);
show(fn() => A::$own++);
show(fn() => A::$none++);
show(fn() => None::$none++);
show(fn() => [A::$any++, A::$any--, A::$any]);
A::$any = PHP_INT_MAX;
show(fn() => [A::$any++, A::$any, ++A::$any]);
A::$any = 'Az';
show(fn() => [A::$any++, ++A::$any]);
show(fn() => [A::$s++, A::$s]);
show(fn() => [A::$b++, A::$b]);
show(fn() => A::$m++);
A::$n = 1;
$ref = &A::$n;
show(fn() => [A::$n++, ++A::$n]);
$ref = PHP_INT_MAX;
show(fn() => A::$n++);
unset($ref);
show(fn() => [A::$n -= 10, A::$n .= '', A::$n]);
show(fn() => A::$n = 'x');
show(fn() => A::$n = '12');
show(fn() => T::$free++);
show(fn() => T::$free ?? 'quiet');
$class = 'B'; $name = 'n';
show(fn() => [$class::$n++, $class::$$name++, ++A::${'n'}, B::$n]);
--EXPECT--
array(7) {
  [0]=>
  int(6)
  [1]=>
  int(7)
  [2]=>
  int(6)
  [3]=>
  int(7)
  [4]=>
  int(7)
  [5]=>
  int(7)
  [6]=>
  int(6)
}
array(5) {
  [0]=>
  int(7)
  [1]=>
  int(6)
  [2]=>
  int(9)
  [3]=>
  int(7)
  [4]=>
  int(9)
}
array(7) {
  [0]=>
  int(5)
  [1]=>
  int(7)
  [2]=>
  int(7)
  [3]=>
  int(5)
  [4]=>
  int(5)
  [5]=>
  string(4) "none"
  [6]=>
  string(4) "none"
}
array(6) {
  [0]=>
  string(3) "112"
  [1]=>
  string(3) "334"
  [2]=>
  string(3) "112"
  [3]=>
  int(4)
  [4]=>
  int(4)
  [5]=>
  int(2)
}
array(3) {
  [0]=>
  NULL
  [1]=>
  int(1)
  [2]=>
  int(1)
}
array(3) {
  [0]=>
  float(1.5)
  [1]=>
  float(2.5)
  [2]=>
  float(0.5)
}
array(2) {
  [0]=>
  int(9223372036854775807)
  [1]=>
  float(9.223372036854776E+18)
}
TypeError: Cannot increment property A::$n of type int past its maximal value
TypeError: Cannot increment property A::$n of type int past its maximal value
TypeError: Cannot decrement property A::$n of type int past its minimal value
Error: Typed static property A::$unset must not be accessed before initialization
Error: Cannot access private property A::$own
Error: Access to undeclared static property A::$none
Error: Class "None" not found
array(3) {
  [0]=>
  NULL
  [1]=>
  int(1)
  [2]=>
  int(0)
}
array(3) {
  [0]=>
  int(9223372036854775807)
  [1]=>
  float(9.223372036854776E+18)
  [2]=>
  float(9.223372036854776E+18)
}
array(2) {
  [0]=>
  string(2) "Az"
  [1]=>
  string(2) "Bb"
}
array(2) {
  [0]=>
  string(1) "z"
  [1]=>
  string(2) "aa"
}
array(2) {
  [0]=>
  bool(true)
  [1]=>
  bool(true)
}
TypeError: Cannot increment array
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(3)
}
TypeError: Cannot increment a reference held by property A::$n of type int past its maximal value
array(3) {
  [0]=>
  int(9223372036854775797)
  [1]=>
  int(9223372036854775797)
  [2]=>
  int(9223372036854775797)
}
TypeError: Cannot assign string to property A::$n of type int
int(12)
(Accessing static trait property T::$free is deprecated, it should only be accessed on a class using the trait) NULL
(Accessing static trait property T::$free is deprecated, it should only be accessed on a class using the trait) int(1)
array(4) {
  [0]=>
  int(9)
  [1]=>
  int(10)
  [2]=>
  int(13)
  [3]=>
  int(11)
}
