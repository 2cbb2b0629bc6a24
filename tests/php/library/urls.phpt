--TEST--
URLs and query strings
--FILE--
<?php
try {
    var_dump(urlencode("a b&c=d/e~f"), rawurlencode("a b~c"), urldecode("a%20b+c"), http_build_query(["a"=>1,"b"=>[1,2],"c"=>["x"=>"y z"],"d"=>null,"e"=>true]), parse_url("http://user:pw@host:8080/p/a?q=1#f"), parse_url("//example.com/x"), parse_url("/path?x"), parse_url("http:///x"), parse_url("mailto:a@b.c"), parse_url("host:80"), parse_url("http://h", PHP_URL_HOST));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    parse_str("a=1&b[]=2&b[]=3&c[x][y]=4&d.e=5", $r);
    var_dump($r);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
string(19) "a+b%26c%3Dd%2Fe%7Ef"
string(7) "a%20b~c"
string(5) "a b c"
string(42) "a=1&b%5B0%5D=1&b%5B1%5D=2&c%5Bx%5D=y+z&e=1"
array(8) {
  ["scheme"]=>
  string(4) "http"
  ["host"]=>
  string(4) "host"
  ["port"]=>
  int(8080)
  ["user"]=>
  string(4) "user"
  ["pass"]=>
  string(2) "pw"
  ["path"]=>
  string(4) "/p/a"
  ["query"]=>
  string(3) "q=1"
  ["fragment"]=>
  string(1) "f"
}
array(2) {
  ["host"]=>
  string(11) "example.com"
  ["path"]=>
  string(2) "/x"
}
array(2) {
  ["path"]=>
  string(5) "/path"
  ["query"]=>
  string(1) "x"
}
bool(false)
array(2) {
  ["scheme"]=>
  string(6) "mailto"
  ["path"]=>
  string(5) "a@b.c"
}
array(2) {
  ["host"]=>
  string(4) "host"
  ["port"]=>
  int(80)
}
string(1) "h"
array(4) {
  ["a"]=>
  string(1) "1"
  ["b"]=>
  array(2) {
    [0]=>
    string(1) "2"
    [1]=>
    string(1) "3"
  }
  ["c"]=>
  array(1) {
    ["x"]=>
    array(1) {
      ["y"]=>
      string(1) "4"
    }
  }
  ["d_e"]=>
  string(1) "5"
}
