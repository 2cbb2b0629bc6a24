--TEST--
Names that are no text in messages of streams
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

// Bytes that are no text in any encoding come out of messages as they went in.
foreach (["h\xff\xfex", "\xc3\xa4.invalid"] as $host) {
    foreach (["tcp://$host:9", "udp://$host:9", "tcp://[$host]:9", "tcp://[$host", $host, "$host://x:1"] as $address) {
        $code = $text = 'unset';
        check($address, fn() => stream_socket_client($address, $code, $text));
        var_dump($code, $text);
    }
    check('fsockopen', fn() => fsockopen($host, 9, $code, $text));
    var_dump($code, $text);
    check('server', fn() => stream_socket_server("tcp://$host:0"));
}
check('path', fn() => stream_socket_client("unix:///nosuch\xff\xfe"));
check('long scheme', fn() => stream_socket_client(str_repeat('a', 40) . '://x:1'));
--EXPECT--
tcp://hÿþx:9: [2] stream_socket_client(): php_network_getaddresses: getaddrinfo for hÿþx failed: Name or service not known
[2] stream_socket_client(): Unable to connect to tcp://hÿþx:9 (php_network_getaddresses: getaddrinfo for hÿþx failed: Name or service not known)
false
string(5) "unset"
string(5) "unset"
udp://hÿþx:9: [2] stream_socket_client(): php_network_getaddresses: getaddrinfo for hÿþx failed: Name or service not known
[2] stream_socket_client(): Unable to connect to udp://hÿþx:9 (php_network_getaddresses: getaddrinfo for hÿþx failed: Name or service not known)
false
string(5) "unset"
string(5) "unset"
tcp://[hÿþx]:9: [2] stream_socket_client(): php_network_getaddresses: getaddrinfo for hÿþx failed: Name or service not known
[2] stream_socket_client(): Unable to connect to tcp://[hÿþx]:9 (php_network_getaddresses: getaddrinfo for hÿþx failed: Name or service not known)
false
string(5) "unset"
string(5) "unset"
tcp://[hÿþx: [2] stream_socket_client(): Unable to connect to tcp://[hÿþx (Failed to parse IPv6 address "[hÿþx")
false
string(5) "unset"
string(5) "unset"
hÿþx: [2] stream_socket_client(): Unable to connect to hÿþx (Failed to parse address "hÿþx")
false
string(5) "unset"
string(5) "unset"
hÿþx://x:1: [2] stream_socket_client(): php_network_getaddresses: getaddrinfo for hÿþx failed: Name or service not known
[2] stream_socket_client(): Unable to connect to hÿþx://x:1 (php_network_getaddresses: getaddrinfo for hÿþx failed: Name or service not known)
false
string(5) "unset"
string(5) "unset"
fsockopen: [2] fsockopen(): php_network_getaddresses: getaddrinfo for hÿþx failed: Name or service not known
[2] fsockopen(): Unable to connect to hÿþx:9 (php_network_getaddresses: getaddrinfo for hÿþx failed: Name or service not known)
false
string(5) "unset"
string(5) "unset"
server: [2] stream_socket_server(): php_network_getaddresses: getaddrinfo for hÿþx failed: Name or service not known
[2] stream_socket_server(): Unable to connect to tcp://hÿþx:0 (php_network_getaddresses: getaddrinfo for hÿþx failed: Name or service not known)
false
tcp://Ã¤.invalid:9: [2] stream_socket_client(): php_network_getaddresses: getaddrinfo for Ã¤.invalid failed: Name or service not known
[2] stream_socket_client(): Unable to connect to tcp://Ã¤.invalid:9 (php_network_getaddresses: getaddrinfo for Ã¤.invalid failed: Name or service not known)
false
string(5) "unset"
string(5) "unset"
udp://Ã¤.invalid:9: [2] stream_socket_client(): php_network_getaddresses: getaddrinfo for Ã¤.invalid failed: Name or service not known
[2] stream_socket_client(): Unable to connect to udp://Ã¤.invalid:9 (php_network_getaddresses: getaddrinfo for Ã¤.invalid failed: Name or service not known)
false
string(5) "unset"
string(5) "unset"
tcp://[Ã¤.invalid]:9: [2] stream_socket_client(): php_network_getaddresses: getaddrinfo for Ã¤.invalid failed: Name or service not known
[2] stream_socket_client(): Unable to connect to tcp://[Ã¤.invalid]:9 (php_network_getaddresses: getaddrinfo for Ã¤.invalid failed: Name or service not known)
false
string(5) "unset"
string(5) "unset"
tcp://[Ã¤.invalid: [2] stream_socket_client(): Unable to connect to tcp://[Ã¤.invalid (Failed to parse IPv6 address "[Ã¤.invalid")
false
string(5) "unset"
string(5) "unset"
Ã¤.invalid: [2] stream_socket_client(): Unable to connect to Ã¤.invalid (Failed to parse address "Ã¤.invalid")
false
string(5) "unset"
string(5) "unset"
Ã¤.invalid://x:1: [2] stream_socket_client(): php_network_getaddresses: getaddrinfo for Ã¤.invalid failed: Name or service not known
[2] stream_socket_client(): Unable to connect to Ã¤.invalid://x:1 (php_network_getaddresses: getaddrinfo for Ã¤.invalid failed: Name or service not known)
false
string(5) "unset"
string(5) "unset"
fsockopen: [2] fsockopen(): php_network_getaddresses: getaddrinfo for Ã¤.invalid failed: Name or service not known
[2] fsockopen(): Unable to connect to Ã¤.invalid:9 (php_network_getaddresses: getaddrinfo for Ã¤.invalid failed: Name or service not known)
false
string(5) "unset"
string(5) "unset"
server: [2] stream_socket_server(): php_network_getaddresses: getaddrinfo for Ã¤.invalid failed: Name or service not known
[2] stream_socket_server(): Unable to connect to tcp://Ã¤.invalid:0 (php_network_getaddresses: getaddrinfo for Ã¤.invalid failed: Name or service not known)
false
path: [2] stream_socket_client(): Unable to connect to unix:///nosuchÿþ (No such file or directory)
false
long scheme: [2] stream_socket_client(): Unable to connect to aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa://x:1 (Unable to find the socket transport "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" - did you forget to enable it when you configured PHP?)
false
