--TEST--
A message of more than 1024 pieces is refused
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair(SOCK_DGRAM);
foreach ([0, 1, 2, 1024, 1025, 5000] as $count) {
    socket_clear_error($a);
    check("$count", fn() => socket_sendmsg($a, ['iov' => array_fill(0, $count, 'x')]));
    check('  error', fn() => socket_last_error($a));
}

check('empty ones count', fn() => socket_sendmsg($a, ['iov' => array_fill(0, 1025, '')]));
check('the name is read first', fn() => socket_sendmsg($a, ['name' => 5, 'iov' => array_fill(0, 1025, '')]));
check('the control data, too', fn() => socket_sendmsg($a, ['iov' => array_fill(0, 1025, ''), 'control' => 5]));
$length = fn() => strlen(socket_read($b, 2000));
check('came', fn() => [$length(), $length(), $length(), $length()]);
check('no more', fn() => socket_recv($b, $data, 2000, MSG_DONTWAIT));
--EXPECT--
0: 0
  error: 0
1: 1
  error: 0
2: 2
  error: 0
1024: 1024
  error: 0
1025: [2] socket_sendmsg(): Error in sendmsg [90]: Message too long
false
  error: 90
5000: [2] socket_sendmsg(): Error in sendmsg [90]: Message too long
false
  error: 90
empty ones count: [2] socket_sendmsg(): Error in sendmsg [90]: Message too long
false
the name is read first: [2] socket_sendmsg(): error converting user data (path: msghdr > name): expected an array here
false
the control data, too: [2] socket_sendmsg(): error converting user data (path: msghdr > control): expected an array here
false
came: [0 => 0, 1 => 1, 2 => 2, 3 => 1024]
no more: false
