--TEST--
What is no vector and no socket: null with one warning, or false with another
--FILE--
<?php
set_error_handler(function ($level, $text) use (&$said) {
    $said = preg_replace('/: \d+ is/', ': N is', $text);
    return true;
});
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
[$a, $b] = $pair;
$vector = socket_iovec_alloc(1, 5);
$freed = socket_iovec_alloc(1, 5);
socket_iovec_free($freed);
$closed = socket_create(AF_INET, SOCK_STREAM, 0);
socket_close($closed);
$file = fopen('php://memory', 'r');
$wrong = 0;
function check(string $name, int $number, string $type, callable $call, $other, $gone)
{
    global $said, $wrong, $file;
    $cases = [
        ['text', null, "$name() expects parameter $number to be resource, string given"],
        [5, null, "$name() expects parameter $number to be resource, int given"],
        [null, null, "$name() expects parameter $number to be resource, null given"],
        [$other, false, "$name(): supplied resource is not a valid $type resource"],
        [$file, false, "$name(): supplied resource is not a valid $type resource"],
        [$gone, false, "$name(): N is not a valid $type resource"],
    ];
    foreach ($cases as $i => [$value, $result, $text]) {
        $said = 'nothing';
        $got = $call($value);
        if ($got !== $result || $said !== $text) {
            echo "$name, case $i: ", var_export($got, true), " $said\n";
            $wrong++;
        }
    }
}
$vectorCalls = [
    'socket_iovec_fetch' => [1, fn ($v) => socket_iovec_fetch($v, 0)],
    'socket_iovec_set' => [1, fn ($v) => socket_iovec_set($v, 0, 'x')],
    'socket_iovec_add' => [1, fn ($v) => socket_iovec_add($v, 1)],
    'socket_iovec_delete' => [1, fn ($v) => socket_iovec_delete($v, 0)],
    'socket_iovec_free' => [1, fn ($v) => socket_iovec_free($v)],
    'socket_readv' => [2, fn ($v) => socket_readv($a, $v)],
    'socket_writev' => [2, fn ($v) => socket_writev($a, $v)],
];
foreach ($vectorCalls as $name => [$number, $call]) {
    check($name, $number, 'Socket I/O vector', $call, $a, $freed);
}
foreach (['socket_readv', 'socket_writev'] as $name) {
    check($name, 1, 'Socket', fn ($s) => $name($s, $vector), $vector, $closed);
}
echo "$wrong wrong\n";
--EXPECT--
0 wrong
