<?php
// Values of every type where the language converts them: casts, declared types in both modes, keys, offsets, comparisons, texts, counters,
// what a reference to a typed property lets in, what lists, loops and spreads take apart.
return (function () {
    if (!class_exists('ConversionText', false)) {
        eval('
            class ConversionText
            {
                public $p = 1;
                function __construct(private $text = "made") {}
                function __toString(): string { note_warning(0, "__toString " . $this->text); return $this->text; }
                static function make(...$all) { return count($all); }
                function __invoke(...$all) { return "invoked"; }
            }
            class ConversionPlain { public $a = 1; protected $b = 2; private $c = 3; }
            class ConversionChild extends ConversionText {}
            class ConversionCalled { static function __callStatic($n, $a) { return $n; } function __call($n, $a) { return $n; } private static function hidden() {} static function open() {} function own() {} }
            class ConversionPairs implements IteratorAggregate, Countable { function getIterator(): Iterator { yield "k" => 1; yield "l" => 2; } function count(): int { return 2; } }
            enum ConversionSuit { case Hearts; const X = self::Hearts; }
            enum ConversionNumber: int { case One = 1; case Two = 2; }
            enum ConversionWord: string { case A = "a"; case Five = "5"; }
        ');
    }
    $written = ['null', 'false', 'true', '0', '7', '-3', 'PHP_INT_MAX', 'PHP_INT_MIN', '0.0', '-0.0', '1.0', '1.5', '-2.7', '1e15', '9007199254740993.0', '1e18', '9223372036854775807.0', '-9223372036854775808.0',
        '1e19', '-1e19', '1e20', '1e100', 'NAN', 'INF', '-INF', '""', '"0"', '"5"', '"-5"', '"+5"', '"5.0"', '"1.5"', '" 5"', '"5 "', '"5x"', '"1e2"', '"1e100"', '"0x1A"', '"abc"', '"-"', '"-0"', '".5"', '"5."', '"007"',
        '"9223372036854775807"', '"9223372036854775808"', '"-9223372036854775808"', '"true"', '"strlen"', '"ConversionText::make"', '"ConversionText"', '[]', '[1]', '["a" => 1, "b" => [2]]', '["ConversionText", "make"]',
        '[new ConversionText, "make"]', '["ConversionCalled", "hidden"]', '["ConversionCalled", "open"]', '["ConversionCalled", "own"]', 'new stdClass', '(object)["a" => 1, 5 => 2]', 'new ConversionPlain', 'new ConversionText("5")', 'new ConversionText("t")',
        'new ConversionChild("7x")', 'new ConversionPairs', 'new ArrayIterator([1, 2])', 'fn () => 1', 'ConversionSuit::Hearts', 'ConversionNumber::Two', 'ConversionWord::Five', 'STDERR', '(function () { yield 1; })()'];
    $values = eval('return fn () => [' . implode(', ', $written) . '];');
    $few = array_map(fn ($text) => array_search($text, $written), ['null', 'false', 'true', '7', 'PHP_INT_MAX', '1.0', '1.5', 'NAN', '""', '"5"', '"5x"', '[1]', 'new stdClass', 'new ConversionText("5")', 'ConversionNumber::Two']);
    $run = function ($call, ...$arguments) {
        global $warnings;
        $warnings = [];
        $line = outcome(function () use ($call, $arguments) { return $call(...$arguments); });
        return $line . ($warnings ? ' ' . implode(' ', $warnings) : '');
    };
    // One line for each value would be many: a line has all.
    $each = function ($call, $indexes = null) use ($run, $values, $written) {
        $line = [];
        $all = $values();
        foreach ($indexes ?? array_keys($all) as $i) {
            $line[] = "$written[$i]: " . $run($call, $all[$i]);
        }
        return preg_replace('/class@anonymous\\\\000.*?\\$[0-9a-f]+/', 'class@anonymous...', implode(' | ', $line));
    };

    // What takes one value.
    $uses = ['(int)$v', '(float)$v', '(string)$v', '(bool)$v', '(array)$v', 'get_object_vars((object)$v)', '(unset)$v ?? 1', 'intval($v)', 'floatval($v)', 'strval($v)', 'boolval($v)', '[$v => 1]', '$e[$v]', 'isset($e[$v])', 'empty($e[$v])', '$e[$v] ?? "no"',
        '($e[$v] = 1) . json_encode($e)', '(function () use ($v, $e) { unset($e[$v]); return $e; })()', '(function () use ($v, $e) { $e[$v] .= "x"; return $e; })()', '(function () use ($v, $e) { $e[$v]++; return $e; })()', '(function () use ($v, $e) { $r = &$e[$v]; return $e; })()', '(function () use ($v, $e) { $e[$v][] = 1; return $e; })()',
        '(function () use ($v, $e) { [$v => $q] = $e; return $q; })()', 'array_key_exists($v, $e)', '$t[$v]', 'isset($t[$v])', 'empty($t[$v])', '$t[$v] ?? "no"', '$u[$v]', '$v[0]', '$v["a"]', '$v["a"]["b"]', '$v->a', '$v?->a', '"x$v"', '"x{$v}y$v"', '$v . ""', '"" . $v . "z"', '<<<T
            <$v>
            T', '-$v', '+$v', '~$v', '!$v', '$v + 0', '$v . 1', '$v ** 1', '$v % 3', '$v << 1', '$v & "a"', '$v <=> null', '$v <=> $v', '$v == $v', '$v === $v', '$v != "5"', '$v <= 5', '"5x" > $v', '[1] <=> $v', '$v and 1', '$v ?: 2', '$v ?? 3', '$v ? 1 : 2',
        '(function () use ($v) { return ++$v; })()', '(function () use ($v) { return --$v; })()', '(function () use ($v) { $v++; return $v; })()', '(function () use ($v) { $v--; return $v; })()', '(function () use ($v) { $v .= "x"; return $v; })()', '(function () use ($v) { $v += 1; return $v; })()', '(function () use ($v) { $v[] = 1; return $v; })()',
        '(function () use ($v) { $v["q"] = 1; return $v; })()', '(function () use ($v) { $v["q"]["r"] = 1; return $v; })()', '(function () use ($v) { $v->q = 1; return 1; })()',
        'match($v) { null => "null", false => "false", true => "true", 0 => "0", 1.0 => "1.0", "5" => "5", [] => "[]", ConversionSuit::Hearts => "h", "" => "e" }', 'match(true) { $v => 1, default => 2 }',
        '(function () use ($v) { switch ($v) { case "abc": return "abc"; case "5": return "5"; case "": return "empty"; case 0: return 0; case null: return "null"; case true: return "true"; case []: return "[]"; case ConversionSuit::Hearts: return "h"; default: return "default"; } })()',
        '(function () use ($v) { switch ($v) { case 1: return 1; case 5: return 5; case 0: return 0; case 7: return 7; case 100: return 100; default: return "default"; } })()', '(function () use ($v) { switch ($v) { case "1": return 1; case "5": return 5; case "0": return 0; case "": return "e"; default: return "default"; } })()',
        '(function () use ($v) { switch (true) { case $v: return 1; default: return 2; } })()', '(function () use ($v) { [$a, $b] = $v; return [$a, $b]; })()', '(function () use ($v) { ["a" => $a, "b" => [$b]] = $v; return [$a, $b]; })()', '(function () use ($v) { [[$a]] = $v; return $a; })()', '(function () use ($v) { [, $a] = [1, $v]; return $a; })()',
        '(function () use ($v) { [$a, &$b] = $v; return $v; })()', '(function () use ($v) { foreach ([$v] as [$a, $b]) { return [$a, $b]; } })()', '(function () use ($v) { $q = []; foreach ($v as $k => $w) { $q[] = [$k, $w]; } return $q; })()', '(function () use ($v) { foreach ($v as $k => &$w) { $w = 9; } unset($w); return $v; })()', '(function () use ($v) { foreach ($v as [$a]) { return $a; } })()',
        '[...$v]', '[0, ...$v, ...[1]]', '(fn (...$all) => $all)(...$v)', '(fn ($a = 1, $b = 2) => [$a, $b])(...$v)', 'strlen(...$v)', 'max(1, ...$v)', '(function () use ($v) { yield from $v; })()->current()', 'iterator_to_array((function () use ($v) { yield from $v; })())', '(function () use ($v) { yield $v => $v; })()->key()', 'iterator_to_array((function () use ($v) { yield $v => 1; })())',
        '$v instanceof stdClass', '$v instanceof Closure', '$v instanceof $v', '"ConversionText" instanceof $v', 'new ConversionChild instanceof $v', '$v::class', 'clone $v', '(function () use ($v) { throw $v; })()', 'new $v', '$v()', '$v(1, 2)', '$v->make()', '$v::make()', '$v::X', '$v::$p', '$v(...)', 'print $v', '(function () use ($v) { echo $v, ""; })()', '${$v} ?? 4',
        '(function () use ($v) { $$v = 5; $q = get_defined_vars(); unset($q["v"]); return $q; })()', '(new ConversionPlain)->{$v}', 'ConversionText::{$v}()', '(new ConversionText)->{$v}()', 'constant($v)', 'include $v', '(function () use ($v) { static $s; $s = $v; return $s; })()', '(function () use ($v) { for ($i = 0; $v && $i < 2; $i++); return $i; })()', '(function () use ($v) { $i = 0; while ($v) { if ($i++) break; } return $i; })()',
        '(function () use ($v) { do { $i = ($i ?? 0) + 1; } while ($i < 2 && $v); return $i; })()', '(function () use ($v) { if (!$v) return 1; elseif ($v == 5) return 2; else return 3; })()', '(function () use ($v) { return $v; })() ?: "falsy"', 'is_numeric($v)', 'is_callable($v)', 'is_iterable($v)', 'is_countable($v)', 'count($v)', 'json_encode([gettype($v), get_debug_type($v)])', 'var_export($v === null || is_scalar($v) ? $v : 0, true)', 'empty($v)', 'isset($v)', 'isset($v[0], $v[1])', 'isset($v["a"]["b"])', 'isset($v->a->b)', 'empty($v["a"])', 'exit_code($v ?? 0)'];
    $uses = array_values(array_filter($uses, fn ($use) => !str_starts_with($use, '(unset)') && !str_starts_with($use, 'exit_code') && !str_starts_with($use, 'include')));
    foreach ($uses as $use) {
        $call = eval('return function ($v) { $e = [5 => "five", "abc" => "letters", "" => "empty", 1 => "one", 0 => "zero"]; $t = "text of letters"; $u = ""; return ' . $use . '; };');
        yield $use => fn () => $each($call);
    }
    foreach (['int', 'integer', 'float', 'double', 'string', 'bool', 'boolean', 'array', 'object', 'null', 'INT', 'resource', 'x'] as $type) {
        yield "settype $type" => fn () => $each(function ($v) use ($type) { $r = settype($v, $type); return [$r, is_object($v) ? get_object_vars($v) : $v]; });
    }

    // Declared types, in both modes.
    $types = ['int', 'float', 'string', 'bool', 'array', 'iterable', 'callable', 'object', 'mixed', 'self', 'ConversionText', 'stdClass', 'Traversable', 'Closure', 'Stringable', 'ConversionSuit', 'UnitEnum', 'Countable&Traversable', '?int', '?float', '?string', '?bool', '?array', '?iterable', '?callable', '?ConversionText',
        'int|float', 'int|string', 'float|string', 'int|bool', 'float|bool', 'string|bool', 'int|float|string', 'int|float|bool', 'int|false', 'float|false', 'string|false', 'string|null|false', 'array|bool', 'array|string', 'int|string|null', 'iterable|int', 'callable|int', 'object|string', 'ConversionText|int', 'ConversionText|string', 'stdClass|float|null', 'array|callable', 'false|null', 'int|true', 'true', 'false', 'null', 'static', 'void', 'never'];
    $types = array_values(array_diff($types, ['int|true']));
    foreach ($types as $type) {
        foreach (['', 'declare(strict_types=1); '] as $mode) {
            $made = str_replace(['|', '&', '?'], ['Or', 'And', 'Maybe'], $type) . ($mode ? 'Strict' : 'Weak');
            $isReturned = in_array($type, ['static', 'void', 'never']);
            $isKept = !$isReturned && strpos($type, 'callable') === false;
            $null = in_array($type, ['mixed', 'null']) || strpos($type, '?') === 0 || strpos($type, 'null') ? ' = null' : '';
            $body = $type === 'void' ? 'return;' : ($type === 'never' ? 'if ($v) { throw new Exception("never"); }' : 'return $v;');
            $class = "class ConversionOf$made {\n";
            $class .= $isReturned ? '' : "function parameter($type \$v) { return \$v; } static function many($type ...\$v) { return \$v; } function byReference($type &\$v) { return \$v; } function named($type \$v" . ($null ?: '') . ") { return \$v; }\n";
            $class .= "function returned(\$v): $type { $body } function finally(\$v): $type { try { $body } finally { \$v = null; } }";
            $class .= $isReturned ? '' : "function generator(\$v) { return (function () use (\$v): " . (strpos($type, 'iterable') !== false ? 'iterable' : 'Generator') . " { yield \$v; })()->current(); } function arrow(\$v) { return (fn (\$v): $type => \$v)(\$v); }\n";
            $class .= $isKept ? "public $type \$p$null; public static $type \$s$null; function reset() { unset(\$this->p); } function set(\$v) { \$this->p = \$v; return \$this->p; } static function setStatic(\$v) { self::\$s = \$v; return self::\$s; }\n" : '';
            $class .= '}';
            eval("$mode$class");
            $class = "ConversionOf$made";
            $calls = ['returned' => "(new $class)->returned(\$v)", 'finally' => "(new $class)->finally(\$v)"];
            if (!$isReturned) {
                $calls += ['parameter' => "(new $class)->parameter(\$v)", 'many' => "$class::many(...[\$v, \$v])", 'byReference' => "[(new $class)->byReference(\$v), \$v]", 'named' => "(new $class)->named(v: \$v)", 'arrow' => "(new $class)->arrow(\$v)", 'called' => "array_map([new $class, 'parameter'], [\$v])"];
            }
            if ($isKept) {
                $calls += ['set' => "(new $class)->set(\$v)", 'setStatic' => "$class::setStatic(\$v)", 'property' => "(function () use (\$v) { \$o = new $class; \$o->p = \$v; return \$o->p; })()",
                    'static property' => "(function () use (\$v) { $class::\$s = \$v; return $class::\$s; })()", 'constructed' => "(new class(\$v) { function __construct(public $type \$x) {} })->x",
                    'reflected' => "(function () use (\$v) { \$o = new $class; (new ReflectionProperty(\$o, 'p'))->setValue(\$o, \$v); return \$o->p; })()",
                    'element' => "(function () use (\$v) { \$o = new $class; [\$o->p, $class::\$s] = [\$v, \$v]; return \$o->p; })()", 'loop' => "(function () use (\$v) { \$o = new $class; foreach ([\$v] as \$o->p); return \$o->p; })()"];
            }
            foreach ($calls as $label => $code) {
                $call = eval("{$mode}return function (\$v) { return $code; };");
                yield "$type $label $mode" => fn () => $each($call, $label === 'parameter' || $label === 'set' ? null : $few);
            }
        }
    }

    // References that typed properties hold, changed through the other holder, by code of either mode.
    $first = ['int' => '1', 'float' => '1.5', 'string' => '"s"', 'bool' => 'true', 'array' => '[1]', 'iterable' => '[1]', '?int' => 'null', '?string' => 'null', 'int|string' => '1', 'float|bool' => '2.5', 'int|float' => '3', 'object' => 'new stdClass', 'ConversionText' => 'new ConversionText', 'string|false' => 'false', '?array' => '[]', 'mixed' => '1'];
    $changes = ['$r = $v', '$t = $r; $t .= $v; $r .= $v', '$t = $r; $t += $v; $r += $v', '$r ??= $v', '$r++', '--$r', '$r[] = $v', '$r["k"] = $v', '$r["k"]["l"] = $v', '$r->q = $v', '[$r] = [$v]', 'foreach ([$v] as $r)', 'conversion_by_reference($r, $v)', '$t = $r; settype($t, "string"); settype($r, "string")', '$t = $r; settype($t, gettype($v)); settype($r, gettype($v))', 'preg_match("/./", "x", $r)', 'sscanf("12", "%s", $r)', 'str_replace("a", "b", "aa", $r)', 'unset($r)', 'swap($r, $v)', '$r = &$v', 'foreach ($r as $k => &$w) { $w = 8; }', 'sort($r)',
        '$q = $v; $r = &$q', 'static $z; $z = $v; $r = $z', '$r = $r', '$o->p = $v', '(function () use (&$r, $v) { $r = $v; })()', '$a = [&$r]; $a[0] = $v', 'list("a" => $r) = ["a" => $v]', 'try { throw new Exception; } catch (Exception $r) { }', '(function (int &$x) { $x = 7; })($r)', 'extract(["r" => $v])', 'extract(["r" => $v], EXTR_REFS)', 'array_walk($holder, function (&$x) use ($v) { $x = $v; })', '$GLOBALS["conversion_global"] = &$r; $GLOBALS["conversion_global"] = $v'];
    if (!function_exists('conversion_by_reference')) {
        eval('function conversion_by_reference(&$r, $v) { $r = $v; } function swap(&$r, &$v) { [$r, $v] = [$v, $r]; }');
    }
    foreach ($first as $type => $value) {
        foreach (['', 'declare(strict_types=1); '] as $mode) {
            $made = 'Held' . str_replace(['|', '&', '?'], ['Or', 'And', 'Maybe'], $type) . ($mode ? 'Strict' : 'Weak');
            eval("{$mode}class Conversion$made { public $type \$p; public static $type \$s; function __construct() { \$this->p = $value; self::\$s = $value; } }");
            $code = '';
            foreach ($changes as $change) {
                $code .= "function (\$v) { \$o = new Conversion$made; \$r = &\$o->p; \$holder = [&\$r]; try { $change; } finally { note_warning(1, show([\$o->p, \$r ?? 'unset'])); } },
                    function (\$v) { \$o = new Conversion$made; \$r = &Conversion$made::\$s; \$holder = [&\$r]; try { $change; } finally { note_warning(1, show([Conversion$made::\$s, \$r ?? 'unset'])); } },\n";
            }
            $calls = eval("{$mode}return [$code];");
            foreach ($changes as $c => $change) {
                foreach (['p', 's'] as $k => $kind) {
                    yield "$type &$kind $change $mode" => fn () => $each($calls[2 * $c + $k], $few);
                }
            }
        }
    }
    // Variables that become holders of a property's reference, and two properties of different types that hold one.
    foreach (array_keys($first) as $type) {
        $made = 'Held' . str_replace(['|', '&', '?'], ['Or', 'And', 'Maybe'], $type) . 'Weak';
        foreach (['', 'declare(strict_types=1); '] as $mode) {
            $taking = ['$q = $v; $o->p = &$q;', '$q = $v; Conversion' . $made . '::$s = &$q;', '$q = [$v]; $o->p = &$q[0];', '$q = $v; $f = function (&$x) use ($o) { $o->p = &$x; }; $f($q);', '$q = $v; $o->p = &$q; $q = "9x";', '$q = $v; $o->p = &$q; $q = 1.5;', '$q = $v; $o->p = &$q; $o = null; $q = "free";',
                '$q = $v; $o->p = &$q; unset($o->p); $q = "free";', '$q = $v; $o->p = &$q; $n = 1; $o->p = &$n; $q = "free";', '$q = $v; [$o->p] = [&$q];', '$q = $v; foreach ([&$q] as $o->p);', '$q = [$v]; foreach ($q as &$o->p) { $o->p = $v; }', '$q = $v; [&$o->p] = [$q];', '$q = $v; global $conversion_held; $o->p = &$conversion_held;'];
            $taking = array_values(array_filter($taking, fn ($use) => !str_contains($use, '[&$o->p]')));
            $code = '';
            foreach ($taking as $use) {
                $code .= "function (\$v) { \$o = new Conversion$made; try { $use } finally { note_warning(1, show([\$o?->p ?? 'none', \$q])); } },\n";
            }
            $calls = eval("{$mode}return [$code];");
            foreach ($taking as $t => $use) {
                yield "$type $use $mode" => fn () => $each($calls[$t], $few);
            }
        }
    }
    foreach ([['int', 'float', '1'], ['int', 'string', '"5"'], ['int', '?int', '1'], ['float', 'int|float', '1.5'], ['string', 'int|string', '"x"'], ['int|string', 'int|float', '5'], ['array', 'iterable', '[]'], ['?string', '?int', 'null'], ['bool', 'int', 'true'], ['object', 'ConversionText', 'new ConversionText']] as [$one, $two, $value]) {
        foreach (['', 'declare(strict_types=1); '] as $mode) {
            $call = eval("{$mode}return function (\$v) { \$o = new class { public $one \$a; public $two \$b; }; \$q = $value;
                try { \$o->a = &\$q; \$o->b = &\$o->a; \$q = \$v; } finally { note_warning(1, show([\$o->a ?? 'none', \$o->b ?? 'none', \$q])); } };");
            yield "$one and $two of $value $mode" => fn () => $each($call);
        }
    }

    // Operators that assign to typed properties. An operation that fails was tried before: php goes on with the result that it has not written.
    $targets = ['$o->p' => 'p', '$o::$s' => 's', '$n["o"]->p' => 'n'];
    foreach ($first as $type => $value) {
        foreach (['', 'declare(strict_types=1); '] as $mode) {
            $made = 'Held' . str_replace(['|', '&', '?'], ['Or', 'And', 'Maybe'], $type) . ($mode ? 'Strict' : 'Weak');
            $forms = ['$t = T; $t += V; T += V', '$t = T; $t -= V; T -= V', '$t = T; $t .= V; T .= V', '$t = T; $t *= V; T *= V', '$t = T; $t /= V; T /= V', '$t = T; $t %= V; T %= V', '$t = T; $t **= V; T **= V', '$t = T; $t <<= V; T <<= V', '$t = T; $t &= V; T &= V', '$t = T; $t |= V; T |= V', '$t = T; $t ^= V; T ^= V', 'T ??= V', 'T++', 'T--', '++T', '--T', 'T[] = V', 'T["x"] = V', 'T["x"]["y"] = V', 'T->x = V', 'unset(T["x"])', 'T[0]++', 'foreach ([V] as T);', 'T = PHP_INT_MAX; T++', 'T = PHP_INT_MIN; T--', 'T = PHP_INT_MAX; ++T', 'T = PHP_INT_MAX; T += 1', '$r = &T; $r = PHP_INT_MAX; $r++', '$r = &T; $r = PHP_INT_MIN; --$r', 'T = PHP_INT_MAX; $r = &T; $r += 1', 'T = PHP_INT_MAX; $r = &T; $r = T++', 'T = "zz"; T++', 'T = "9223372036854775807"; T++', '$r = &T; $r = "5"; $r--', 'T = "5"; $r = &T; T .= "x"', 'T = null; T++', 'T = null; T--'];
            $code = '';
            foreach ($targets as $target => $kind) {
                foreach ($forms as $form) {
                    if ($kind === 's' && str_starts_with($form, 'unset(T[') === true) {
                        $form = 'unset(T["x"])';
                    }
                    $code .= "function (\$v) { \$o = new Conversion$made; \$n = ['o' => \$o]; try { " . strtr($form, ['T' => $target, 'V' => '$v']) . "; } finally { note_warning(1, show([\$o->p, \$o::\$s])); } },\n";
                }
            }
            $calls = eval($mode . 'return [' . str_replace('PHP_IN$o', 'PHP_INT', preg_replace('/PHP_IN(\$o->p|\$o::\$s|\$n\["o"\]->p)/', 'PHP_INT', $code)) . '];');
            $c = 0;
            foreach ($targets as $target => $kind) {
                foreach ($forms as $form) {
                    yield "$type: $target: $form $mode" => fn () => $each($calls[$c], str_contains($form, 'V') ? $few : [0]);
                    $c++;
                }
            }
        }
    }

    // Defaults and constants of declared types, as they are compiled.
    $constants = ['null', 'true', 'false', '1', '1.5', '2.0', '"5"', '"abc"', '[]', '[1]', 'PHP_INT_MAX', 'NAN', 'CONVERSION_LATER', 'ConversionSuit::Hearts', 'ConversionNumber::Two', '1 + 1', '"a" . 1', '1 / 2', '-"5"', '!1', '[1, 2][1]', 'null ?? 4', '1 <=> 2', '7 % 0', '"abc" * 1', '[] + 1', '1 << -1'];
    foreach (['int', 'float', 'string', 'bool', 'array', 'iterable', '?int', '?string', 'int|string', 'float|null', 'object', 'mixed', 'callable', 'false', 'UnitEnum'] as $type) {
        foreach ($constants as $constant) {
            $isFatal = !preg_match('/LATER|Suit|Number|7 % 0|abc\" \*|\] \+|<< -/', $constant);
            if ($isFatal && !($type === 'mixed')) {
                continue;
            }
            $codes = ['parameter' => "(function ($type \$x = $constant) { return \$x; })()"];
            if ($type !== 'callable' && $type !== 'self') {
                $codes['property'] = "(new class { public $type \$x = $constant; })->x";
                $codes['static'] = "(new class { public static $type \$x = $constant; })::\$x";
            }
            if ($type === 'mixed') {
                $codes = ['constant' => "(new class { const X = $constant; })::X", 'static variable' => "(function () { static \$x = $constant; return \$x; })()", 'expression' => $constant] + (strpos($constant, '[') === false && strpos($constant, 'C') === false ? ['key' => "[$constant => 1]"] : []);
            }
            foreach ($codes as $label => $code) {
                yield "$type $label $constant" => function () use ($each, $code, &$later) {
                    // Not known while the code is compiled.
                    $name = 'CONVERSION_LATER_' . ++$later;
                    $call = eval('return function () { return ' . str_replace('CONVERSION_LATER', $name, $code) . '; };');
                    define($name, '12');
                    return $each($call, [0]);
                };
            }
        }
    }
})();
