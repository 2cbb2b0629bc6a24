--TEST--
date_default_timezone_set() and what depends on it
--FILE--
<?php
var_dump(date_default_timezone_get(), @date_default_timezone_set('foo'), error_get_last()['message'], date_default_timezone_set('America/New_York'), date_default_timezone_get());
echo date('c T e I', 0), ' ', (new DateTime('2020-07-01'))->format('c T'), ' ', date('c', mktime(2, 30, 0, 3, 14, 2021)), ' ', gmdate('c', mktime(12, 0, 0, 7, 4, 2020)), ' ', gmmktime(12, 0, 0, 7, 4, 2020), "\n";
echo json_encode(localtime(1600000000, true)), json_encode(getdate(1600000000)), "\n";
?>
--EXPECT--
string(3) "UTC"
bool(false)
string(57) "date_default_timezone_set(): Timezone ID 'foo' is invalid"
bool(true)
string(16) "America/New_York"
1969-12-31T19:00:00-05:00 EST America/New_York 0 2020-07-01T00:00:00-04:00 EDT 2021-03-14T03:30:00-04:00 2020-07-04T16:00:00+00:00 1593864000
{"tm_sec":40,"tm_min":26,"tm_hour":8,"tm_mday":13,"tm_mon":8,"tm_year":120,"tm_wday":0,"tm_yday":256,"tm_isdst":1}{"seconds":40,"minutes":26,"hours":8,"mday":13,"wday":0,"mon":9,"year":2020,"yday":256,"weekday":"Sunday","month":"September","0":1600000000}
