--TEST--
A wrong number of arguments is a warning and null
--FILE--
<?php
// From the fewest to the most that each takes.
$counts = [
    'socket' => [3, 3], 'socketpair' => [4, 4], 'open_listen_sock' => [1, 1], 'bind' => [2, 3], 'listen' => [2, 2], 'accept_connect' => [1, 1],
    'connect' => [2, 3], 'read' => [3, 4], 'write' => [3, 3], 'close' => [1, 1], 'shutdown' => [1, 2], 'set_nonblock' => [1, 1], 'send' => [4, 4],
    'recv' => [4, 4], 'sendto' => [5, 6], 'recvfrom' => [5, 6], 'sendmsg' => [4, 5], 'recvmsg' => [6, 7], 'getsockname' => [2, 3], 'getpeername' => [2, 3],
    'getsockopt' => [4, 4], 'setsockopt' => [4, 4], 'strerror' => [1, 1], 'select' => [6, 6], 'fd_alloc' => [0, 0], 'fd_dealloc' => [1, 1], 'fd_set' => [2, 2],
    'fd_clear' => [2, 2], 'fd_isset' => [2, 2], 'fd_zero' => [1, 1], 'build_iovec' => [1, null], 'fetch_iovec' => [2, 2], 'set_iovec' => [3, 3],
    'add_iovec' => [2, 2], 'delete_iovec' => [2, 2], 'free_iovec' => [1, 1], 'readv' => [2, 2], 'writev' => [2, 2],
];
set_error_handler(function ($level, $text) use (&$said) {
    $said = "$level $text";
    return true;
});
$wrong = 0;
foreach ($counts as $name => [$fewest, $most]) {
    foreach ([$fewest - 1, $most === null ? -1 : $most + 1] as $count) {
        if ($count >= 0) {
            $said = 'nothing';
            $result = $name(...array_fill(0, $count, 0));
            if ($result !== null || $said !== "2 Wrong parameter count for $name()") {
                echo "$name with $count: ", var_export($result, true), " $said\n";
                $wrong++;
            }
        }
    }
}
echo count($counts), " functions, $wrong wrong\n";
--EXPECT--
38 functions, 0 wrong
