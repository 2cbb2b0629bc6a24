--TEST--
http: addresses and the functions of files
--FILE--
<?php
require __DIR__ . '/http_peer.inc';

$url = "http://$address/";
var_dump(file_get_contents($url), file($url), readfile($url), file_get_contents($url, false, null, 2), file_get_contents($url, false, null, 0, 3));
$target = tempnam(sys_get_temp_dir(), 'http');
var_dump(copy($url, $target), file_get_contents($target));
unlink($target);
var_dump(fopen($url, 'w'), fopen($url, 'r+'), file_put_contents($url, 'x'), file_exists($url), is_file($url), opendir($url), unlink($url), rename($url, $url . 'b'), mkdir($url), rmdir($url));
var_dump(stream_is_local($url), in_array('http', stream_get_wrappers()));
$stream = fopen($url, 'r');
$data = stream_get_meta_data($stream);
var_dump($data['wrapper_type'], $data['mode'], $data['seekable'], str_replace($address, 'ADDRESS', $data['uri']), fgets($stream), fgets($stream), feof($stream));
--EXPECT--
hellostring(5) "hello"
array(1) {
  [0]=>
  string(5) "hello"
}
int(5)
string(3) "llo"
string(3) "hel"
bool(true)
string(5) "hello"
[2] fopen(http://ADDRESS/): Failed to open stream: HTTP wrapper does not support writeable connections
[2] fopen(http://ADDRESS/): Failed to open stream: HTTP wrapper does not support writeable connections
[2] file_put_contents(http://ADDRESS/): Failed to open stream: HTTP wrapper does not support writeable connections
[2] opendir(http://ADDRESS/): Failed to open directory: not implemented
[2] unlink(): http does not allow unlinking
[2] rename(): http wrapper does not support renaming
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
string(4) "http"
string(1) "r"
bool(false)
string(15) "http://ADDRESS/"
string(5) "hello"
bool(false)
bool(true)
[2] file_get_contents(http://ADDRESS/quit): Failed to open stream: HTTP request failed!
