--TEST--
Typed properties convert, check, and start uninitialized
--FILE--
<?php
class T {
    public int $i;
    public ?string $s = null;
    public float $f = 1;
    public array|bool $u = false;
    public self $me;
    public static int $st = 0;
    public iterable $it = [];
}
$t = new T;
$t->i = '42';
$t->f = 3;
$t->s = 5;
var_dump($t->i, $t->f, $t->s);
foreach ([fn() => $t->i = 'x', fn() => $t->i = 1.5, fn() => $t->s = [], fn() => $t->u = 'str', fn() => $t->me = new stdClass, fn() => T::$st = 'no', fn() => $t->me->i, fn() => $t->i = null] as $f) { try { $f(); echo "ok\n"; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$t->i = PHP_INT_MAX;
try { $t->i++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$r = &$t->i;
try { $r = 'bad'; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
unset($t->s);
try { echo $t->s; } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(isset($t->me));
--EXPECTF--
int(42)
float(3)
string(1) "5"
TypeError: Cannot assign string to property T::$i of type int

Deprecated: Implicit conversion from float 1.5 to int loses precision in %styped_properties.php on line 16
ok
TypeError: Cannot assign array to property T::$s of type ?string
ok
TypeError: Cannot assign stdClass to property T::$me of type self
TypeError: Cannot assign string to property T::$st of type int
Error: Typed property T::$me must not be accessed before initialization
TypeError: Cannot assign null to property T::$i of type int
Cannot increment property T::$i of type int past its maximal value
Cannot assign string to reference held by property T::$i of type int
Typed property T::$s must not be accessed before initialization
bool(false)
