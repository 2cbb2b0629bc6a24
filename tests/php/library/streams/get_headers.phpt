--TEST--
get_headers()
--FILE--
<?php
require __DIR__ . '/http_peer.inc';

foreach (['/', '/404', '/redirect', '/folded', '/nocolon', '/continue', '/loop', '/nothing', '/junk', '/echo'] as $path) {
    echo $path, ' ', json_encode(get_headers("http://$address$path")), ' ', json_encode(get_headers("http://$address$path", true)), "\n";
}
echo json_encode(get_headers("http://$address/echo", false, stream_context_create(['http' => ['method' => 'HEAD']]))), "\n";
foreach ([['/etc/passwd'], ['foo'], ['data:,x'], [''], ["a\0b"], ['x', false, 5], []] as $arguments) {
    try {
        var_dump(get_headers(...$arguments));
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
/ ["HTTP\/1.1 200 OK","X-A: b","Content-Length: 5"] {"0":"HTTP\/1.1 200 OK","X-A":"b","Content-Length":"5"}
/404 ["HTTP\/1.1 404 Not Found","X: y"] {"0":"HTTP\/1.1 404 Not Found","X":"y"}
/redirect ["HTTP\/1.1 302 Found","Location: \/","HTTP\/1.1 200 OK","X-A: b","Content-Length: 5"] {"0":"HTTP\/1.1 302 Found","Location":"\/","1":"HTTP\/1.1 200 OK","X-A":"b","Content-Length":"5"}
/folded ["HTTP\/1.1 200 OK","A: 1 two","Empty:"] {"0":"HTTP\/1.1 200 OK","A":"1 two","Empty":""}
/nocolon [2] get_headers(http://ADDRESS/nocolon): Failed to open stream: HTTP invalid response format (no colon in header line)!
false [2] get_headers(http://ADDRESS/nocolon): Failed to open stream: HTTP invalid response format (no colon in header line)!
false
/continue ["HTTP\/1.1 200 OK","A: 1"] {"0":"HTTP\/1.1 200 OK","A":"1"}
/loop ["HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop","HTTP\/1.1 302 Found","Location: \/loop"] {"0":"HTTP\/1.1 302 Found","Location":["\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop","\/loop"],"1":"HTTP\/1.1 302 Found","2":"HTTP\/1.1 302 Found","3":"HTTP\/1.1 302 Found","4":"HTTP\/1.1 302 Found","5":"HTTP\/1.1 302 Found","6":"HTTP\/1.1 302 Found","7":"HTTP\/1.1 302 Found","8":"HTTP\/1.1 302 Found","9":"HTTP\/1.1 302 Found","10":"HTTP\/1.1 302 Found","11":"HTTP\/1.1 302 Found","12":"HTTP\/1.1 302 Found","13":"HTTP\/1.1 302 Found","14":"HTTP\/1.1 302 Found","15":"HTTP\/1.1 302 Found","16":"HTTP\/1.1 302 Found","17":"HTTP\/1.1 302 Found","18":"HTTP\/1.1 302 Found","19":"HTTP\/1.1 302 Found"}
/nothing [2] get_headers(http://ADDRESS/nothing): Failed to open stream: HTTP request failed!
false [2] get_headers(http://ADDRESS/nothing): Failed to open stream: HTTP request failed!
false
/junk ["junk"] ["junk"]
/echo ["HTTP\/1.1 200 OK","Content-Type: text\/plain"] {"0":"HTTP\/1.1 200 OK","Content-Type":"text\/plain"}
["HTTP\/1.1 200 OK","Content-Type: text\/plain"]
[2] get_headers(): This function may only be used against URLs
bool(false)
[2] get_headers(): This function may only be used against URLs
bool(false)
bool(false)
ValueError: Path cannot be empty
ValueError: get_headers(): Argument #1 ($url) must not contain any null bytes
TypeError: get_headers(): Argument #3 ($context) must be of type resource or null, int given
ArgumentCountError: get_headers() expects at least 1 argument, 0 given
[2] file_get_contents(http://ADDRESS/quit): Failed to open stream: HTTP request failed!
