--TEST--
http: responses that are odd, and what php makes of them
--FILE--
<?php
require __DIR__ . '/http_peer.inc';
$responses = [
    "HTTP/1.1 200 OK\r\nTrailing:   \r\nTab:x\t\r\n\r\nbody",
    "HTTP/1.1 200 OK\r\n folded\r\nA: 1\r\n\r\nbody",
    "HTTP/1.1 200 OK\r\nName : 1\r\n\r\nbody",
    "HTTP/1.1 200 OK\r\nA: 1\r\n \r\n\r\nbody",
    "HTTP/1.1  200 OK\r\n\r\nbody",
    "HTTP/1.1 404 No\r\nLocation: /x\r\n\r\nbody",
    "HTTP/1.1 404 No\r\nA: 1\r\nno colon",
    "HTTP/1.1 302 Found\r\nA: 1\r\nno colon",
    "HTTP/1.1 303 See\r\nLocation: \r\n\r\nbody",
    "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n\r\nbody",
    "HTTP/1.1 100 Continue\r\nA: 1\r\n\r\nbody",
    "\r\nA: 1\r\n\r\nbody",
    "ICY 200 OK\r\n\r\nbody",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhelloX",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n5\r\nhello",
];
foreach ($responses as $response) {
    echo json_encode($response, JSON_UNESCAPED_SLASHES), "\n";
    foreach ([null, ['ignore_errors' => true], ['follow_location' => 0]] as $options) {
        $hex = bin2hex($response);
        ob_start();
        get("/raw/$hex", $options);
        echo preg_replace('~^==.*\n~', '', str_replace($hex, 'HEX', ob_get_clean()));
    }
}
foreach ([0, 1, 2, -1] as $most) {
    get('/redirect', ['max_redirects' => $most]);
    get('/redirect', ['max_redirects' => $most, 'ignore_errors' => true]);
    get('/', ['max_redirects' => $most]);
}
get('/echo', ['user_agent' => '']);
echo json_encode(get_headers("http://$address/chunks")), "\n";
var_dump(fstat(fopen("http://$address/", 'r')));
--EXPECT--
"HTTP/1.1 200 OK\r\nTrailing:   \r\nTab:x\t\r\n\r\nbody"
HTTP/1.1 200 OK | Trailing: | Tab:x
body
int(4)
bool(true)
HTTP/1.1 200 OK | Trailing: | Tab:x
body
int(4)
bool(true)
HTTP/1.1 200 OK | Trailing: | Tab:x
body
int(4)
bool(true)
"HTTP/1.1 200 OK\r\n folded\r\nA: 1\r\n\r\nbody"
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP invalid response format (folding header at the start)!
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP invalid response format (folding header at the start)!
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP invalid response format (folding header at the start)!
"HTTP/1.1 200 OK\r\nName : 1\r\n\r\nbody"
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP invalid response format (space in header name)!
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP invalid response format (space in header name)!
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP invalid response format (space in header name)!
"HTTP/1.1 200 OK\r\nA: 1\r\n \r\n\r\nbody"
HTTP/1.1 200 OK | A: 1
body
int(4)
bool(true)
HTTP/1.1 200 OK | A: 1
body
int(4)
bool(true)
HTTP/1.1 200 OK | A: 1
body
int(4)
bool(true)
"HTTP/1.1  200 OK\r\n\r\nbody"
HTTP/1.1  200 OK
body
int(4)
bool(true)
HTTP/1.1  200 OK
body
int(4)
bool(true)
HTTP/1.1  200 OK
body
int(4)
bool(true)
"HTTP/1.1 404 No\r\nLocation: /x\r\n\r\nbody"
HTTP/1.1 404 No | Location: /x
body
int(4)
bool(true)
HTTP/1.1 404 No | Location: /x
body
int(4)
bool(true)
HTTP/1.1 404 No | Location: /x
body
int(4)
bool(true)
"HTTP/1.1 404 No\r\nA: 1\r\nno colon"
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP invalid response format (no colon in header line)!\nHTTP request failed! HTTP/1.1 404 No\r\n
HTTP/1.1 404 No | A: 1

int(0)
bool(true)
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP invalid response format (no colon in header line)!\nHTTP request failed! HTTP/1.1 404 No\r\n
"HTTP/1.1 302 Found\r\nA: 1\r\nno colon"
HTTP/1.1 302 Found | A: 1

int(0)
bool(true)
HTTP/1.1 302 Found | A: 1

int(0)
bool(true)
HTTP/1.1 302 Found | A: 1

int(0)
bool(true)
"HTTP/1.1 303 See\r\nLocation: \r\n\r\nbody"
HTTP/1.1 303 See | Location: | HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
HTTP/1.1 303 See | Location: | HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
HTTP/1.1 303 See | Location:
body
int(4)
bool(true)
"HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n\r\nbody"
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP request failed!
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP request failed!
HTTP/1.1 302 Found | Location: file:///etc/passwd
body
int(4)
bool(true)
"HTTP/1.1 100 Continue\r\nA: 1\r\n\r\nbody"
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP request failed! body
body

int(0)
bool(true)
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP request failed! body
"\r\nA: 1\r\n\r\nbody"
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP request failed! \r\n
 | A: 1
body
int(4)
bool(true)
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP request failed! \r\n
"ICY 200 OK\r\n\r\nbody"
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP request failed! ICY 200 OK\r\n
ICY 200 OK
body
int(4)
bool(true)
[2] fopen(http://ADDRESS/raw/HEX): Failed to open stream: HTTP request failed! ICY 200 OK\r\n
"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhelloX"
HTTP/1.1 200 OK
helloX
int(6)
bool(true)
HTTP/1.1 200 OK
helloX
int(6)
bool(true)
HTTP/1.1 200 OK
helloX
int(6)
bool(true)
"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n5\r\nhello"
HTTP/1.1 200 OK | Transfer-Encoding: gzip, chunked
5\r
hello
int(8)
bool(true)
HTTP/1.1 200 OK | Transfer-Encoding: gzip, chunked
5\r
hello
int(8)
bool(true)
HTTP/1.1 200 OK | Transfer-Encoding: gzip, chunked
5\r
hello
int(8)
bool(true)
== /redirect {"max_redirects":0}
[2] fopen(http://ADDRESS/redirect): Failed to open stream: Redirection limit reached, aborting
== /redirect {"max_redirects":0,"ignore_errors":true}
HTTP/1.1 302 Found | Location: /

int(0)
bool(true)
== / {"max_redirects":0}
HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
== /redirect {"max_redirects":1}
[2] fopen(http://ADDRESS/redirect): Failed to open stream: Redirection limit reached, aborting
== /redirect {"max_redirects":1,"ignore_errors":true}
HTTP/1.1 302 Found | Location: /

int(0)
bool(true)
== / {"max_redirects":1}
HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
== /redirect {"max_redirects":2}
HTTP/1.1 302 Found | Location: / | HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
== /redirect {"max_redirects":2,"ignore_errors":true}
HTTP/1.1 302 Found | Location: / | HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
== / {"max_redirects":2}
HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
== /redirect {"max_redirects":-1}
[2] fopen(http://ADDRESS/redirect): Failed to open stream: Redirection limit reached, aborting
== /redirect {"max_redirects":-1,"ignore_errors":true}
HTTP/1.1 302 Found | Location: /

int(0)
bool(true)
== / {"max_redirects":-1}
HTTP/1.1 200 OK | X-A: b | Content-Length: 5
hello
int(5)
bool(true)
== /echo {"user_agent":""}
HTTP/1.1 200 OK | Content-Type: text/plain
GET /echo HTTP/1.1\r
Host: ADDRESS\r
Connection: close\r
\r

int(64)
bool(true)
["HTTP\/1.1 200 OK","Transfer-Encoding: chunked"]
bool(false)
[2] file_get_contents(http://ADDRESS/quit): Failed to open stream: HTTP request failed!
