--TEST--
fgetcsv() and fputcsv()
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

$f = fopen('php://memory', 'w+');
var_dump(fputcsv($f, ['a b', 'c"d', "e\\\"f", '', 'x,y', "l\nm", 5, null, true]), fputcsv($f, ['1', '2'], ';', "'", '', "\r\n"));
rewind($f);
echo stream_get_contents($f);
rewind($f);
var_dump(fgetcsv($f), fgetcsv($f, null, ';'), fgetcsv($f));
check(fn () => fgetcsv($f, -1));
check(fn () => fputcsv($f, [], ''));
check(fn () => fputcsv($f, [], ',', '""'));
--EXPECT--
int(38)
int(5)
"a b","c""d","e\"f",,"x,y","l
m",5,,1
1;2
array(9) {
  [0]=>
  string(3) "a b"
  [1]=>
  string(3) "c"d"
  [2]=>
  string(4) "e\"f"
  [3]=>
  string(0) ""
  [4]=>
  string(3) "x,y"
  [5]=>
  string(3) "l
m"
  [6]=>
  string(1) "5"
  [7]=>
  string(0) ""
  [8]=>
  string(1) "1"
}
array(2) {
  [0]=>
  string(1) "1"
  [1]=>
  string(1) "2"
}
bool(false)
ValueError: fgetcsv(): Argument #2 ($length) must be between 0 and 9223372036854775806
ValueError: fputcsv(): Argument #3 ($separator) must be a single character
ValueError: fputcsv(): Argument #4 ($enclosure) must be a single character
