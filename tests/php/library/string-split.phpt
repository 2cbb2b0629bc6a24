--TEST--
explode, implode and their errors
--FILE--
<?php
try {
    var_dump(trim("  abc \n"), rtrim("abc..","."), ltrim("0012","0"), trim("abcba","a..b"), chop("abc  "));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(explode(",","a,b,c"), explode(",","a,b,c",2), explode(",","a,b,c",-1), explode(",",""), explode("x","a"), explode(",","a",-1));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    explode("","a");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(implode(",",[1,2.5,true,null,"x"]), implode(["a","b"]), join("-",[1]));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    implode(1);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
string(3) "abc"
string(3) "abc"
string(2) "12"
string(1) "c"
string(3) "abc"
array(3) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
  [2]=>
  string(1) "c"
}
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(3) "b,c"
}
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
array(1) {
  [0]=>
  string(0) ""
}
array(1) {
  [0]=>
  string(1) "a"
}
array(0) {
}
ValueError: explode(): Argument #1 ($separator) cannot be empty
string(10) "1,2.5,1,,x"
string(2) "ab"
string(1) "1"
TypeError: implode(): Argument #1 ($array) must be of type array, string given
