<?php
// Every operator on values of every type, where operands are variables, elements, properties, results of calls, other results and constants:
// results, warnings and their order, and the order of types in errors.
return (function () {
    if (!class_exists('OperatorText', false)) {
        eval('
            class OperatorText
            {
                function __construct(private $text) {}
                function __toString(): string { note_warning(0, "__toString " . $this->text); return $this->text; }
            }
            #[AllowDynamicProperties]
            class OperatorPlace
            {
                public $p;
                public ?int $i = null;
                public static $s;
                private $log = [];
                private $hidden = 5;
                function __get($n) { note_warning(0, "get $n"); return $this->hidden; }
                function __set($n, $v) { note_warning(0, "set $n"); $this->hidden = $v; }
                function hidden() { return $this->hidden; }
            }
            class OperatorElements implements ArrayAccess
            {
                public $v;
                function __construct($v) { $this->v = $v; }
                function offsetExists($k): bool { note_warning(0, "exists " . json_encode($k)); return true; }
                function offsetGet($k): mixed { note_warning(0, "get " . json_encode($k)); return $this->v; }
                function offsetSet($k, $v): void { note_warning(0, "set " . json_encode($k)); $this->v = $v; }
                function offsetUnset($k): void { note_warning(0, "unset " . json_encode($k)); }
            }
            function operator_id($x) { return $x; }
        ');
    }
    // By name, as they are written in code.
    $written = ['null', 'false', 'true', '0', '7', '-3', '1.5', '-0.0', '1e100', 'NAN', 'PHP_INT_MAX', '""', '"abc"', '"5"', '"1e2 "', '"12x"', '[]', '[1, "k" => 2]', 'new stdClass',
        'new OperatorText("9")', 'new OperatorText("t")', 'fn () => 1'];
    $values = eval('return [' . implode(', ', $written) . '];');
    $few = [0, 4, 12, 15, 17, 18];
    $run = function ($call, ...$arguments) {
        global $warnings;
        $warnings = [];
        $line = outcome(function () use ($call, $arguments) { return $call(...$arguments); });
        return $line . ($warnings ? ' ' . implode(' ', $warnings) : '');
    };
    $operators = ['+', '-', '*', '/', '%', '**', '.', '<<', '>>', '&', '|', '^', '==', '!=', '===', '!==', '<', '<=', '>', '>=', '<=>', '&&', '||', 'xor', 'and', '??', '?:'];

    // Any two values.
    foreach ($operators as $operator) {
        $call = eval("return function (\$v, \$w) { return \$v $operator \$w; };");
        foreach ($values as $i => $v) {
            yield "$written[$i] $operator ..." => function () use ($run, $call, $v, $values) {
                $line = [];
                foreach ($values as $w) {
                    $line[] = $run($call, $v, $w);
                }
                return implode(' | ', $line);
            };
        }
    }

    // Any two kinds of operands: their order shows.
    $kinds = ['$v', '$undefined', '$e[0]', '$e[9]', '$o->p', 'operator_id($v)', '"z"', '[1]', '4'];
    $more = ['(true ? $v : 0)', 'OperatorPlace::$s', '@$v', '($v = $v)', '2.5', 'null', 'PHP_INT_MAX', 'FALSE', '$GLOBALS["operator_global"]', '(match(true) { default: $v })', '(clone $o)', 'new stdClass',
        '(fn () => 1)', '($o->p ?? 1)', '$f()', '(+$e)', '(!$v)', '"a$v"', '(array)$v', '$n?->x', '(1 + 2)', 'strlen($n ?? "")', 'count($e)', 'max(1, 2)', '(print "")', '($v .= "")', '++$v', 'operator_id(...)'];
    $more = str_replace('default:', 'default =>', $more);
    $second = ['$v' => '$w', '$e[0]' => '$e[1]', '$o->p' => '$o->q', '$undefined' => '$unknown', '$e[9]' => '$e[8]'];
    $all = [];
    foreach (['+', '-', '*', '%', '&', '^', '.', '==', '<', '<=>'] as $operator) {
        foreach ($kinds as $left) {
            foreach ($kinds as $right) {
                $all[$operator][] = "$left $operator " . strtr($right, $second);
            }
        }
    }
    foreach ($more as $kind) {
        foreach (['$v', '(true ? $v : 0)', 'operator_id($v)', '4'] as $other) {
            $all['*'][] = "$kind * " . strtr($other, $second);
            $all['|'][] = "$other | " . strtr($kind, $second);
        }
    }
    foreach ($all as $operator => $forms) {
        $code = '';
        foreach ($forms as $form) {
            $code .= "function (\$v, \$w, \$e, \$o, \$f) { \$n = null; return $form; },\n";
        }
        $calls = eval("return [$code];");
        foreach ($calls as $c => $call) {
            yield "kinds $forms[$c]" => function () use ($run, $call, $values) {
                $line = [];
                foreach ([[17, 4], [12, 17], [15, 6], [18, 0], [4, 6]] as [$i, $j]) {
                    [$v, $w] = [$values[$i], $values[$j]];
                    $o = new OperatorPlace;
                    $o->p = $v;
                    $o->q = $w;
                    OperatorPlace::$s = $v;
                    $GLOBALS['operator_global'] = $w;
                    $line[] = $run($call, $v, $w, [$v, $w], $o, fn () => $v);
                }
                return implode(' | ', $line);
            };
        }
    }

    // Constants that code is compiled with.
    $constants = ['null', 'true', '3', '-1', '2.5', '"abc"', '"4"', '"7x"', '[]', '[1]'];
    foreach ($operators as $operator) {
        $code = '';
        $forms = [];
        foreach ($constants as $left) {
            foreach ($constants as $right) {
                $forms[] = "$left $operator $right";
                $code .= "function () { return $left $operator $right; },\n";
            }
        }
        foreach (eval("return [$code];") as $c => $call) {
            yield $forms[$c] => fn () => $run($call);
        }
    }

    // Compound assignment.
    $targets = ['$v', '$e[0]', '$e["k"]["l"]', '$e[9]', '$e[]', '$o->p', '$o->magic', 'OperatorPlace::$s', '$a["x"]', '$o->p["d"]', '$o->r[]', '$$name', '$undefined', '$undefined[1]', '$u->x', '$s[1]', '$r'];
    foreach (['+', '-', '*', '/', '%', '**', '.', '<<', '>>', '&', '|', '^', '??'] as $operator) {
        $code = '';
        foreach ($targets as $target) {
            if ($operator === '??' && strpos($target, '[]')) {
                continue;
            }
            $code .= "function (\$v, \$w) { \$e = [\$v, 'k' => ['l' => \$v]]; \$o = new OperatorPlace; \$o->p = \$v; OperatorPlace::\$s = \$v; \$a = new OperatorElements(\$v); \$name = 'v'; \$s = 'str'; \$i = \$v; \$r = &\$i;
                try { \$x = ($target $operator= \$w); } finally { note_warning(1, show([\$v, \$e, \$o->p, \$o->i, \$o->hidden(), OperatorPlace::\$s, \$a->v, \$undefined ?? 0, \$i])); } return \$x; },\n";
        }
        $calls = eval("return [$code];");
        foreach (array_values(array_filter($targets, fn ($target) => $operator !== '??' || !strpos($target, '[]'))) as $t => $target) {
            foreach ($few as $i) {
                yield "$target $operator= ... of $written[$i]" => function () use ($run, $calls, $t, $i, $values, $few) {
                    $line = [];
                    foreach ($few as $j) {
                        $line[] = $run($calls[$t], $values[$i], $values[$j]);
                    }
                    return implode(' | ', $line);
                };
            }
        }
    }

    // ++ and --.
    $counted = ['null', 'false', 'true', '0', '1.5', 'PHP_INT_MAX', 'PHP_INT_MIN', 'NAN', '""', '"abc"', '"zz"', '"Az"', '"zZ9"', '"a9"', '"9z"', '"5"', '"5.5"', '"1e2"', '" 5"', '"5 "', '"-"', '"a-z"', '"9223372036854775807"',
        '"\xc3\xa9"', '[]', 'new stdClass', 'new OperatorText("9")'];
    foreach (['++T', 'T++', '--T', 'T--'] as $form) {
        foreach ($targets as $target) {
            $code = str_replace('T', $target, $form);
            $call = eval("return function (\$v) { \$e = [\$v, 'k' => ['l' => \$v]]; \$o = new OperatorPlace; \$o->p = \$v; OperatorPlace::\$s = \$v; \$a = new OperatorElements(\$v); \$name = 'v'; \$s = 'str'; \$i = \$v; \$r = &\$i;
                try { \$x = $code; } finally { note_warning(1, show([\$v, \$e, \$o->p, \$o->i, \$o->hidden(), OperatorPlace::\$s, \$a->v, \$undefined ?? 0, \$i])); } return \$x; };");
            yield $code => function () use ($run, $call, $counted) {
                $line = [];
                foreach ($counted as $value) {
                    $line[] = "$value: " . $run($call, eval("return $value;"));
                }
                return implode(' | ', $line);
            };
        }
    }

    // What takes one value.
    $alone = ['(int)V', '(float)V', '(string)V', '(bool)V', '(array)V', '(object)V', '-V', '+V', '~V', '!V', '@V', 'clone V', 'print V', '"x{$v}y"', '"$v[0]"', '"$v[k]"', '"{$v[\'k\']}"', '"$v->p"', '"{$v->p}"',
        'V instanceof stdClass', '"stdClass" instanceof $v', 'new stdClass instanceof $v', 'V ? 1 : 2', 'V ?: 3', '[...$v]', '[V => 1]', '[1, 2][V]', '"text"[V]', '[$a, $b] = $v', '["k" => $a] = $v',
        'isset($v[0])', 'isset($v["k"])', 'isset($v->p)', 'empty($v[0])', 'empty($v)', 'is_null($v)', 'intdiv($v, 2)', 'match($v) { null => "n", 0 => "z", "abc" => "s", 1.5 => "f" }',
        '(function () use ($v) { switch ($v) { case null: return 1; case 0: return 2; case "abc": return 3; case [1]: return 4; default: return 5; } })()',
        '(function () use ($v) { switch ($v) { case 5: return 1; case 7: return 2; default: return 5; } })()', '(function () use ($v) { switch ($v) { case "5": return 1; case "12x": return 2; default: return 5; } })()',
        '(function () use ($v) { foreach ($v as $k => $w) { return [$k, $w]; } })()', '(function () use ($v) { while ($v) { return 1; } for (; $v;) { return 2; } return 3; })()', '(function () use ($v) { $v[] = 1; return $v; })()',
        '(function () use ($v) { static $count = 0; return $count += $v; })()', '$v()', '$v::class', '$v::X', '$v::$x', '$v::f()', '$v->f()', '$v->{0}', 'new $v', 'eval($v)', 'constant($v)', '(fn (int ...$all) => $all)(...$v)',
        '(function () use ($v) { yield from $v; })()->current()', '(function () use ($v) { throw $v; })()', '(function () use ($v) { $$v = 5; return array_values(get_defined_vars()); })()', '(function () use ($v) { unset($v[0]); return $v; })()',
        '(function () use ($v) { unset($v[0][1]); return $v; })()', '(function () use ($v) { unset($v->p); return 1; })()', '(function () use ($v) { [$v, $w] = [1, $v]; return $w; })()', '(function () use ($v) { return $v <=> $v; })()',
        '(function () use ($v) { $w = &$v[0]; return $v; })()', '(function () use ($v) { $w = &$v->p; return 1; })()', '(function () use ($v) { list(, $b) = $v; return $b; })()', '(function () use ($v) { return $v . 1 . $v; })()'];
    foreach ($alone as $use) {
        $call = eval('return function ($v) { return ' . str_replace('V', '$v', $use) . '; };');
        yield $use => function () use ($run, $call, $values, $written) {
            $line = [];
            foreach ($values as $i => $value) {
                $line[] = "$written[$i]: " . $run($call, $value);
            }
            return implode(' | ', $line);
        };
    }
})();
