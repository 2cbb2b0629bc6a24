--TEST--
Services, protocols and addresses by name and number
--FILE--
<?php
try {
    var_dump(getservbyname('www','tcp'), getservbyname('http','tcp'), getservbyname('domain','udp'), getservbyname('nope','tcp'), getservbyport(80,'tcp'), getservbyport(53,'udp'), getservbyport(1,'xyz'), getprotobyname('tcp'), getprotobyname('icmp'), getprotobyname('nope'), getprotobynumber(17), getprotobynumber(255), gethostbyname('127.0.0.1'), gethostbyname('localhost'), gethostbynamel('localhost'), ip2long('192.168.1.1'), ip2long('1.2.3'), long2ip(3232235777), bin2hex(inet_pton('::1')), inet_ntop("\x7f\0\0\1"), inet_ntop(inet_pton('fe80::1')), bin2hex(inet_pton('10.0.0.1')), inet_ntop(inet_pton('::ffff:1.2.3.4')), inet_ntop('abc'));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
int(80)
int(80)
int(53)
bool(false)
string(4) "http"
string(6) "domain"
bool(false)
int(6)
int(1)
bool(false)
string(3) "udp"
bool(false)
string(9) "127.0.0.1"
string(9) "127.0.0.1"
array(1) {
  [0]=>
  string(9) "127.0.0.1"
}
int(3232235777)
bool(false)
string(11) "192.168.1.1"
string(32) "00000000000000000000000000000001"
string(9) "127.0.0.1"
string(7) "fe80::1"
string(8) "0a000001"
string(14) "::ffff:1.2.3.4"
bool(false)
