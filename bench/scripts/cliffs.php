<?php
// Loops beyond cpu.php in which an implementation may fall off a cliff. Prints name ns_per_op; each line runs a bounded number of operations.
final class Buffer {
    public string $text = '';
    public array $list = [];
    private int $count = 0;
    public static int $total = 0;
    public function add(string $s): void { $this->text .= $s; }
    public function next(): int { return ++$this->count; }
    public function __get(string $name) { return 7; }
    public static function twice(int $n): int { return $n * 2; }
}
function counter(int $n) { for ($i = 0; $i < $n; $i++) yield $i; }
function thrower(int $i): int { if ($i >= 0) { throw new RuntimeException('no'); } return $i; }
function variadic(int ...$n): int { return count($n); }
function byref(array &$a, int $v): void { $a[0] = $v; }
function append(array &$a, int $v): void { $a[] = $v; }
function defaults(int $a, int $b = 2, ?string $c = null): int { return $a + $b; }
function bench(string $name, int $n, callable $f): void {
    $f(max(1, intdiv($n, 10)));
    $best = INF;
    for ($r = 0; $r < 3; $r++) {
        $t = hrtime(true);
        $f($n);
        $best = min($best, (hrtime(true) - $t) / $n);
    }
    printf("%s %.1f\n", $name, $best);
}

// Strings
bench('concat_two', 200000, function (int $n) { for ($i = 0; $i < $n; $i++) { $s = 'key' . $i; } return $s; });
bench('interpolate', 200000, function (int $n) { $a = 'x'; for ($i = 0; $i < $n; $i++) { $s = "id=$i&name=$a;"; } return $s; });
bench('append_property', 200000, function (int $n) { $b = new Buffer; for ($i = 0; $i < $n; $i++) { $b->text .= 'ab'; } return strlen($b->text); });
bench('append_method', 200000, function (int $n) { $b = new Buffer; for ($i = 0; $i < $n; $i++) { $b->add('ab'); } return strlen($b->text); });
bench('append_element', 200000, function (int $n) { $a = ['x' => '']; for ($i = 0; $i < $n; $i++) { $a['x'] .= 'ab'; } return strlen($a['x']); });
bench('append_check_length', 200000, function (int $n) { $s = ''; for ($i = 0; $i < $n; $i++) { $s .= 'ab'; if (strlen($s) > 100000) { $s = ''; } } return $s; });
bench('prepend_short', 100000, function (int $n) { $s = ''; for ($i = 0; $i < $n; $i++) { $s = 'a' . $s; if (strlen($s) > 60) { $s = ''; } } return $s; });
bench('eat_front_1k', 50000, function (int $n) { $s = ''; for ($i = 0; $i < $n; $i++) { if ($s === '') { $s = str_repeat('x', 1024); } $s = substr($s, 64); } return $s; });
bench('offset_write', 200000, function (int $n) { $s = str_repeat('a', 1000); for ($i = 0; $i < $n; $i++) { $s[$i % 1000] = 'b'; } return $s; });
bench('chr_ord', 200000, function (int $n) { $s = ''; for ($i = 0; $i < $n; $i++) { $s = chr(ord($s[0] ?? 'a') + 1 & 127); } return $s; });
bench('string_equals', 300000, function (int $n) { $a = str_repeat('k', 20); $b = str_repeat('k', 20); $x = 0; for ($i = 0; $i < $n; $i++) { if ($a === $b) { $x++; } } return $x; });
bench('string_compare_loose', 300000, function (int $n) { $a = 'abc'; $x = 0; for ($i = 0; $i < $n; $i++) { if ($a == 'abd') { $x++; } } return $x; });
bench('switch_string', 200000, function (int $n) { $w = ['GET', 'POST', 'PUT', 'DELETE']; $x = 0; for ($i = 0; $i < $n; $i++) { switch ($w[$i & 3]) { case 'GET': $x++; break; case 'POST': $x += 2; break; case 'PUT': $x += 3; break; default: $x += 4; } } return $x; });
bench('match_string', 200000, function (int $n) { $w = ['GET', 'POST', 'PUT', 'DELETE']; $x = 0; for ($i = 0; $i < $n; $i++) { $x += match ($w[$i & 3]) { 'GET' => 1, 'POST' => 2, 'PUT' => 3, default => 4 }; } return $x; });
bench('sprintf', 50000, function (int $n) { for ($i = 0; $i < $n; $i++) { $s = sprintf('%05d %s %.2f', $i, 'abc', $i / 3); } return $s; });
bench('str_replace', 50000, function (int $n) { for ($i = 0; $i < $n; $i++) { $s = str_replace(['<', '>'], ['&lt;', '&gt;'], '<a>some text</a>'); } return $s; });
bench('implode_100', 5000, function (int $n) { $a = range(1, 100); for ($i = 0; $i < $n; $i++) { $s = implode(',', $a); } return $s; });
bench('explode_100', 5000, function (int $n) { $s = implode(',', range(1, 100)); for ($i = 0; $i < $n; $i++) { $a = explode(',', $s); } return $a; });
bench('preg_match', 50000, function (int $n) { for ($i = 0; $i < $n; $i++) { preg_match('/^(\w+) (\S+) HTTP\/(\d\.\d)$/', 'GET /index.html HTTP/1.1', $m); } return $m; });
bench('preg_split', 20000, function (int $n) { for ($i = 0; $i < $n; $i++) { $a = preg_split('/\s*,\s*/', 'a, b ,c,d'); } return $a; });
bench('json_encode', 20000, function (int $n) { $v = ['id' => 1, 'name' => 'abc', 'list' => [1, 2, 3], 'ok' => true]; for ($i = 0; $i < $n; $i++) { $s = json_encode($v); } return $s; });
bench('json_decode', 20000, function (int $n) { $s = '{"id":1,"name":"abc","list":[1,2,3],"ok":true}'; for ($i = 0; $i < $n; $i++) { $v = json_decode($s, true); } return $v; });
bench('md5', 30000, function (int $n) { for ($i = 0; $i < $n; $i++) { $s = md5('some text'); } return $s; });
bench('sha1', 30000, function (int $n) { for ($i = 0; $i < $n; $i++) { $s = sha1('some text', true); } return $s; });
bench('base64', 50000, function (int $n) { for ($i = 0; $i < $n; $i++) { $s = base64_decode(base64_encode('some text of thirty bytes here')); } return $s; });
bench('crc32', 30000, function (int $n) { for ($i = 0; $i < $n; $i++) { $x = crc32('some text'); } return $x; });
bench('strtr_table', 5000, function (int $n) { $t = ['alpha' => 'a', 'beta' => 'b', 'gamma' => 'c']; for ($i = 0; $i < $n; $i++) { $s = strtr('some text with beta and gamma in it', $t); } return $s; });
bench('preg_match_from_place', 2000, function (int $n) { $s = str_repeat('abc 123 ', $n); $at = 0; while (preg_match('/\d+/', $s, $m, PREG_OFFSET_CAPTURE, $at)) { $at = $m[0][1] + 3; } return $at; });
bench('number_format', 50000, function (int $n) { for ($i = 0; $i < $n; $i++) { $s = number_format($i * 1.5, 2); } return $s; });
bench('int_parse', 200000, function (int $n) { $x = 0; for ($i = 0; $i < $n; $i++) { $x += (int) '1234'; } return $x; });

// Arrays
bench('queue_shift', 100000, function (int $n) { $q = [1, 2, 3, 4, 5, 6, 7, 8]; for ($i = 0; $i < $n; $i++) { $q[] = $i; array_shift($q); } return $q; });
bench('stack_push_pop', 200000, function (int $n) { $q = []; for ($i = 0; $i < $n; $i++) { array_push($q, $i); if (count($q) > 50) { array_pop($q); } } return $q; });
bench('nested_write', 200000, function (int $n) { $a = []; for ($i = 0; $i < $n; $i++) { $a[$i & 15][$i & 7] = $i; } return $a; });
bench('string_keys', 200000, function (int $n) { $k = ['host', 'accept', 'connection', 'cookie']; $a = []; for ($i = 0; $i < $n; $i++) { $a[$k[$i & 3]] = $i; } return $a; });
bench('isset_nested', 300000, function (int $n) { $a = ['x' => ['y' => 1]]; $x = 0; for ($i = 0; $i < $n; $i++) { if (isset($a['x']['y']) && !isset($a['x']['z'])) { $x++; } } return $x; });
bench('coalesce_element', 300000, function (int $n) { $a = ['x' => 1]; $x = 0; for ($i = 0; $i < $n; $i++) { $x += $a['x'] ?? 0; $x += $a['q'] ?? 1; } return $x; });
bench('foreach_key_value', 300, function (int $n) { $a = range(0, 999); $x = 0; for ($i = 0; $i < $n; $i++) { foreach ($a as $k => $v) { $x += $k + $v; } } return $x; });
bench('foreach_reference', 300, function (int $n) { $a = range(0, 999); for ($i = 0; $i < $n; $i++) { foreach ($a as &$v) { $v++; } unset($v); } return $a; });
bench('count_in_condition', 300000, function (int $n) { $a = array_fill(0, 100, 1); $x = 0; for ($j = 0; $j < $n; $j += 100) { for ($i = 0; $i < count($a); $i++) { $x += $a[$i]; } } return $x; });
bench('key_and_unset', 5000, function (int $n) { $a = range(1, $n); while (($k = key($a)) !== null) { next($a); unset($a[$k]); } return $a; });
bench('add_array', 5000, function (int $n) { $a = []; for ($i = 0; $i < $n; $i++) { $a += ["k$i" => $i]; } return $a; });
bench('in_array_20', 50000, function (int $n) { $a = range(1, 20); $x = 0; for ($i = 0; $i < $n; $i++) { if (in_array(20, $a, true)) { $x++; } } return $x; });
bench('array_key_exists', 200000, function (int $n) { $a = ['a' => 1, 'b' => 2]; $x = 0; for ($i = 0; $i < $n; $i++) { if (array_key_exists('b', $a)) { $x++; } } return $x; });
bench('array_map_closure', 1000, function (int $n) { $a = range(1, 100); for ($i = 0; $i < $n; $i++) { $b = array_map(fn ($v) => $v + 1, $a); } return $b; });
bench('array_merge', 20000, function (int $n) { $a = [1, 2, 3]; $b = ['x' => 1, 'y' => 2]; for ($i = 0; $i < $n; $i++) { $c = array_merge($a, $b); } return $c; });
bench('sort_10000', 3, function (int $n) { mt_srand(3); $a = []; for ($i = 0; $i < 10000; $i++) { $a[] = mt_rand(); } for ($i = 0; $i < $n; $i++) { $b = $a; sort($b); } return $b; });
bench('usort_2000', 3, function (int $n) { mt_srand(3); $a = []; for ($i = 0; $i < 2000; $i++) { $a[] = mt_rand(); } for ($i = 0; $i < $n; $i++) { $b = $a; usort($b, fn ($x, $y) => $x <=> $y); } return $b; });
bench('ksort_strings_1000', 5, function (int $n) { $a = []; for ($i = 0; $i < 1000; $i++) { $a['k' . ($i * 7919 % 1000)] = $i; } for ($i = 0; $i < $n; $i++) { $b = $a; ksort($b); } return $b; });
bench('copy_on_write', 50000, function (int $n) { $a = range(1, 20); for ($i = 0; $i < $n; $i++) { $b = $a; $b[0] = $i; } return $b; });
bench('destructure', 200000, function (int $n) { $p = [1, 2]; $x = 0; for ($i = 0; $i < $n; $i++) { [$a, $b] = $p; $x += $a + $b; } return $x; });
bench('unset_and_set', 200000, function (int $n) { $a = []; for ($i = 0; $i < $n; $i++) { $a[$i] = 1; unset($a[$i - 10]); } return count($a); });

// Calls and objects
bench('call_function', 300000, function (int $n) { $x = 0; for ($i = 0; $i < $n; $i++) { $x += defaults($i); } return $x; });
bench('call_library', 300000, function (int $n) { $x = 0; for ($i = 0; $i < $n; $i++) { $x += abs($i); } return $x; });
bench('call_variadic', 200000, function (int $n) { $x = 0; for ($i = 0; $i < $n; $i++) { $x += variadic($i, $i, $i); } return $x; });
bench('call_by_reference', 200000, function (int $n) { $a = [0]; for ($i = 0; $i < $n; $i++) { byref($a, $i); } return $a; });
bench('call_by_reference_appends', 20000, function (int $n) { $a = []; for ($i = 0; $i < $n; $i++) { append($a, $i); } return $a; });
bench('call_method', 300000, function (int $n) { $b = new Buffer; for ($i = 0; $i < $n; $i++) { $b->next(); } return $b; });
bench('call_static', 300000, function (int $n) { $x = 0; for ($i = 0; $i < $n; $i++) { $x += Buffer::twice($i); } return $x; });
bench('call_closure', 300000, function (int $n) { $f = fn (int $v) => $v + 1; $x = 0; for ($i = 0; $i < $n; $i++) { $x = $f($x); } return $x; });
bench('call_user_func', 200000, function (int $n) { $x = 0; for ($i = 0; $i < $n; $i++) { $x += call_user_func('defaults', $i); } return $x; });
bench('property_read_write', 300000, function (int $n) { $b = new Buffer; $b->list = [0]; for ($i = 0; $i < $n; $i++) { $b->list[0] = $i; } return $b->list[0]; });
bench('static_property', 300000, function (int $n) { for ($i = 0; $i < $n; $i++) { Buffer::$total += $i; } return Buffer::$total; });
bench('magic_get', 100000, function (int $n) { $b = new Buffer; $x = 0; for ($i = 0; $i < $n; $i++) { $x += $b->missing; } return $x; });
bench('new_object', 100000, function (int $n) { for ($i = 0; $i < $n; $i++) { $b = new Buffer; } return $b; });
bench('generator', 200000, function (int $n) { $x = 0; foreach (counter($n) as $v) { $x += $v; } return $x; });
bench('try_without_throw', 300000, function (int $n) { $x = 0; for ($i = 0; $i < $n; $i++) { try { $x += $i; } catch (Exception $e) { $x = 0; } finally { $x++; } } return $x; });
bench('throw_catch', 5000, function (int $n) { $x = 0; for ($i = 0; $i < $n; $i++) { try { thrower($i); } catch (RuntimeException $e) { $x++; } } return $x; });
bench('float_math', 300000, function (int $n) { $x = 0.5; for ($i = 0; $i < $n; $i++) { $x = $x * 1.0001 + sqrt($i) / 3; } return $x; });
bench('instanceof', 300000, function (int $n) { $b = new Buffer; $x = 0; for ($i = 0; $i < $n; $i++) { if ($b instanceof Buffer) { $x++; } } return $x; });
