--TEST--
Headers and cookies after the first output
--FILE--
<?php
// Nothing has been put out yet.
var_dump(headers_sent($file, $line)); $seen = [$file, $line];
var_dump($seen, headers_sent($file, $line), basename($file), $line);
foreach ([fn() => header('X-A: b'), fn() => header_remove('X-A'), fn() => setcookie('a', 'b'), fn() => setrawcookie('a', 'b'), fn() => http_response_code(404)] as $call) {
    var_dump($call());
}
--EXPECTF--
bool(false)
array(2) {
  [0]=>
  string(0) ""
  [1]=>
  int(0)
}
bool(true)
string(24) "headers-after-output.php"
int(3)

Warning: Cannot modify header information - headers already sent by (output started at %s:3) in %s on line 5
NULL

Warning: Cannot modify header information - headers already sent by (output started at %s:3) in %s on line 5
NULL

Warning: Cannot modify header information - headers already sent by (output started at %s:3) in %s on line 5
bool(false)

Warning: Cannot modify header information - headers already sent by (output started at %s:3) in %s on line 5
bool(false)
bool(true)
