--TEST--
64 buffers of 64 KiB arrive exact
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;

$v = build_iovec(0);
$all = '';
for ($i = 0; $i < 64; $i++) {
    $part = str_repeat(chr(65 + $i % 26) . $i . '.', 32768);
    $part = substr($part, 0, 65536);
    add_iovec($v, 1);
    set_iovec($v, $i, $part);
    $all .= $part;
}
set_nonblock($a);
set_nonblock($b);
$w = build_iovec(4, 1000, 20000, 1, 40000);
$sent = 0;
$got = '';
while (strlen($got) < 64 * 65536) {
    $n = writev($a, $v);
    if ($n > 0) {
        $sent += $n;
        // What was taken is cut off the front.
        while ($n > 0) {
            $first = fetch_iovec($v, 0);
            if ($n >= strlen($first)) {
                $n -= strlen($first);
                delete_iovec($v, 0);
            } else {
                set_iovec($v, 0, substr($first, $n));
                $n = 0;
            }
        }
    }
    while (($n = readv($b, $w)) > 0) {
        $got .= substr(fetch_iovec($w, 0) . fetch_iovec($w, 1) . fetch_iovec($w, 2) . fetch_iovec($w, 3), 0, $n);
    }
}
var_dump($sent, strlen($got), $got === $all);
--EXPECT--
int(4194304)
int(4194304)
bool(true)
