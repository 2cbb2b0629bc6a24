--TEST--
DateTimeZone::getTransitions()
--FILE--
<?php
echo json_encode((new DateTimeZone('Europe/Berlin'))->getTransitions(1600000000, 1650000000)), "\n";
echo json_encode((new DateTimeZone('Europe/Berlin'))->getTransitions(4000000000, 4020000000)), "\n";
echo json_encode(array_slice(timezone_transitions_get(timezone_open('Asia/Tokyo')), 0, 3)), "\n";
echo json_encode((new DateTimeZone('UTC'))->getTransitions()), "\n";
var_dump((new DateTimeZone('+05:00'))->getTransitions(), (new DateTimeZone('EST'))->getTransitions());
?>
--EXPECT--
[{"ts":1600000000,"time":"2020-09-13T12:26:40+00:00","offset":7200,"isdst":true,"abbr":"CEST"},{"ts":1603587600,"time":"2020-10-25T01:00:00+00:00","offset":3600,"isdst":false,"abbr":"CET"},{"ts":1616893200,"time":"2021-03-28T01:00:00+00:00","offset":7200,"isdst":true,"abbr":"CEST"},{"ts":1635642000,"time":"2021-10-31T01:00:00+00:00","offset":3600,"isdst":false,"abbr":"CET"},{"ts":1648342800,"time":"2022-03-27T01:00:00+00:00","offset":7200,"isdst":true,"abbr":"CEST"}]
[{"ts":4000000000,"time":"2096-10-02T07:06:40+00:00","offset":7200,"isdst":true,"abbr":"CEST"},{"ts":4002224400,"time":"2096-10-28T01:00:00+00:00","offset":3600,"isdst":false,"abbr":"CET"},{"ts":4015530000,"time":"2097-03-31T01:00:00+00:00","offset":7200,"isdst":true,"abbr":"CEST"}]
[{"ts":-9223372036854775808,"time":"-292277022657-01-27T08:29:52+00:00","offset":33539,"isdst":false,"abbr":"LMT"},{"ts":-2587712400,"time":"1887-12-31T15:00:00+00:00","offset":32400,"isdst":false,"abbr":"JST"},{"ts":-683802000,"time":"1948-05-01T15:00:00+00:00","offset":36000,"isdst":true,"abbr":"JDT"}]
[{"ts":-9223372036854775808,"time":"-292277022657-01-27T08:29:52+00:00","offset":0,"isdst":false,"abbr":"UTC"}]
bool(false)
bool(false)
