--TEST--
Options of TCP
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
foreach (['TCP_NODELAY' => [TCP_NODELAY, 1], 'TCP_KEEPIDLE' => [TCP_KEEPIDLE, 60], 'TCP_KEEPINTVL' => [TCP_KEEPINTVL, 5], 'TCP_KEEPCNT' => [TCP_KEEPCNT, 3], 'TCP_DEFER_ACCEPT' => [TCP_DEFER_ACCEPT, 0]] as $name => [$option, $value]) {
    echo $name, ' ', socket_get_option($s, SOL_TCP, $option), ' ', show(socket_set_option($s, SOL_TCP, $option, $value)), ' ', socket_get_option($s, SOL_TCP, $option), "\n";
}
check('udp socket', function () { return socket_set_option(udp()[0], SOL_TCP, TCP_NODELAY, 1); });
check('out of range', function () use ($s) { return socket_set_option($s, SOL_TCP, TCP_KEEPIDLE, 0); });
--EXPECT--
TCP_NODELAY 0 true 1
TCP_KEEPIDLE 7200 true 60
TCP_KEEPINTVL 75 true 5
TCP_KEEPCNT 9 true 3
TCP_DEFER_ACCEPT 0 true 0
udp socket: [2] socket_set_option(): Unable to set socket option [92]: Protocol not available
false
out of range: [2] socket_set_option(): Unable to set socket option [22]: Invalid argument
false
