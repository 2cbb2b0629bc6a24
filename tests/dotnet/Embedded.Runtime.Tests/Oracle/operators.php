<?php
// Writes operators.txt, what php gives for every operator on every pair of interesting values:
//   php -n operators.php > operators.txt
// Lines: "value <n> <text>"; "result <n> <text>" once per distinct result; "binary <op> <left> <results by right>"; "unary <op> <results>".
class P { public $a = 1; }
class Q { public $a = 1; }
class S { public function __toString(): string { return "5"; } }
enum U { case A; case B; }

$resource = fopen('php://memory', 'r');
$nested = [[1], 'x' => ['y' => null]];
$values = [
    null, false, true, 0, 1, -1, 2, 63, 64, PHP_INT_MAX, PHP_INT_MIN, 0.0, -0.0, 1.0, 1.5, -1.5, 3e9, 1e15, 1e19, 1e100, INF, -INF, NAN, 0.1,
    '', '0', '1', '-1', '1.5', ' 1', '1 ', '1e3', '5 apples', 'abc', 'ABC', '0x1A', '9223372036854775807', '9223372036854775808',
    '-9223372036854775809', '1e1000', '.5', '00', "\xff\x00z", 'Az', 'zZ9', [], [1], [1, 2], ['a' => 1], ['b' => 1], $nested,
    new P, new Q, new S, U::A, $resource,
];

function text($v): string
{
    return match (true) {
        $v === null => 'N',
        is_bool($v) => 'b:' . (int)$v,
        is_int($v) => "i:$v",
        is_float($v) => is_nan($v) ? 'd:nan' : 'd:' . bin2hex(pack('E', $v)),
        is_string($v) => 's:' . addcslashes($v, "\0..\37\\\177..\377"),
        is_array($v) => 'a:{' . implode(',', array_map(fn($k, $x) => text($k) . '=>' . text($x), array_keys($v), $v)) . '}',
        is_object($v) => 'o:' . get_class($v),
        default => 'r',
    };
}

$notes = '';
set_error_handler(function ($level, $message) use (&$notes) {
    $notes .= [E_WARNING => '[W:', E_NOTICE => '[N:', E_DEPRECATED => '[D:'][$level] . $message . ']';
    return true;
});

function run(callable $f): string
{
    global $notes;
    $notes = '';
    try {
        $result = text($f());
    } catch (Throwable $e) {
        $result = '!' . get_class($e) . ':' . $e->getMessage();
    }
    return $notes . $result;
}

function output(callable $f): string
{
    ob_start();
    $f();
    return ob_get_clean();
}

$numbers = [];
function number(string $result): int
{
    global $numbers;
    if (!isset($numbers["=$result"])) {
        $numbers["=$result"] = count($numbers);
        echo 'result ', $numbers["=$result"], ' ', preg_replace('/\)#\d+/', ')#0', $result), "\n";
    }
    return $numbers["=$result"];
}

foreach ($values as $i => $v) {
    echo "value $i ", text($v), "\n";
}

$binary = [
    '+' => fn($a, $b) => $a + $b, '-' => fn($a, $b) => $a - $b, '*' => fn($a, $b) => $a * $b, '/' => fn($a, $b) => $a / $b,
    '%' => fn($a, $b) => $a % $b, '**' => fn($a, $b) => $a ** $b, '.' => fn($a, $b) => $a . $b, '&' => fn($a, $b) => $a & $b,
    '|' => fn($a, $b) => $a | $b, '^' => fn($a, $b) => $a ^ $b, '<<' => fn($a, $b) => $a << $b, '>>' => fn($a, $b) => $a >> $b,
    '==' => fn($a, $b) => $a == $b, '===' => fn($a, $b) => $a === $b, '<' => fn($a, $b) => $a < $b, '<=' => fn($a, $b) => $a <= $b,
    '<=>' => fn($a, $b) => $a <=> $b,
];
foreach ($binary as $op => $f) {
    foreach ($values as $i => $a) {
        $line = [];
        foreach ($values as $b) {
            $line[] = number(run(fn() => $f($a, $b)));
        }
        echo "binary $op $i ", implode(' ', $line), "\n";
    }
}

$unary = [
    '~' => fn($v) => ~$v, '-' => fn($v) => -$v, '+' => fn($v) => +$v, '++' => fn($v) => ++$v, '--' => fn($v) => --$v,
    '(bool)' => fn($v) => (bool)$v, '(int)' => fn($v) => (int)$v, '(float)' => fn($v) => (float)$v, '(string)' => fn($v) => (string)$v,
    '(array)' => fn($v) => (array)$v, 'is_numeric' => fn($v) => is_numeric($v),
    'key' => function ($v) { $a = []; $a[$v] = 1; return array_key_first($a); },
    'isset' => function ($v) { $a = []; return isset($a[$v]); },
    'unset' => function ($v) { $a = []; unset($a[$v]); return $a; },
    'type' => fn($v) => get_debug_type($v),
    'var_dump' => fn($v) => output(fn() => var_dump($v)), 'print_r' => fn($v) => print_r($v, true), 'var_export' => fn($v) => var_export($v, true),
];
foreach ($unary as $op => $f) {
    $line = array_map(fn($v) => number(run(fn() => $f($v))), $values);
    echo "unary $op ", implode(' ', $line), "\n";
}
