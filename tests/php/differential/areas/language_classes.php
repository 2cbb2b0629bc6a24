<?php
// Members of every kind, used in every way from every scope: properties, static properties, constants, methods.
return without_left((function () {
    if (!class_exists('MemberOfAll', false)) {
        eval('
            class MemberBase
            {
                private $hidden = "base hidden";
                private $both = "base both";
                protected static $sprot = "base static";
                private static $shid = "base hidden static";
                private const HIDDEN = "hidden";
                private function baseOnly($x = 0) { return "baseOnly"; }
                private static function baseStatic($x = 0) { return "baseStatic"; }
                function inBase($f) { return $f->bindTo($this, MemberBase::class); }
            }
            #[AllowDynamicProperties]
            class MemberOfAll extends MemberBase
            {
                public $pub = "pub";
                protected $prot = "prot";
                private $priv = "priv";
                private $both = "own both";
                public $arr = ["k" => 1];
                public $obj;
                public int $int = 5;
                public ?int $maybe = null;
                public int $unset;
                protected int $punset;
                public array $tarr = [1];
                public ?MemberOfAll $tobj = null;
                public readonly int $ro;
                public readonly array $roa;
                public readonly int $rou;
                protected readonly int $prot_ro;
                private readonly int $priv_ro;
                public static $spub = "spub";
                protected static $sprot = "sprot";
                private static $spriv = "spriv";
                public static int $sint = 5;
                public static int $sunset;
                public static array $sarr = ["k" => 1];
                const A = "A";
                protected const B = "B";
                private const C = "C";
                final const D = self::A . "D";
                function __construct() { $this->ro = 1; $this->roa = [1]; $this->prot_ro = 2; $this->priv_ro = 3; $this->obj = new stdClass; self::$spub = "spub"; self::$spriv = "spriv"; static::$sprot = "sprot"; self::$sint = 5; self::$sarr = ["k" => 1]; }
                public function mpub($x = 0) { return "mpub " . isset($this) . " " . static::class; }
                protected function mprot($x = 0) { return "mprot " . static::class; }
                private function mpriv($x = 0) { return "mpriv " . static::class; }
                public static function smpub($x = 0) { return "smpub " . static::class; }
                protected static function smprot($x = 0) { return "smprot " . static::class; }
                private static function smpriv($x = 0) { return "smpriv " . static::class; }
                public function __toString(): string { return "text"; }
            }
            class MemberChild extends MemberOfAll
            {
                private $both = "child both";
            }
            trait MemberNotes
            {
                public $log = [];
                function __get($n) { note_warning(0, "__get $n"); return $this->log[$n] ?? "magic $n"; }
                function __set($n, $v) { note_warning(0, "__set $n " . show($v)); }
                function __isset($n) { note_warning(0, "__isset $n"); return $n !== "none"; }
                function __unset($n) { note_warning(0, "__unset $n"); }
                function __call($n, $a) { return "__call $n " . show($a) . " " . static::class; }
                static function __callStatic($n, $a) { return "__callStatic $n " . show($a) . " " . static::class; }
            }
            class MemberMagic extends MemberOfAll { use MemberNotes; }
            class MemberAround extends MemberOfAll
            {
                function &__get($n) { note_warning(0, "&__get $n"); return $this->$n; }
                function __set($n, $v) { note_warning(0, "__set $n"); $this->$n = $v; }
                function __isset($n) { note_warning(0, "__isset $n"); return isset($this->$n); }
                function __unset($n) { note_warning(0, "__unset $n"); unset($this->$n); }
            }
            class MemberOther {}
            function member_by_reference(&$x) { $x = "ref"; }
        ');
    }
    $objects = ['new MemberOfAll', 'new MemberChild', 'new MemberMagic', 'new MemberAround'];
    // The scope in which code runs, with and without an object.
    $scopes = ['outside' => null, 'other' => 'MemberOther', 'base' => 'MemberBase', 'own' => 'MemberOfAll', 'child' => 'MemberChild'];
    $all = function ($code, $withThis = false) use ($objects, $scopes) {
        $makers = eval('return [' . implode(', ', array_map(fn ($o) => "fn () => $o", $objects)) . '];');
        $line = [];
        foreach ($makers as $m => $maker) {
            foreach ($scopes as $scope => $class) {
                global $warnings;
                $call = eval("return static function (\$o) { $code; };");
                $o = $maker();
                $warnings = [];
                $text = outcome(fn () => Closure::bind($call, null, $class)($o));
                foreach ($warnings as $warning) {
                    $text .= " $warning";
                }
                $warnings = [];
                $left = @print_r($o, true) . json_encode([MemberOfAll::$spub, MemberOfAll::$sarr, MemberOfAll::$sint]);
                static $plain = [];
                $plain[$m] ??= print_r($maker(), true) . json_encode(['spub', ['k' => 1], 5]);
                $line["$text" . ($left === $plain[$m] ? '' : ' leaves ' . crc32(preg_replace('/\s+/', ' ', $left)))][] = substr($objects[$m], 10) . " $scope";
            }
        }
        $parts = [];
        foreach ($line as $text => $where) {
            $parts[] = implode(', ', $where) . ": $text";
        }
        return implode(' | ', $parts);
    };
    $properties = ['pub', 'prot', 'priv', 'both', 'hidden', 'arr', 'obj', 'int', 'maybe', 'unset', 'punset', 'tarr', 'tobj', 'ro', 'roa', 'rou', 'prot_ro', 'priv_ro', 'none', 'spub', 'sprot', 'spriv', 'shid', '{""}', '{"\0x"}', '{"0"}', '{5}'];
    $uses = ['return $o->P', '$o->P = 7', '$o->P = "x"', 'return isset($o->P)', 'return empty($o->P)', 'return $o->P ?? "default"', 'unset($o->P)', '$r = &$o->P; $r = 9', '$o->P++', 'return --$o->P', '$o->P .= "x"', '$o->P += 1', '$o->P ??= 8', '$o->P[] = 1', '$o->P["k"] = 2', '$o->P["k"]["l"] = 2', 'return $o->P["k"]',
        'return isset($o->P["k"])', 'unset($o->P["k"])', '$o->P["k"] .= "x"', '$o->P["k"]++', '$o->P->x = 1', '$o->P->x->y = 1', 'return $o->P->x', 'return $o->P?->x', 'return isset($o->P->x)', 'unset($o->P->x)', '$o->P->x++', '$o->P->x[] = 1', 'member_by_reference($o->P)', 'member_by_reference($o->P["k"])',
        'foreach ([1, 2] as $o->P); return 1', 'foreach ($o->P as $k => &$v) { $v = 5; }', '[$o->P] = [3]', '$a = [4]; [&$o->P] = $a', '$a = 6; $o->P = &$a', '$f = fn () => $o->P; return $f()', 'return [&$o->P]', 'return property_exists($o, "P")', 'unset($o->P); return $o->P', 'unset($o->P); $o->P = 5; return $o->P', 'unset($o->P); return isset($o->P)', 'unset($o->P); unset($o->P)', 'unset($o->P); $o->P[] = 1', 'unset($o->P); $o->P++', '$o->P = null', '$c = clone $o; $c->P = 12; return $c->P', 'return (clone $o)->P', '$o->P = $o->P', '$n = "P"; return $o->$n', 'return $o::$P', 'return array_key_exists("P", get_object_vars($o))', 'return [...(array)$o->P]', 'static $s; $s = &$o->P; $s = 11',
        'return "$o->P"', 'return $o->P()', 'return ($o->P)()', 'global $g; $g = 1; $o->P = &$g', 'return $o->P instanceof stdClass', '$o->P = $o', 'return array_push($o->P, 1)', 'return sort($o->P)', 'return preg_match("/a/", "a", $o->P)', '$o->P = [1]; return array_pop($o->P)'];
    foreach ($properties as $property) {
        foreach ($uses as $use) {
            if ($property[0] === '{' && (strpos($use, '"P"') || strpos($use, '::') || strpos($use, '"$o') || strpos($use, '->P()'))) {
                continue;
            }
            yield "\$o->$property $use" => fn () => $all(str_replace(['->P', '::$P', '"P"'], ["->$property", "::\$$property", "\"$property\""], $use));
        }
    }
    $statics = ['spub', 'sprot', 'spriv', 'shid', 'sint', 'sunset', 'sarr', 'none', 'pub'];
    $uses = ['return P', 'P = 7', 'P = "x"', 'return isset(P)', 'return empty(P)', 'return P ?? "default"', '$r = &P; $r = 9', 'P++', 'return --P', 'P .= "x"', 'P ??= 8', 'P[] = 1', 'P["k"] = 2', 'P["k"]["l"] = 2', 'return P["k"] ?? 0', 'unset(P["k"])', 'P->x = 1', 'return P?->x', 'member_by_reference(P)', 'foreach ([1, 2] as P); return P', '[P] = [3]', '$a = 6; P = &$a', 'return [&P]', 'return P()', 'return "{${P}}"', 'return new P'];
    foreach ($statics as $property) {
        foreach (['MemberOfAll', '$o', 'MemberChild', 'MemberBase', 'static', 'parent', 'self', '$o::class', '[$o][0]'] as $i => $class) {
            foreach ($uses as $use) {
                if ($i < 2 || ($i + crc32($use . $property)) % 4 === 0 && !strpos($use, 'P()') && !strpos($use, 'w P')) {
                    $class = $class === '$o::class' ? '($o::class)' : $class;
                    yield "$class::\$$property $use" => fn () => $all(str_replace('P', "$class::\$$property", $use) . ($i < 2 ? '' : '; return ' . "$class::\$$property"));
                }
            }
        }
    }
    foreach (['A', 'B', 'C', 'D', 'HIDDEN', 'NONE', 'class'] as $constant) {
        foreach (['MemberOfAll', '$o', 'MemberChild', 'MemberBase', 'static', 'parent', 'self', 'MemberMissing', '("Member" . "Child")'] as $class) {
            yield "$class::$constant" => fn () => $all("return $class::$constant");
        }
        yield "constant $constant" => fn () => $all("return constant('MemberOfAll::$constant')");
        yield "constant of object $constant" => fn () => $all("return constant(get_class(\$o) . '::$constant')");
        yield "defined $constant" => fn () => $all("return [defined('MemberOfAll::$constant'), defined('MemberChild::$constant'), defined('self::$constant')]");
    }
    $calls = ['$o->M()', '$o->M(1, 2)', '$o?->M()', '$o::M()', 'MemberOfAll::M()', 'MemberChild::M()', 'MemberBase::M()', 'self::M()', 'static::M()', 'parent::M()', '[$o, "M"]()', '["MemberOfAll", "M"]()', '"MemberOfAll::M"()', 'call_user_func([$o, "M"])', 'call_user_func(["MemberOfAll", "M"])', 'call_user_func("MemberOfAll::M")', 'call_user_func([$o, "parent::M"])', 'call_user_func([$o, "self::M"])', 'call_user_func([$o, "MemberBase::M"])', 'call_user_func("self::M")', 'call_user_func("static::M")', 'call_user_func(["parent", "M"])', 'call_user_func_array([$o, "M"], ["x" => 1])', '$o->M(...)()', 'MemberOfAll::M(...)()', '$o::M(...)()', 'Closure::fromCallable([$o, "M"])()', 'Closure::fromCallable("MemberOfAll::M")()', 'is_callable([$o, "M"])', 'is_callable(["MemberOfAll", "M"])', 'is_callable("MemberOfAll::M")', 'is_callable("self::M")', 'method_exists($o, "M")', 'method_exists("MemberOfAll", "M")', 'array_map([$o, "M"], [1])', '(new ReflectionMethod($o, "M"))->invoke($o)', '$o->{"M"}()', '$o->{strtoupper("M")}()', 'MemberOfAll::{"M"}()', '(clone $o)->M()', '(fn () => $this->M())->call($o)', '$o->inBase(fn () => $this->M())()', 'iterator_to_array((function () use ($o) { yield $o->M(); })())', '(function (callable $f) { return $f(); })([$o, "M"])', 'usort($a, [$o, "M"])', '$o->M', 'in_array("M", get_class_methods($o))', 'in_array("M", get_class_methods("MemberOfAll"))'];
    foreach (['mpub', 'mprot', 'mpriv', 'smpub', 'smprot', 'smpriv', 'baseOnly', 'baseStatic', 'mnone', '__toString', '__construct', 'spub'] as $method) {
        foreach ($calls as $call) {
            yield "$method $call" => fn () => $all('$a = [1, 2]; return ' . str_replace(['M(', '"M"', 'M,', '::M"', '>M'], ["$method(", "\"$method\"", "$method,", "::$method\"", ">$method"], $call));
        }
    }
})());
