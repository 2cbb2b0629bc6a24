--TEST--
http: addresses: status, headers, chunks, redirections, failures
--FILE--
<?php
require __DIR__ . '/http_peer.inc';

foreach (['/', '/chunks', '/404', '/500', '/redirect', '/beside', '/folder/beside', '/address', '/loop', '/304', '/nothing', '/junk', '/continue', '/folded', '/nocolon', '/linefeeds', '/cut', '', '?x=1', '/echo?a=b#fragment', '/a b', "/x\ry"] as $path) {
    get($path);
}
get('/404', ['ignore_errors' => true]);
get('/redirect', ['follow_location' => 0]);
get('/404', ['follow_location' => 1]);
get('/redirect', ['max_redirects' => 1]);
get('/redirect', ['max_redirects' => 2]);
get('http://');
get('http:///x');
--EXPECT--
== / null
HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
== /chunks null
HTTP/1.1 200 OK
helloabc
int(8)
bool(true)
== /404 null
[2] fopen(http://ADDRESS/404): Failed to open stream: HTTP request failed! HTTP/1.1 404 Not Found\r\n
== /500 null
[2] fopen(http://ADDRESS/500): Failed to open stream: HTTP request failed! HTTP/1.0 500 Oops\r\n
== /redirect null
HTTP/1.1 302 Found | Location: / | HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
== /beside null
HTTP/1.1 301 Moved | location: chunks | HTTP/1.1 200 OK
helloabc
int(8)
bool(true)
== /folder/beside null
HTTP/1.1 301 Moved | location: x?y=z | HTTP/1.1 200 OK | Content-Type: text/plain
GET /folder//x?y=z HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
\r

int(73)
bool(true)
== /address null
HTTP/1.1 303 See Other | Location: http://ADDRESS/echo | HTTP/1.1 200 OK | Content-Type: text/plain
GET /echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
\r

int(64)
bool(true)
== /loop null
[2] fopen(http://ADDRESS/loop): Failed to open stream: Redirection limit reached, aborting
== /304 null
HTTP/1.1 304 Not Modified | Location: /

int(0)
bool(true)
== /nothing null
[2] fopen(http://ADDRESS/nothing): Failed to open stream: HTTP request failed!
== /junk null
[2] fopen(http://ADDRESS/junk): Failed to open stream: HTTP request failed! junk\r\n
== /continue null
HTTP/1.1 200 OK | A: 1
after
int(5)
bool(true)
== /folded null
HTTP/1.1 200 OK | A: 1 two | Empty:
f
int(1)
bool(true)
== /nocolon null
[2] fopen(http://ADDRESS/nocolon): Failed to open stream: HTTP invalid response format (no colon in header line)!
== /linefeeds null
HTTP/1.1 200 OK | A: 1
lf
int(2)
bool(true)
== /cut null
HTTP/1.1 200 OK | A: 1

int(0)
bool(true)
==  null
HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
== ?x=1 null
HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
== /echo?a=b#fragment null
HTTP/1.1 200 OK | Content-Type: text/plain
GET /echo?a=b HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
\r

int(68)
bool(true)
== /a b null
HTTP/1.1 200 OK | Content-Type: text/plain
GET /a b HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
\r

int(63)
bool(true)
== /xy null
HTTP/1.1 200 OK | Content-Type: text/plain
GET /x_y HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
\r

int(63)
bool(true)
== /404 {"ignore_errors":true}
HTTP/1.1 404 Not Found | X: y
not here
int(8)
bool(true)
== /redirect {"follow_location":0}
HTTP/1.1 302 Found | Location: /

int(0)
bool(true)
== /404 {"follow_location":1}
[2] fopen(http://ADDRESS/404): Failed to open stream: HTTP request failed! HTTP/1.1 404 Not Found\r\n
== /redirect {"max_redirects":1}
[2] fopen(http://ADDRESS/redirect): Failed to open stream: Redirection limit reached, aborting
== /redirect {"max_redirects":2}
HTTP/1.1 302 Found | Location: / | HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
== http:// null
[2] fopen(http://): Failed to open stream: operation failed
== http:///x null
[2] fopen(http:///x): Failed to open stream: operation failed
[2] file_get_contents(http://ADDRESS/quit): Failed to open stream: HTTP request failed!
