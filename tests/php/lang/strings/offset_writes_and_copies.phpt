--TEST--
A string that offsets of a variable are written to changes in that variable alone
--FILE--
<?php
$s = str_repeat('a', 10); $t = $s; $s[0] = 'b'; $u = $s; $s[1] = 'c'; $v = (string) $s; $s[2] = 'd'; $w = $s . ''; $s[3] = 'e'; $x = "$s"; $s[4] = 'f'; $y = strval($s); $s[5] = 'g';
$arr = [$s, 'k' => $s]; $s[6] = 'h'; $copy = $arr; $arr[0][0] = 'Z'; $arr[0][1] = 'Y'; $c2 = $arr; $arr[0][2] = 'X'; $arr['k'][9] = '!';
var_dump($s, $t, $u, $v, $w, $x, $y, $arr, $copy, $c2);
function f($p) { $p[0] = 'P'; $p[1] = 'Q'; return $p; } var_dump(f($s), $s);
function &g(&$p) { $p[7] = 'R'; return $p; } g($s); $s2 = $s; $s[8] = 'S'; var_dump($s, $s2);
$o = new stdClass; $o->p = $s; $o->p[0] = '1'; $o->p[1] = '2'; $k = clone $o; $o->p[2] = '3'; var_dump($o->p, $k->p, (array) $o); $oa = (array) $o; $o->p[3] = '4'; var_dump($oa['p'], get_object_vars($o)); $gv = get_object_vars($o); $o->p[4] = '5'; var_dump($gv['p']);
$s[15] = 'end'; var_dump($s); $s .= 'more'; $z = $s; $s .= 'x'; $s[0] = '0'; $s .= 'y'; var_dump($s, $z);
$fn = function () use ($s) { static $q = 'abc'; $q[0] = 'x'; $r = $q; $q[1] = 'y'; $s[0] = '#'; return [$q, $r, $s]; }; var_dump($fn(), $fn(), $s);
function gen() { $s = 'aaa'; $s[0] = 'b'; yield $s; $s[1] = 'b'; yield $s; } foreach (gen() as $e) $all[] = $e; var_dump($all);
$q = 'abc'; $q[0] = 'z'; $m = [$q => 1]; $q[1] = 'z'; $m[$q] = 2; var_dump($m); list($l1, $l2) = [$q, $q]; $q[2] = 'z'; var_dump($l1, $l2); $n = $q ?: 'x'; $q[0] = '!'; $p = null ?? $q; $q[1] = '!'; $i = true ? $q : ''; $q[2] = '!'; var_dump($n, $p, $i, $q);
$q[-1] = '?'; var_dump($q); try { $q[0] = ''; } catch (Error $e) { echo $e->getMessage(), "\n"; } $q['1'] = 'T'; var_dump($q); var_dump($q[0] = 'ab'); array_push($arr, $q); $q[0] = 'n'; var_dump(end($arr), array_values([$q]), array_merge([$q], [$q])); $st = compact('q'); $q[0] = 'o'; var_dump($st); $GLOBALS['q'][1] = 'p'; var_dump($q); 
$b = $q; foreach ([$q, $q] as $it) { $it[0] = 'I'; $keep[] = $it; $it[1] = 'J'; } var_dump($keep, $b); static $sv = 'abc'; $sv[0] = 'S'; $sw = $sv; $sv[1] = 'T'; var_dump($sv, $sw);
echo $q; $q[0] = '='; echo $q; ob_start(); echo $q; $q[0] = '-'; echo $q; var_dump(ob_get_clean()); $un = serialize($q); $q[0] = '+'; var_dump($un, unserialize($un)); $mm = match (true) { default => $q }; $q[0] = '*'; var_dump($mm); $as = $at = $q; $q[1] = '*'; $as[2] = '/'; var_dump($as, $at, $q);
--EXPECTF--
string(10) "bcdefghaaa"
string(10) "aaaaaaaaaa"
string(10) "baaaaaaaaa"
string(10) "bcaaaaaaaa"
string(10) "bcdaaaaaaa"
string(10) "bcdeaaaaaa"
string(10) "bcdefaaaaa"
array(2) {
  [0]=>
  string(10) "ZYXefgaaaa"
  ["k"]=>
  string(10) "bcdefgaaa!"
}
array(2) {
  [0]=>
  string(10) "bcdefgaaaa"
  ["k"]=>
  string(10) "bcdefgaaaa"
}
array(2) {
  [0]=>
  string(10) "ZYdefgaaaa"
  ["k"]=>
  string(10) "bcdefgaaaa"
}
string(10) "PQdefghaaa"
string(10) "bcdefghaaa"
string(10) "bcdefghRSa"
string(10) "bcdefghRaa"
string(10) "123efghRSa"
string(10) "12defghRSa"
array(1) {
  ["p"]=>
  string(10) "123efghRSa"
}
string(10) "123efghRSa"
array(1) {
  ["p"]=>
  string(10) "1234fghRSa"
}
string(10) "1234fghRSa"

Warning: Only the first byte will be assigned to the string offset in %s on line 8
string(16) "bcdefghRSa     e"
string(22) "0cdefghRSa     emorexy"
string(20) "bcdefghRSa     emore"
array(3) {
  [0]=>
  string(3) "xyc"
  [1]=>
  string(3) "xbc"
  [2]=>
  string(22) "#cdefghRSa     emorexy"
}
array(3) {
  [0]=>
  string(3) "xyc"
  [1]=>
  string(3) "xyc"
  [2]=>
  string(22) "#cdefghRSa     emorexy"
}
string(22) "0cdefghRSa     emorexy"
array(2) {
  [0]=>
  string(3) "baa"
  [1]=>
  string(3) "bba"
}
array(2) {
  ["zbc"]=>
  int(1)
  ["zzc"]=>
  int(2)
}
string(3) "zzc"
string(3) "zzc"
string(3) "zzz"
string(3) "!zz"
string(3) "!!z"
string(3) "!!!"
string(3) "!!?"
Cannot assign an empty string to a string offset
string(3) "!T?"

Warning: Only the first byte will be assigned to the string offset in %s on line 12
string(1) "a"
string(3) "aT?"
array(1) {
  [0]=>
  string(3) "nT?"
}
array(2) {
  [0]=>
  string(3) "nT?"
  [1]=>
  string(3) "nT?"
}
array(1) {
  ["q"]=>
  string(3) "nT?"
}
string(3) "op?"
array(2) {
  [0]=>
  string(3) "Ip?"
  [1]=>
  string(3) "Ip?"
}
string(3) "op?"
string(3) "STc"
string(3) "Sbc"
op?=p?string(6) "=p?-p?"
string(10) "s:3:"-p?";"
string(3) "-p?"
string(3) "+p?"
string(3) "*p/"
string(3) "*p?"
string(3) "**?"
