--TEST--
A long subject searched from one place after another, and what $matches is after errors
--FILE--
<?php
$big = str_repeat('x1 y22 ', 100); $off = 0; $c = 0; while (preg_match('/\d+/', $big, $m, PREG_OFFSET_CAPTURE, $off)) { $off = $m[0][1] + strlen($m[0][0]); $c++; } echo $c, "\n"; $big2 = $big . 'é'; var_dump(preg_match('/é/u', $big2), preg_match('/é/', $big2), preg_match('/\w+$/u', $big2, $m), $m, preg_match('/\x{e9}/u', $big2, $m, PREG_OFFSET_CAPTURE), $m);
var_dump(preg_match('/a/', 'b', $m, 0, 5), $m, preg_last_error_msg(), preg_match('/a/u', "\xff", $m), $m, preg_match('/foo\Kbar/', 'foobar', $m), $m); try { preg_match('/a/', 'a', $m, 5); } catch (ValueError $e) { echo $e->getMessage(); var_dump($m); }
--EXPECT--
200
int(1)
int(1)
int(1)
array(1) {
  [0]=>
  string(2) "é"
}
int(1)
array(1) {
  [0]=>
  array(2) {
    [0]=>
    string(2) "é"
    [1]=>
    int(700)
  }
}
bool(false)
array(0) {
}
string(14) "Internal error"
bool(false)
array(0) {
}
int(1)
array(1) {
  [0]=>
  string(3) "bar"
}
preg_match(): Argument #4 ($flags) must be a PREG_* constantarray(0) {
}
