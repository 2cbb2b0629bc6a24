--TEST--
the local variable $http_response_header
--FILE--
<?php
require __DIR__ . '/http_peer.inc';
$url = "http://$address";
var_dump(isset($http_response_header));
file_get_contents("$url/");
echo json_encode($http_response_header), "\n";
function returned($url) {
    @file_get_contents("$url/404");
    return $http_response_header;
}
echo json_encode([returned($url), $http_response_header]), "\n";
function changed($url) {
    echo json_encode(isset($http_response_header)), ' ';
    fclose(fopen("$url/folded", 'r'));
    $http_response_header[] = 'own';
    returned($url);
    return $http_response_header;
}
echo json_encode([changed($url), changed($url)]), "\n";
function of_an_arrow_function($url) {
    $read = fn () => file_get_contents("$url/");
    $read();
    return $http_response_header ?? 'none';
}
echo json_encode(of_an_arrow_function($url)), "\n";
function by_name($url) {
    call_user_func('file_get_contents', "$url/folded");
    return $http_response_header;
}
echo json_encode(by_name($url)), "\n";
function generated($url) {
    file("$url/redirect");
    yield $http_response_header;
    get_headers("$url/chunks");
    yield $http_response_header;
    @file_get_contents('http://127.0.0.1:1/');
    yield $http_response_header;
    @file_get_contents("$url/nothing");
    yield $http_response_header;
}
foreach (generated($url) as $headers) {
    echo json_encode($headers), "\n";
}
function of_a_global($url) {
    global $http_response_header;
    file_get_contents("$url/folded");
    return count($http_response_header);
}
echo of_a_global($url), ' ', json_encode($http_response_header), "\n";
class Reader {
    function text($url) {
        return file_get_contents($url) . implode(',', $http_response_header);
    }
    static function made($url) {
        new SplFileObject($url);
        return count($http_response_header);
    }
}
echo (new Reader)->text("$url/folded"), ' ', Reader::made("$url/linefeeds"), "\n";
--EXPECT--
bool(false)
["HTTP\/1.1 200 OK","X-A: b","Content-Length: 5"]
[2] file_get_contents(http://ADDRESS/404): Failed to open stream: HTTP request failed! HTTP/1.1 404 Not Found\r\n
[["HTTP\/1.1 404 Not Found","X: y"],["HTTP\/1.1 200 OK","X-A: b","Content-Length: 5"]]
false [2] file_get_contents(http://ADDRESS/404): Failed to open stream: HTTP request failed! HTTP/1.1 404 Not Found\r\n
false [2] file_get_contents(http://ADDRESS/404): Failed to open stream: HTTP request failed! HTTP/1.1 404 Not Found\r\n
[["HTTP\/1.1 200 OK","A: 1 two","Empty:","own"],["HTTP\/1.1 200 OK","A: 1 two","Empty:","own"]]
"none"
["HTTP\/1.1 200 OK","A: 1 two","Empty:"]
["HTTP\/1.1 302 Found","Location: \/","HTTP\/1.1 200 OK","X-A: b","Content-Length: 5"]
["HTTP\/1.1 200 OK","Transfer-Encoding: chunked"]
[2] file_get_contents(http://127.0.0.1:1/): Failed to open stream: Connection refused
["HTTP\/1.1 200 OK","Transfer-Encoding: chunked"]
[2] file_get_contents(http://ADDRESS/nothing): Failed to open stream: HTTP request failed!
[]
3 ["HTTP\/1.1 200 OK","X-A: b","Content-Length: 5"]
fHTTP/1.1 200 OK,A: 1 two,Empty: 2
[2] file_get_contents(http://ADDRESS/quit): Failed to open stream: HTTP request failed!
