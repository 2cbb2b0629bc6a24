--TEST--
unserialize(): objects of a text that is wrong give their numbers back
--FILE--
<?php
$o = @unserialize('a:2:{i:0;O:8:"stdClass":0:{}i:1;O:8:"stdClass":1:{');
var_dump($o, new stdClass);
$o = @unserialize('O:8:"stdClass":1:{s:1:"a";O:8:"stdClass":0:{}X');
var_dump($o, new stdClass);
$o = @unserialize('a:3:{i:0;O:8:"stdClass":0:{}i:1;O:8:"stdClass":0:{}i:2;O:8:"stdClass":0:{}X');
$a = new stdClass;
$b = new stdClass;
$c = new stdClass;
var_dump($a, $b, $c);
--EXPECT--
bool(false)
object(stdClass)#2 (0) {
}
bool(false)
object(stdClass)#2 (0) {
}
object(stdClass)#3 (0) {
}
object(stdClass)#1 (0) {
}
object(stdClass)#2 (0) {
}
