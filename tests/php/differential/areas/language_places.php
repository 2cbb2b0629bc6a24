<?php
// What happens to values of every type where code uses them as arrays, objects, numbers and names, with keys of every type.
return (function () {
    if (!class_exists('PlaceOfAll', false)) {
        eval('
            #[AllowDynamicProperties]
            class PlaceOfAll
            {
                public $p = 1;
                public $r = ["k" => 1];
                function m($x) { return [$x]; }
                static function sm($x) { return gettype($x); }
            }
            class PlaceOfElements implements ArrayAccess
            {
                public $p = 1;
                public $r = ["k" => 1];
                private $log = [];
                function offsetExists($k): bool { $this->log[] = "exists " . gettype($k); return true; }
                function offsetGet($k): mixed { $this->log[] = "get " . gettype($k); return 7; }
                function offsetSet($k, $v): void { $this->log[] = "set " . gettype($k) . " " . gettype($v); }
                function offsetUnset($k): void { $this->log[] = "unset " . gettype($k); }
                function __toString(): string { return "text"; }
                function log() { return $this->log; }
            }
            function place_by_reference(&$x) { $x = "ref"; }
            function place_spread(...$all) { return $all; }
        ');
    }
    $values = ['', '$v = null;', '$v = false;', '$v = true;', '$v = 0;', '$v = 7;', '$v = 1.5;', '$v = "";', '$v = "abc";', '$v = "5";', '$v = [];', '$v = [1];',
        '$v = [[1]];', '$v = ["x" => ["y" => "s"]];', '$v = ["abc", "def"];', '$v = new PlaceOfAll;', '$v = new PlaceOfElements;', '$v = fn () => 1;'];
    $keys = ['0', '-1', '"x"', 'null', '"1x"', '[]', 'new PlaceOfAll', '"-0"'];
    $withKey = ['unset($v[KEY])', '$v[KEY] = "W"', 'return $v[KEY]', 'return $v[KEY] ?? "no"', 'return isset($v[KEY])', 'return empty($v[KEY])', '$v[KEY] .= "W"',
        '$v[KEY] ??= "W"', '$v[KEY]++', 'return --$v[KEY]', '$r = &$v[KEY]; $r = 5', '[KEY => $q] = $v; return $q', '$v[KEY][1] = 1', 'unset($v[KEY][1])',
        '$v[KEY][1] .= 1', '$v[KEY][] = 1', 'return $v[KEY][1]', 'return $v[KEY][1] ?? 2', 'return isset($v[KEY]["y"])', '$r = &$v[KEY][0]; $r = 4',
        '$v[KEY]->z = 1', 'unset($v[KEY]->z)', '$v[KEY]->z++', 'place_by_reference($v[KEY])', 'return $v[KEY]?->z'];
    $alone = ['$v[] = 1', '$v[][] = 1', '$v[] .= "a"', '$r = &$v[]; $r = 1', '$v->p = 1', '$v->p[0] = 1', '$v->r["k"] .= 1', 'unset($v->p)', '$v->p++', '$v->p .= "x"',
        'return $v?->p', 'return $v->p', 'return $v->m(1)', 'place_by_reference($v["x"]["z"])', 'place_by_reference($v->p)', 'place_by_reference($v->r["k"])',
        'foreach ($v as $k => $w) { $q[] = [$k, $w]; } return $q ?? 0', 'foreach ($v as &$w) { $w = 1; }', '[$v[0], $v[1]] = [1, 2]', '[$p, [$q]] = $v; return [$p, $q]',
        '$v["a"]["b"]["c"] = 1', '$v["a"]["b"]["c"] .= 1', '$v["a"]["b"]["c"]++', 'unset($v["a"]["b"]["c"])', 'return $v["a"]["b"]["c"] ?? 0', 'return "$v[0] {$v["x"]}"',
        'return $v()', 'return $v::class', 'return clone $v', 'return $v instanceof PlaceOfAll', 'return (array)$v', 'return (string)$v', 'return (int)$v', 'return -$v',
        'return ~$v', '$v++', '$v--', 'return --$v', 'return $v . "x"', 'return $v + 1', 'return 1 - $v', 'return "5" * $v', 'return $v % 3', 'return $v ** 2',
        'return $v << 1', 'return $v | "a"', 'return [] & $v', 'return $v <=> 1', 'return $v == "abc"', 'return $v == null', 'return !$v', 'throw $v', '["k" => $q] = $v; return $q',
        'switch ($v) { case 0: return "z"; case "abc": return "s"; case null: return "n"; default: return "d"; }', 'return [...$v]', 'return place_spread(...$v)',
        'return [$v => 1]', 'return $v?->p?->q', 'return $$v', '$$v = 1', 'return $v->{"p"}', 'return $v->{0} ?? "np"', 'return PlaceOfAll::{"sm"}($v)', 'return [$v, "m"](1)',
        '$v->p ??= 3', '$v->zz["k"] = 1', '$v["k"]->zz = 1', '$v["k"]->zz ??= 1', 'return $v(...)', 'return $v->m(...)', 'return print($v)', '$v += [5 => 1]', '$v .= "x"'];
    $uses = $alone;
    foreach ($keys as $key) {
        foreach ($withKey as $use) {
            $uses[] = str_replace('KEY', $key, $use);
        }
    }
    // One piece of code for all values of a use: to compile is what takes time.
    foreach ($uses as $use) {
        $code = '';
        foreach ($values as $value) {
            $code .= "function (&\$seen) { try { $value $use; } finally { \$seen = \$v ?? null; if (\$seen instanceof PlaceOfElements) { \$seen = \$seen->log(); } } },\n";
        }
        $runs = eval("return [$code];");
        foreach ($values as $i => $value) {
            yield trim("$value $use") => function () use ($runs, $i) {
                global $warnings;
                $warnings = [];
                $v = 'gone';
                $line = outcome(function () use ($runs, $i, &$v) { return $runs[$i]($v); });
                return $line . ' leaves ' . show($v instanceof PlaceOfAll ? get_object_vars($v) : $v) . ($warnings ? ' ' . implode(' ', $warnings) : '');
            };
        }
    }
})();
