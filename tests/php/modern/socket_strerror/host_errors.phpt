--TEST--
The texts of host errors and of no errors
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([-1, -111, -9999, -10000, -10001, -10002, -10003, -10004, -10005, -99999, -2147483648, 2147483647, 200] as $code) {
    echo $code, ' ', socket_strerror($code), "\n";
}
foreach ([2147483648, -2147483649, PHP_INT_MAX, PHP_INT_MIN] as $code) {
    check($code, function () use ($code) { return socket_strerror($code); });
}
--EXPECT--
-1 Unknown error -1
-111 Unknown error -111
-9999 Unknown error -9999
-10000 Unknown error -10000
-10001 Unknown host
-10002 Host name lookup failure
-10003 Unknown server error
-10004 No address associated with name
-10005 Unknown resolver error
-99999 Unknown resolver error
-2147483648 Unknown resolver error
2147483647 Unknown error 2147483647
200 Unknown error 200
2147483648: ValueError: socket_strerror(): Argument #1 ($error_code) must be between -2147483648 and 2147483647
-2147483649: ValueError: socket_strerror(): Argument #1 ($error_code) must be between -2147483648 and 2147483647
9223372036854775807: ValueError: socket_strerror(): Argument #1 ($error_code) must be between -2147483648 and 2147483647
-9223372036854775808: ValueError: socket_strerror(): Argument #1 ($error_code) must be between -2147483648 and 2147483647
