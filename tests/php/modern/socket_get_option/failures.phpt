--TEST--
Levels and options that are none
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
check('level', function () use ($s) { return socket_get_option($s, 99, 1); });
check('option', function () use ($s) { return socket_get_option($s, SOL_SOCKET, 999); });
check('negative', function () use ($s) { return socket_get_option($s, -1, -1); });
check('length', function () use ($s) { return socket_get_option($s, SOL_SOCKET, 57); });
echo socket_last_error($s), ' ', socket_last_error(), "\n";
check('alias', function () use ($s) { return socket_getopt($s, 99, 1); });
check('alias works', function () use ($s) { return socket_getopt($s, SOL_SOCKET, SO_TYPE); });
--EXPECT--
level: [2] socket_get_option(): Unable to retrieve socket option [95]: Operation not supported
false
option: [2] socket_get_option(): Unable to retrieve socket option [92]: Protocol not available
false
negative: [2] socket_get_option(): Unable to retrieve socket option [95]: Operation not supported
false
length: [2] socket_get_option(): Unable to retrieve socket option [22]: Invalid argument
false
22 22
alias: [2] socket_getopt(): Unable to retrieve socket option [95]: Operation not supported
false
alias works: 1
