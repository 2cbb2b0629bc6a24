--TEST--
http: addresses: what is asked, by the options of a context and the settings
--FILE--
<?php
require __DIR__ . '/http_peer.inc';

get('/echo');
get('/echo', ['method' => 'POST', 'content' => 'a=b']);
get('/echo', ['method' => 'POST', 'header' => "Content-Type: text/x\r\nX-B: c", 'content' => 'abc']);
get('/echo', ['header' => ['A: b', 'C: d ', '', 5]]);
get('/echo', ['header' => "Host: foo\r\nUser-Agent: me\r\nConnection: keep-alive\r\n"]);
get('/echo', ['user_agent' => 'agent/1', 'protocol_version' => 1.0]);
get('/echo', ['protocol_version' => '1.1', 'request_fulluri' => true]);
get('/echo', ['method' => 'HEAD']);
get('/echo', ['method' => 'PUT', 'content' => '']);
get('/echo', ['method' => '', 'timeout' => 5]);
get('/307', ['method' => 'POST', 'content' => 'q', 'header' => 'Content-Type: a/b']);
get('/address', ['method' => 'POST', 'content' => 'q', 'header' => "Content-Type: a/b\r\nX: y"]);

echo str_replace([$address, "\r"], ['ADDRESS', '\r'], file_get_contents("http://user:pa%20ss@$address/echo"));
echo str_replace([$address, "\r"], ['ADDRESS', '\r'], file_get_contents("HTTP://$address/echo", false, stream_context_create(['http' => ['proxy' => "tcp://$address", 'request_fulluri' => true]])));
ini_set('user_agent', 'setting');
ini_set('from', 'me@example.com');
get('/echo');
get('/echo', ['user_agent' => 'option']);
--EXPECT--
== /echo null
HTTP/1.1 200 OK | Content-Type: text/plain
GET /echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
\r

int(64)
bool(true)
== /echo {"method":"POST","content":"a=b"}
[8] fopen(): Content-type not specified assuming application/x-www-form-urlencoded
HTTP/1.1 200 OK | Content-Type: text/plain
POST /echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
Content-Length: 3\r
Content-Type: application/x-www-form-urlencoded\r
\r
a=b
int(136)
bool(true)
== /echo {"method":"POST","header":"Content-Type: text/x\r\nX-B: c","content":"abc"}
HTTP/1.1 200 OK | Content-Type: text/plain
POST /echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
Content-Length: 3\r
Content-Type: text/x\r
X-B: c\r
\r
abc
int(117)
bool(true)
== /echo {"header":["A: b","C: d ","",5]}
HTTP/1.1 200 OK | Content-Type: text/plain
GET /echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
A: b\r
C: d\r
\r

int(76)
bool(true)
== /echo {"header":"Host: foo\r\nUser-Agent: me\r\nConnection: keep-alive\r\n"}
HTTP/1.1 200 OK | Content-Type: text/plain
GET /echo HTTP/1.1\r
Host: foo\r
User-Agent: me\r
Connection: keep-alive\r
\r

int(73)
bool(true)
== /echo {"user_agent":"agent/1","protocol_version":1}
HTTP/1.1 200 OK | Content-Type: text/plain
GET /echo HTTP/1.0\r
Host: ADDRESS\r
Connection: close\r
User-Agent: agent/1\r
\r

int(85)
bool(true)
== /echo {"protocol_version":"1.1","request_fulluri":true}
HTTP/1.1 200 OK | Content-Type: text/plain
GET http://ADDRESS/echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
\r

int(86)
bool(true)
== /echo {"method":"HEAD"}
HTTP/1.1 200 OK | Content-Type: text/plain
HEAD /echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
\r

int(65)
bool(true)
== /echo {"method":"PUT","content":""}
HTTP/1.1 200 OK | Content-Type: text/plain
PUT /echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
\r

int(64)
bool(true)
== /echo {"method":"","timeout":5}
HTTP/1.1 200 OK | Content-Type: text/plain
GET /echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
\r

int(64)
bool(true)
== /307 {"method":"POST","content":"q","header":"Content-Type: a/b"}
HTTP/1.1 307 Temporary | Location: /echo | HTTP/1.1 200 OK | Content-Type: text/plain
POST /echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
Content-Length: 1\r
Content-Type: a/b\r
\r
q
int(104)
bool(true)
== /address {"method":"POST","content":"q","header":"Content-Type: a/b\r\nX: y"}
HTTP/1.1 303 See Other | Location: http://ADDRESS/echo | HTTP/1.1 200 OK | Content-Type: text/plain
GET /echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
X: y\r
\r

int(70)
bool(true)
GET /echo HTTP/1.1\r
Authorization: Basic dXNlcjpwYSBzcw==\r
Host: ADDRESS\r
Connection: close\r
\r
GET HTTP://ADDRESS/echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
\r
== /echo null
HTTP/1.1 200 OK | Content-Type: text/plain
GET /echo HTTP/1.1\r
From: me@example.com\r
Host: ADDRESS\r
Connection: close\r
User-Agent: setting\r
\r

int(107)
bool(true)
== /echo {"user_agent":"option"}
HTTP/1.1 200 OK | Content-Type: text/plain
GET /echo HTTP/1.1\r
From: me@example.com\r
Host: ADDRESS\r
Connection: close\r
User-Agent: option\r
\r

int(106)
bool(true)
[2] file_get_contents(http://ADDRESS/quit): Failed to open stream: HTTP request failed!
