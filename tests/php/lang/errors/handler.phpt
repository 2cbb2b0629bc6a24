--TEST--
set_error_handler gets level, text, file and line
--FILE--
<?php
$h = set_error_handler(function ($no, $msg, $file, $line) { echo "[$no $msg ", basename($file), ":$line]\n"; return true; });
var_dump($h);
echo $undef;
$a = [];
$a['k'];
'5x' + 1;
(string) [];
--EXPECT--
NULL
[2 Undefined variable $undef handler.php:4]
[2 Undefined array key "k" handler.php:6]
[2 A non-numeric value encountered handler.php:7]
[2 Array to string conversion handler.php:8]
