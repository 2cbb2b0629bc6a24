--TEST--
strptime()
--FILE--
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
foreach ([['2020-01-02 03:04:05 rest', '%Y-%m-%d %H:%M:%S'], ['x', '%Y'], ['Mon 5 Feb', '%a %d %b'], ['', ''], ["a\0b", '%n']] as [$text, $format]) {
    echo json_encode(strptime($text, $format)), "\n";
}
error_reporting(E_ALL);
strptime('1', '%d');
--EXPECTF--
{"tm_sec":5,"tm_min":4,"tm_hour":3,"tm_mday":2,"tm_mon":0,"tm_year":120,"tm_wday":4,"tm_yday":1,"unparsed":" rest"}
false
{"tm_sec":0,"tm_min":0,"tm_hour":0,"tm_mday":5,"tm_mon":1,"tm_year":0,"tm_wday":1,"tm_yday":35,"unparsed":""}
{"tm_sec":0,"tm_min":0,"tm_hour":0,"tm_mday":0,"tm_mon":0,"tm_year":0,"tm_wday":0,"tm_yday":0,"unparsed":""}
{"tm_sec":0,"tm_min":0,"tm_hour":0,"tm_mday":0,"tm_mon":0,"tm_year":0,"tm_wday":0,"tm_yday":0,"unparsed":"a"}

Deprecated: Function strptime() is deprecated in %s on line 7
