--TEST--
Closures bound to objects and scopes
--FILE--
<?php
echo (static function () { return isset($this) ? 'this' : 'no'; })(), (function () { return get_class($this); })->call(new ArrayObject);
class Sec { private $v = 'priv'; private static $sv = 'sv'; }
echo Closure::bind(fn() => $this->v, new Sec, Sec::class)(), (static fn() => self::$sv)->bindTo(null, Sec::class)(), "\n";
$f = function () { return $this->v; };
try { $f(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $f->call(new stdClass); } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo $f->call(new Sec), $f->bindTo(new Sec, new Sec)(), "\n";
--EXPECTF--
no
Warning: Cannot bind closure to scope of internal class ArrayObject in %sbound_scopes.php on line 2
privsv
Using $this when not in object context

Warning: Cannot bind closure to scope of internal class stdClass in %sbound_scopes.php on line 7
privpriv
