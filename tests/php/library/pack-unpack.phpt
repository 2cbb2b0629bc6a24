--TEST--
pack, unpack and their errors
--FILE--
<?php
try {
    var_dump(bin2hex(pack("Nnvc*",1,2,3,4,5)), unpack("Nlen/nport","\0\0\0\5\0\x50"), unpack("c2chars/nint", "\x04\x00\xa0\x00"), bin2hex(pack("A5a5Z5","ab","cd","efghij")), bin2hex(pack("H*","1f2")), bin2hex(pack("q",-1)), bin2hex(pack("f",1.5)), unpack("N2",pack("N2",1,2)), unpack("a3x/A3y","abcde "), bin2hex(pack("x2Cx2",1)), unpack("H*","abc"), unpack("q",pack("q",-5)), unpack("d",pack("d",1.25)));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(@unpack("N","ab"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    unpack("N","ab");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    pack("N");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    pack("Y",1);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    pack("C",1,2);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECTF--
string(20) "00000001000203000405"
array(2) {
  ["len"]=>
  int(5)
  ["port"]=>
  int(80)
}
array(3) {
  ["chars1"]=>
  int(4)
  ["chars2"]=>
  int(0)
  ["int"]=>
  int(40960)
}
string(30) "616220202063640000006566676800"
string(4) "1f20"
string(16) "ffffffffffffffff"
string(8) "0000c03f"
array(2) {
  [1]=>
  int(1)
  [2]=>
  int(2)
}
array(2) {
  ["x"]=>
  string(3) "abc"
  ["y"]=>
  string(2) "de"
}
string(10) "0000010000"
array(1) {
  [1]=>
  string(6) "616263"
}
array(1) {
  [1]=>
  int(-5)
}
array(1) {
  [1]=>
  float(1.25)
}
bool(false)

Warning: unpack(): Type N: not enough input, need 4, have 2 in %s on line %d
ValueError: Type N: too few arguments
ValueError: Type Y: unknown format code

Warning: pack(): 1 arguments unused in %s on line %d
