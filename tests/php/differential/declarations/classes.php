<?php
// Declarations of classes that are wrong, or right though they look wrong: the errors that end a script.
return (function () {
    $cases = [];
    // Modifiers of every member, in classes of every kind.
    $modifiers = ['public public', 'public private', 'static static', 'final final', 'abstract abstract', 'final abstract', 'abstract final', 'abstract private', 'final private', 'readonly', 'public readonly readonly', 'abstract', 'final', 'static', 'var', 'var public', 'abstract static', 'final static', 'protected', 'private'];
    foreach ($modifiers as $modifier) {
        $cases["method $modifier"] = "class C { $modifier function m() {} }";
        $cases["property $modifier"] = "class C { $modifier \$p; }";
        $cases["typed property $modifier"] = "class C { $modifier int \$p; }";
        $cases["constant $modifier"] = "class C { $modifier const X = 1; }";
        $cases["promoted $modifier"] = "class C { function __construct($modifier int \$p) {} }";
        $cases[$modifier === 'final private' ? '' : "interface method $modifier"] = "interface I { $modifier function m(); }";
        $cases["trait method $modifier"] = "trait T { $modifier function m() {} } class C { use T; }";
        $cases["use $modifier"] = "trait T { function m() {} } class C { use T { m as $modifier; } } echo implode(' ', Reflection::getModifierNames((new ReflectionMethod('C', 'm'))->getModifiers()));";
    }
    foreach (['abstract', 'final', 'readonly', 'static', 'abstract final', 'final abstract', 'abstract abstract', 'final final', 'readonly readonly', 'readonly abstract', 'final readonly'] as $modifier) {
        foreach (['class', 'interface', 'trait', 'enum'] as $kind) {
            $cases["$modifier $kind"] = "$modifier $kind C {} echo 'ok';";
        }
    }
    // What a class may have as a parent or an interface.
    $kinds = ['class' => 'class P { public $p = 1; }', 'abstract' => 'abstract class P {}', 'final' => 'final class P {}', 'interface' => 'interface P {}', 'trait' => 'trait P {}', 'enum' => 'enum P { case A; }', 'readonly' => 'readonly class P {}', 'missing' => ''];
    foreach ($kinds as $kind => $code) {
        foreach (['class C extends P', 'class C implements P', 'interface C extends P', 'enum C implements P', 'readonly class C extends P', 'abstract class C implements P, P', 'interface C extends P, P'] as $declaration) {
            $cases["$declaration $kind"] = "$code\n$declaration {} echo 'ok';";
        }
        foreach (['class C { use P; }', 'interface C { use P; }', 'enum C { use P; }', 'trait C { use P; }', 'class C { use P, P; }', 'new P; $c = 1;', 'class C { use P { m as n; } }', 'new class extends P {}; ', 'new class { use P; };', 'echo P::class, get_debug_type(new P);', 'class C { const X = new P; }', 'try { throw new P; } finally { echo "f"; }', 'class C { private P $p; } var_dump((new ReflectionProperty("C", "p"))->getType()->getName());', 'P::m();', 'echo P::$x;', 'echo P::X;', 'clone new P;'] as $use) {
            $cases["$use $kind"] = "$code\n$use echo 'ok';";
        }
    }
    foreach (['self', 'parent', 'static', 'int', 'string', 'mixed', 'never', 'void', 'null', 'false', 'true', 'iterable', 'object', 'resource', 'enum', 'readonly', 'float', 'bool', 'numeric', 'list', 'Closure', 'Stringable', 'UnitEnum', 'Throwable', 'Traversable', 'Iterator', 'Generator', 'WeakMap', 'Serializable', 'stdClass', 'Countable', 'ArrayAccess', 'DateTimeInterface', 'Exception', 'BackedEnum', 'Attribute', 'Fiber', 'WeakReference', 'ReflectionEnum', 'IteratorAggregate', '__PHP_Incomplete_Class', 'InternalIterator'] as $name) {
        foreach (['class NAME {}', 'interface NAME {}', 'class C extends NAME {}', 'class C implements NAME {}', 'interface C extends NAME {}', 'enum C implements NAME { case A; }', 'new NAME;'] as $use) {
            $cases[str_replace('NAME', $name, $use)] = str_replace('NAME', $name, $use) . " echo 'ok';";
        }
    }
    // Members twice, and in the wrong place.
    $members = ['const X = 1;', 'public $p;', 'function m() {}', 'abstract function a();', 'case A;', 'case B = 1;', 'public static $s;', 'private const X = 2;', 'static function m() {}', 'function M() {}', 'public int $p = 1;', 'use T;', 'final const X = 3;', 'function __construct() {}', 'function __construct(public $p) {}', 'const X = 1, X = 2;', 'public $a, $a;', 'readonly int $r;', 'const class = 1;', 'const CLASS = 1;', 'function class() {}', 'const A = 1;', 'function cases() {}', 'function __destruct() {}', 'function n();'];
    foreach (['class C', 'interface C', 'trait C', 'enum C', 'enum C: int', 'abstract class C', 'readonly class C'] as $kind) {
        foreach ($members as $member) {
            $cases["$kind $member"] = "trait T { public \$t; }\n$kind { $member } echo 'ok';";
        }
    }
    foreach ($members as $i => $one) {
        foreach ($members as $k => $other) {
            if (abs($i - $k) < 14 && ($i + $k) % 3 === 0) {
                $cases["$one $other"] = "trait T { public \$t; }\nabstract class C {\n$one\n$other\n} echo 'ok';";
            }
        }
    }
    // Properties, constants and methods of a parent, declared once more.
    $properties = ['public', 'protected', 'private', 'public static', 'private static', 'public int', 'public ?int', 'public readonly int', 'protected readonly int', 'public string', 'public self', 'public static int', 'public mixed', 'public int|string'];
    foreach ($properties as $parent) {
        foreach ($properties as $child) {
            $cases["property $parent then $child"] = "class P { $parent \$p; }\nclass C extends P {\n$child \$p; } echo 'ok';";
        }
    }
    $constants = ['public', 'protected', 'private', 'final public', 'final protected'];
    foreach ($constants as $parent) {
        foreach ($constants as $child) {
            $cases["constant $parent then $child"] = "class P { $parent const X = 1; }\nclass C extends P {\n$child const X = 2; } echo 'ok';";
        }
    }
    foreach (['class C implements I { const X = 2; } echo C::X;', 'class C implements I {} class D extends C { const X = 3; } echo D::X;', 'interface J extends I { const X = 4; } echo J::X;', 'interface J { const X = 5; } class C implements I, J {}', 'interface J { const X = 5; } interface K extends I, J {}', 'class P { const X = 6; } class C extends P implements I {}', 'class C implements I { private const X = 7; }', 'enum C implements I { case X; }', 'enum C implements I { const X = 2; }'] as $code) {
        $cases["interface constant $code"] = "interface I { const X = 1; }\n$code";
        $cases["final interface constant $code"] = "interface I { final const X = 1; }\n$code";
    }
    $methods = ['public', 'protected', 'private', 'public static', 'private static', 'abstract public', 'abstract protected', 'final public', 'final protected', 'abstract public static', 'final private'];
    foreach ($methods as $parent) {
        foreach ($methods as $child) {
            $body = fn ($m) => strpos($m, 'abstract') === 0 ? ';' : ' {}';
            $cases["method $parent then $child"] = "abstract class P { $parent function m(){$body($parent)} }\nabstract class C extends P {\n$child function m(){$body($child)} } echo 'ok';";
            $cases["constructor $parent then $child"] = strpos("$parent$child", 'static') ? '' : "abstract class P { $parent function __construct(){$body($parent)} }\nabstract class C extends P {\n$child function __construct(\$a){$body($child)} } echo 'ok';";
        }
        $cases["interface method then $parent"] = "interface I { function m(\$a); }\nabstract class C implements I {\n$parent function m(\$a){$body($parent)} } echo 'ok';";
        $cases["static interface method then $parent"] = "interface I { static function m(); }\nabstract class C implements I {\n$parent function m(){$body($parent)} } echo 'ok';";
        foreach (['', 'abstract ', 'static ', 'final ', 'private '] as $trait) {
            $cases["trait method {$trait}against $parent"] = "trait T { {$trait}function m()" . ($trait === 'abstract ' ? ';' : ' {}') . " }\nabstract class P { $parent function m(){$body($parent)} }\nclass C extends P { use T; } echo 'ok';";
            $cases["trait method {$trait}and own $parent"] = "trait T { {$trait}function m(int \$a = 1)" . ($trait === 'abstract ' ? ';' : ' {}') . " }\nabstract class C { use T; $parent function m(){$body($parent)} } echo 'ok';";
        }
    }
    // The rules of a use of traits.
    foreach (['T, U;', 'T, U { T::m insteadof U; }', 'T, U { T::m insteadof U; U::m as n; }', 'T, U { m as n; }', 'T { m as n; }', 'T { m as protected n; m as o; }', 'T { x as n; }', 'T { T::x as n; }', 'T { U::m as n; }', 'T { Missing::m as n; }', 'T { P::m as n; }', 'T, U { T::x insteadof U; }', 'T, U { T::m insteadof T; }', 'T, U { T::m insteadof Missing; }', 'T, U { T::m insteadof P; }', 'T, U { T::m insteadof U; U::m insteadof T; }', 'T, U, V { T::m insteadof U, V; }', 'T, U, V { T::m insteadof U; }', 'T, U, V { T::m insteadof U; V::m insteadof U; }', 'T { m as m; }', 'T { m as private; }', 'T { m as private m; }', 'T { x as private; }', 'T { m as own; }', 'T { m as s; }', 'T { s as n; }', 'T { s as protected; }', 'T, T;', 'T; use U;', 'T; use U { T::m insteadof U; }', 'W;', 'W, T;', 'A;', 'T, A;', 'A, T;', 'T { m as parentMethod; }', 'T { m as finalMethod; }', 'T { m as staticMethod; }', 'T { M as N; }', 't, u { t::M insteadof u; }', 'T, U { T::m insteadof U; m as n; }', 'T, U { T::m insteadof U; T::m as protected; }', 'X { x as y; }', 'Y;', 'X, Y;', 'Z;', 'T, Z;'] as $use) {
        $cases["use $use"] = "class P { function parentMethod(\$a) {} final function finalMethod() {} static function staticMethod() {} }
            trait T { function m() { return 'T'; } static function s() { return 'Ts'; } } trait U { function m() { return 'U'; } } trait V { function m() { return 'V'; } } trait W { use T; }
            trait A { abstract function m(int \$a); } trait X { private function x() {} } trait Y { public \$p = 1; static \$q = 1; } trait Z { function __construct() { echo 'Z'; } function __get(\$n) { return \$n; } }
            class C extends P {\nuse $use\nfunction own() { return 'own'; } }
            \$m = array_diff(get_class_methods('C'), ['own']); sort(\$m); foreach (\$m as \$n) { \$r = new ReflectionMethod('C', \$n); \$r->setAccessible(true); echo \$n, ' ', implode(' ', Reflection::getModifierNames(\$r->getModifiers())), ' ', \$r->getNumberOfParameters(), ' ', \$r->getNumberOfParameters() || \$n === '__construct' ? '' : \$r->invoke(new C), '; '; }";
    }
    $declared = ['public $p = 1;', 'public $p = 2;', 'public int $p = 1;', 'protected $p = 1;', 'private $p = 1;', 'static $p = 1;', 'public $p;', 'public readonly int $p;', 'public ?int $p = null;', 'public INT $p = 1;', 'public $p = 0 + 1;', 'public $p = "1";', 'public int $p;'];
    foreach ($declared as $one) {
        foreach ($declared as $other) {
            $cases["trait property $one with $other"] = "trait T { $one }\nclass C {\nuse T;\n$other\n} var_dump((new ReflectionProperty('C', 'p'))->getModifiers());";
            $cases["trait property $one under $other"] = "trait T { $one }\nclass P { $other }\nclass C extends P {\nuse T;\n} var_dump((new ReflectionProperty('C', 'p'))->getModifiers());";
        }
        $cases["two traits of property $one"] = "trait T { $one }\ntrait U { public \$p = 1; }\nclass C {\nuse T, U;\n} echo 'ok';";
    }
    // Signatures.
    $signatures = ['()', '($a)', '($a, $b)', '($a = 1)', '($a = null)', '(...$a)', '(int $a)', '(?int $a)', '(int $a = 5)', '(string $a)', '(int|string $a)', '(mixed $a)', '(self $a)', '(P $a)', '(C $a)', '(&$a)', '(array $a = [1, 2])', '(int ...$a)', '($a, ...$b)', '(iterable $a)', '(callable $a)', '(object $a)', '(Countable&Traversable $a)', '(string $a = "a long text of default")', '($a = self::X)', '($a = PHP_INT_MAX)', '($a = new P)', '($a = [])', '(float $a = 1.0)', '(bool $a = false)', '(?P $a = null)', "(\$a = 'it\\'s')", '($a = -1)', '($a = 1 + 2)', '($a = Other::X)', '(Missing $a)'];
    foreach ($signatures as $i => $parent) {
        foreach ($signatures as $k => $child) {
            if ($i < 17 && $k < 17 && ($i * 5 + $k) % 4 === 0 || $i >= 17 && $k === 0 || $k >= 17 && $i === 0 || $i >= 17 && ($i + $k) % 9 === 0) {
                $cases["signature $parent then $child"] = "class Other { const X = 1; } abstract class P { const X = 1; abstract function m$parent; }\nabstract class C extends P {\nfunction m$child {} } echo 'ok';";
            }
        }
    }
    $types = ['', ': void', ': int', ': ?int', ': mixed', ': static', ': self', ': P', ': C', ': never', ': iterable', ': array', ': string|int', ': false', ': bool', ': object', ': callable', ': Closure', ': Generator', ': Traversable', ': Countable', ': Countable&Traversable', ': ArrayObject', ': null', ': ?P', ': float', ': Missing'];
    foreach ($types as $i => $parent) {
        foreach ($types as $k => $child) {
            if ($parent !== $child && (7 * $i + $k) % 4 === 0) {
                $cases["return $parent then $child"] = "interface P { function m()$parent; }\nabstract class C implements P {\nfunction m()$child { throw new Exception; } } echo 'ok';";
            }
        }
    }
    foreach (['Iterator' => 'function current() {} function key() {} function next() {} function rewind() {} function valid() {}', 'Countable' => 'function count(): string { return ""; }', 'ArrayAccess' => 'function offsetGet($o): int { return 1; } function offsetSet($o, $v) {} function offsetExists($o): mixed {} function offsetUnset($o): static {}', 'IteratorAggregate' => '#[ReturnTypeWillChange] function getIterator() {}', 'JsonSerializable' => 'function jsonSerialize() {}', 'Stringable' => 'function __toString() { return ""; }', 'Serializable' => 'function serialize() {} function unserialize($x) {}'] as $interface => $body) {
        $cases["built-in $interface"] = "class C implements $interface { $body }\necho 'ok';";
        $cases["built-in $interface without methods"] = "class C\nimplements $interface {\n} echo 'ok';";
    }
    foreach (['Exception' => 'function getMessage() {}', 'ArrayObject' => 'function count() { return 1; }', 'ArrayIterator' => 'function current($x) {}', 'Error' => 'function __toString(): int {}', 'DateTime' => 'function format($f) {}', 'SplObjectStorage' => 'function getHash($o): int { return 1; }', 'RecursiveIterator' => '', 'FilterIterator' => 'function accept() {}', 'Generator' => '', 'Closure' => '', 'php_user_filter' => 'public $filtername = 1;', 'RuntimeException' => 'protected $message; public $code = 5; private $line;', 'ErrorException' => 'protected int $severity = 1;', 'ReflectionClass' => 'public string $name = "x";', 'SplFixedArray' => 'function __wakeup() {}', 'SplSubject' => ''] as $class => $body) {
        $cases["built-in parent $class $body"] = "class C extends $class { $body }\necho 'ok';";
    }
    // Methods with a meaning, declared in every way.
    $magic = ['__construct', '__destruct', '__get', '__set', '__isset', '__unset', '__call', '__callStatic', '__toString', '__invoke', '__clone', '__debugInfo', '__set_state', '__serialize', '__unserialize', '__sleep', '__wakeup', '__other'];
    $ways = ['function M() {}', 'function M($a) {}', 'function M($a, $b) {}', 'function M($a, $b, $c) {}', 'static function M($a, $b) {}', 'static function M($a) {}', 'static function M() {}', 'private function M($a) {}', 'protected function M($a, $b) {}', 'function M(&$a) {}', 'function M($a, &$b) {}', 'function M(...$a) {}', 'function M(int $a) {}', 'function M(string $a, array $b) {}', 'function M(): int { return 1; }', 'function M($a): void {}', 'function M($a): bool { return true; }', 'function M(): ?array { return []; }', 'function M(): array { return []; }', 'function M($a, $b): void {}', 'function M(): string { return ""; }', 'function M(): mixed {}', 'function M(): static { return $this; }', 'abstract function M();', 'function M($a): never { exit; }', 'function &M($a) {}', 'function M(array $a) {}', 'function M(string $a): mixed {}', 'private static function M($a) {}'];
    foreach ($magic as $name) {
        foreach ($ways as $way) {
            $cases[str_replace('M', $name, $way)] = 'abstract class C { ' . str_replace(' M(', " $name(", str_replace('&M(', "&$name(", $way)) . " } echo 'ok';";
        }
    }
    // Types.
    foreach (['void', 'never', 'static', 'callable', 'null', 'false', 'true', '?mixed', '?null', '?false', 'mixed|int', 'int|int', 'int|INT', 'bool|false', 'int|void', 'iterable|array', 'iterable|Traversable', 'object|P', 'P|P', 'P|p', 'P&P', 'P&int', 'P&self', 'P&static', 'int|null|null', '?int|string', 'self', 'parent', 'static|int', 'null|false', 'false|null|int', 'never|int', 'P&Q&p', 'callable|int', 'Closure|callable', 'iterable', 'resource', 'integer', 'boolean', 'double', 'array[]', '(P&Q)|null', 'int|string|float|bool|array|null', 'traversable|iterable'] as $type) {
        $cases["type of property $type"] = "class C { public $type \$p; } echo (new ReflectionProperty('C', 'p'))->getType();";
        $cases["type of parameter $type"] = "class C { function m($type \$p) {} } echo (new ReflectionParameter(['C', 'm'], 0))->getType();";
        $cases["type of result $type"] = "class C { function m(): $type { throw new Exception; } } echo (new ReflectionMethod('C', 'm'))->getReturnType();";
    }
    foreach (['int $p = "x"', 'int $p = null', '?int $p = null', 'string $p = 1', 'float $p = 1', 'int $p = 1.5', 'array $p = 1', 'bool $p = 1', 'iterable $p = 1', 'iterable $p = []', 'self $p = null', 'P $p = 1', 'int|string $p = 1.5', 'int|float $p = "1"', 'object $p = null', 'mixed $p = 1', 'int $p = P::X', 'false $p = false', 'int|false $p = true', 'callable $p = "strlen"', 'int $p = 1 + 1.5', 'int $p = PHP_VERSION', 'int $p = 10 / 4', 'string $p = "a" . 1'] as $typed) {
        // php knows the values of some constants when it compiles.
        $known = strpos($typed, 'P::X') || strpos($typed, 'PHP_VERSION');
        $cases[$known ? '' : "default of property $typed"] = "class P { const X = 'x'; } class C { public $typed; } try { new C; echo 'ok'; } catch (TypeError \$e) { echo \$e->getMessage(); }";
        $cases[$known ? '' : "default of static property $typed"] = "class P { const X = 'x'; } class C { public static $typed; } try { var_dump(C::\$p); } catch (TypeError \$e) { echo \$e->getMessage(); }";
        $cases["default of parameter $typed"] = "class P { const X = 'x'; } class C { function m($typed) { echo 'ok'; } } try { (new C)->m(); } catch (TypeError \$e) { echo preg_replace('/, called.*/', '', \$e->getMessage()); }";
        $cases["default of promoted $typed"] = "class P { const X = 'x'; } class C { function __construct(public $typed) { echo 'ok'; } } try { new C; } catch (TypeError \$e) { echo preg_replace('/, called.*/', '', \$e->getMessage()); }";
    }
    foreach (['$x', 'f()', 'new P', '$this', 'static::X', 'self::X', 'self::MISSING', 'MISSING', 'P::MISSING', 'Missing::X', 'self::class', 'static::class', 'parent::X', 'P::class', '[1, ...[2]]', '[...self::A]', 'fn () => 1', 'function () {}', '1 ? 2 : 3', '__CLASS__', 'E::A', 'E::A->value', 'E::A?->name', 'self::X[0]', '"a$x"', '`ls`', 'isset($x)', '[&$x]', 'P::$s', '-"a"', '1 / 0', '1 % 0', '[] + 1', '1 << -1', '"a" * 1', 'null ?? 5', 'Y::Y', 'new class {}', 'new P(1, 2)', 'new $x', 'new static', 'P::f(...)', 'match (1) { 1 => 2 }', 'print 1', '@$x', '(int)"5"', '1 instanceof P', 'clone $x', 'yield', 'include "x"', '$x = 1', 'throw new P', 'list($x)', '[1, , 2]', 'static fn () => 1', '!self::X && true || false xor true', '"x"::X', '[self::X => 1, "k" => self::X][self::X]', '["a" => ["b" => 7]]["a"]["b"]', '"text"[1]', '~"a" . +"5"', 'E::A::B', 'E::from(1)', '\PHP_EOL . E_ALL'] as $expression) {
        foreach (['const' => "const Z = $expression; ", 'property' => "public \$z = $expression; ", 'static property' => "public static \$z = $expression; ", 'parameter' => "static function z(\$z = $expression) { return \$z; } ", 'static variable' => "static function z() { static \$z = $expression; return \$z; } ", 'attribute' => "#[P($expression)] static function z() { return (new ReflectionMethod('C', 'z'))->getAttributes()[0]->getArguments(); } ", 'promoted' => "function __construct(public \$z = $expression) {} "] as $where => $member) {
            // php 8.3 takes any expression there.
            if ($where === 'static variable' && (strpbrk($expression, '$`?(') || preg_match('/^(new|print|1 inst|yield|incl|throw|E::A::B)/', $expression) || strpos($expression, 'static::') === 0 || strpos($expression, 'P') === 0 && strpos($expression, '\\'))) {
                continue;
            }
            $read = $where === 'const' ? 'C::Z' : ($where === 'property' || $where === 'promoted' ? '(new C)->z' : ($where === 'static property' ? 'C::$z' : 'C::z()'));
            $cases["$where $expression"] = "class P { const X = 'px'; public static \$s = 1; static function f() {} } enum E: int { case A = 1; const B = 2; } function f() { return 1; }\nclass Y { const Y = self::Y; } class C extends P { const X = 'cx', A = [7]; $member}\ntry { var_dump($read); } catch (Throwable \$e) { echo get_class(\$e), ': ', \$e->getMessage(); }";
        }
    }
    unset($cases[''], $cases['new readonly;']);
    return array_filter($cases);
})();
