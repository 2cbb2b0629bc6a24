--TEST--
sscanf, strtok, CSV, ctype
--EXTENSIONS--
ctype
--FILE--
<?php
try {
    var_dump(sscanf("age: 25 name: Bob","age: %d name: %s"), sscanf("12 apples","%d %s",$n,$w), $n, $w, sscanf("abc","%d"), sscanf("","%d"), sscanf("1,2","%d,%d"), sscanf("a-b","%[a-z]-%c"), sscanf("0xff","%x"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(strtok("a b c"," "), strtok(" "), strtok(" "), strtok(" "));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(str_getcsv('a,"b ""q""",c d,,"x,y"'), str_getcsv("a;b",";"), lcg_value()<1, ctype_digit("123"), ctype_digit("12a"), ctype_digit(""), ctype_alpha("abC"), ctype_upper("AB"), ctype_space(" \n"), ctype_xdigit("fF0"), ctype_punct("!?"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    ctype_digit(5);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECTF--
array(2) {
  [0]=>
  int(25)
  [1]=>
  string(3) "Bob"
}
int(2)
int(12)
string(6) "apples"
array(1) {
  [0]=>
  NULL
}
NULL
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
array(1) {
  [0]=>
  int(255)
}
string(1) "a"
string(1) "b"
string(1) "c"
bool(false)
array(5) {
  [0]=>
  string(1) "a"
  [1]=>
  string(5) "b "q""
  [2]=>
  string(3) "c d"
  [3]=>
  string(0) ""
  [4]=>
  string(3) "x,y"
}
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
bool(true)
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s on line %d
