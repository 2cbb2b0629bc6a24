--TEST--
TCP_CONGESTION is a name
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$before = socket_get_option($s, SOL_TCP, TCP_CONGESTION);
var_dump(array_keys($before), is_string($before['name']));
var_dump(socket_set_option($s, SOL_TCP, TCP_CONGESTION, $before['name']));
foreach (['nosuch', '', 1, null] as $name) {
    check(show($name), function () use ($s, $name) { return socket_set_option($s, SOL_TCP, TCP_CONGESTION, $name); });
}
--EXPECT--
array(1) {
  [0]=>
  string(4) "name"
}
bool(true)
bool(true)
"nosuch": [2] socket_set_option(): Unable to set socket option [2]: No such file or directory
false
"": [2] socket_set_option(): Unable to set socket option [22]: Invalid argument
false
1: [2] socket_set_option(): Unable to set socket option [22]: Invalid argument
false
NULL: [2] socket_set_option(): Unable to set socket option [22]: Invalid argument
false
