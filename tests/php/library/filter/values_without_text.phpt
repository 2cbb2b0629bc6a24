--TEST--
filter_var() of objects that are no text
--FILE--
<?php
class T { function __toString() { return '12'; } }
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
foreach ([$socket, new stdClass, fn() => 1, new T] as $o) {
    var_dump(filter_var($o), filter_var($o, FILTER_VALIDATE_INT), filter_var($o, FILTER_VALIDATE_INT, FILTER_NULL_ON_FAILURE), filter_var($o, FILTER_CALLBACK, ['options' => 'strrev']));
    var_dump(filter_var([$o, 'x'], FILTER_DEFAULT, FILTER_REQUIRE_ARRAY), filter_var($o, FILTER_VALIDATE_INT, ['options' => ['default' => 7]]), filter_var($o, FILTER_DEFAULT, FILTER_FORCE_ARRAY));
}
--EXPECT--
bool(false)
bool(false)
NULL
bool(false)
array(2) {
  [0]=>
  bool(false)
  [1]=>
  string(1) "x"
}
int(7)
array(1) {
  [0]=>
  bool(false)
}
bool(false)
bool(false)
NULL
bool(false)
array(2) {
  [0]=>
  bool(false)
  [1]=>
  string(1) "x"
}
int(7)
array(1) {
  [0]=>
  bool(false)
}
bool(false)
bool(false)
NULL
bool(false)
array(2) {
  [0]=>
  bool(false)
  [1]=>
  string(1) "x"
}
int(7)
array(1) {
  [0]=>
  bool(false)
}
string(2) "12"
int(12)
int(12)
string(2) "21"
array(2) {
  [0]=>
  string(2) "12"
  [1]=>
  string(1) "x"
}
int(12)
array(1) {
  [0]=>
  string(2) "12"
}
