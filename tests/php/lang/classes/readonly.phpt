--TEST--
Readonly properties are written once
--FILE--
<?php
class R {
    public function __construct(public readonly int $a, public readonly array $l = []) {}
    function init() { $this->a = 9; }
}
$r = new R(1, [1]);
echo $r->a, "\n";
foreach ([fn() => $r->a = 2, fn() => $r->a++, fn() => $r->l[] = 2, fn() => $r->init(), function () use ($r) { unset($r->a); }, function () use ($r) { $x = &$r->a; }, fn() => $r->nope = 1] as $f) { try { $f(); echo "ok\n"; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
readonly class RC { public function __construct(public int $v) {} }
$c = new RC(5);
try { $c->v = 6; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $c->dyn = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class U { public readonly int $x; }
$u = new U;
try { $u->x = 5; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
1
Error: Cannot modify readonly property R::$a
Error: Cannot modify readonly property R::$a
Error: Cannot modify readonly property R::$l
Error: Cannot modify readonly property R::$a
Error: Cannot unset readonly property R::$a
Error: Cannot modify readonly property R::$a

Deprecated: Creation of dynamic property R::$nope is deprecated in %sreadonly.php on line 8
ok
Cannot modify readonly property RC::$v
Cannot create dynamic property RC::$dyn
Cannot initialize readonly property U::$x from global scope
