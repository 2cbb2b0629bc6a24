--TEST--
64 buffers of 64 KiB arrive exact, through partial transfers
--FILE--
<?php
// The functions of that time do not tell how much they transferred. The bytes read are those that differ from a filler, and
// what was written is what the reader got, as it reads until nothing is left.
const FILLER = '~';
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
[$a, $b] = $pair;
socket_set_nonblock($a);
socket_set_nonblock($b);
$v = socket_iovec_alloc(0);
$all = '';
for ($i = 0; $i < 64; $i++) {
    $part = substr(str_repeat(chr(65 + $i % 26) . $i . '.', 32768), 0, 65536);
    socket_iovec_add($v, 1);
    socket_iovec_set($v, $i, $part);
    $all .= $part;
}
$sizes = [1000, 20000, 1, 40000];
$w = socket_iovec_alloc(4, ...$sizes);
$got = '';
$writes = 0;
while (strlen($got) < 64 * 65536 && socket_writev($a, $v)) {
    $writes++;
    $round = '';
    do {
        foreach ($sizes as $i => $size) {
            socket_iovec_set($w, $i, str_repeat(FILLER, $size));
        }
        if ($more = @socket_readv($b, $w)) {
            for ($i = 0; $i < 4; $i++) {
                $round .= rtrim(socket_iovec_fetch($w, $i), FILLER);
            }
        }
    } while ($more);
    $got .= $round;
    // What arrived is cut off the front.
    $n = strlen($round);
    while ($n > 0) {
        $first = socket_iovec_fetch($v, 0);
        if ($n >= strlen($first)) {
            $n -= strlen($first);
            socket_iovec_delete($v, 0);
        } else {
            socket_iovec_set($v, 0, substr($first, $n));
            $n = 0;
        }
    }
}
var_dump(strlen($got), $got === $all, $writes > 1);
--EXPECT--
int(4194304)
bool(true)
bool(true)
