--TEST--
sendto() and recvfrom() that fail
--FILE--
<?php
$s = socket(AF_INET, SOCK_DGRAM, 0);
$r = sendto($s, 'x', 1, 0, 'nosuch.invalid', 9);
var_dump($r, strerror($r), sendto($s, str_repeat('x', 70000), 70000, 0, '127.0.0.1', 9), sendto($s, 'x', 1, 0, '255.255.255.255', 9));
// AF_INET needs the port, in both directions.
set_error_handler(function ($level, $text) {
    echo "$text\n";
    return true;
});
$buf = $name = 'kept';
var_dump(sendto($s, 'x', 1, 0, '127.0.0.1'), recvfrom($s, $buf, 10, 0, $name), $buf, $name);
$port = 'kept';
var_dump(recvfrom($s, $buf, 10, MSG_DONTWAIT, $name, $port), recvfrom($s, $buf, -1, 0, $name, $port), $buf, $name, $port);
--EXPECT--
int(-10001)
string(12) "Unknown host"
int(-90)
int(-13)
Wrong parameter count for sendto()
Wrong parameter count for recvfrom()
NULL
NULL
string(4) "kept"
string(4) "kept"
int(-11)
int(-22)
string(4) "kept"
string(4) "kept"
string(4) "kept"
