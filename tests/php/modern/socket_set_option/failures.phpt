--TEST--
Options that cannot be set
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
foreach ([[SOL_SOCKET, SO_TYPE], [SOL_SOCKET, SO_ERROR], [SOL_SOCKET, SO_SNDLOWAT], [SOL_SOCKET, 999], [99, 1], [IPPROTO_IP, 2]] as [$level, $option]) {
    check("$level $option", function () use ($s, $level, $option) { return socket_set_option($s, $level, $option, 0); });
}
echo socket_last_error($s), ' ', socket_last_error(), "\n";
check('alias', function () use ($s) { return socket_setopt($s, 99, 1, 1); });
check('alias linger', function () use ($s) { return socket_setopt($s, SOL_SOCKET, SO_LINGER, 1); });
check('alias works', function () use ($s) { return socket_setopt($s, SOL_SOCKET, SO_REUSEADDR, 1); });
--EXPECT--
1 3: [2] socket_set_option(): Unable to set socket option [92]: Protocol not available
false
1 4: [2] socket_set_option(): Unable to set socket option [92]: Protocol not available
false
1 19: [2] socket_set_option(): Unable to set socket option [92]: Protocol not available
false
1 999: [2] socket_set_option(): Unable to set socket option [92]: Protocol not available
false
99 1: [2] socket_set_option(): Unable to set socket option [92]: Protocol not available
false
0 2: [2] socket_set_option(): Unable to set socket option [22]: Invalid argument
false
22 22
alias: [2] socket_setopt(): Unable to set socket option [92]: Protocol not available
false
alias linger: ValueError: socket_setopt(): Argument #4 ($value) must have key "l_onoff"
alias works: true
