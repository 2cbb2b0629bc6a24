--TEST--
A request and its answer
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$c, $s] = tcp_pair();
socket_write($c, "GET / HTTP/1.0\r\nHost: localhost\r\n\r\n");
$head = [];
while (true) {
    $line = rtrim(socket_read($s, 1000, PHP_NORMAL_READ), "\r\n");
    $next = socket_read($s, 1, PHP_BINARY_READ);
    if ($line === '') {
        break;
    }
    $head[] = $line;
}
echo implode('|', $head), "\n";
socket_write($s, "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok");
socket_close($s);
$answer = '';
while (($part = socket_read($c, 16)) !== '') {
    $answer .= $part;
}
echo strlen($answer), ' ', substr($answer, -2), "\n";
--EXPECT--
GET / HTTP/1.0|Host: localhost
40 ok
