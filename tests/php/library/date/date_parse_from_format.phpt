--TEST--
date_parse_from_format(): the parts
--FILE--
<?php
foreach ([['Y-m-d', '2020-01-02'], ['j.n.Y H:iP', '6.1.2009 13:00+01:00'], ['U', '86400'], ['e', 'Europe/Rome'], ['D', 'Mon'], ['!Y', '2020'], ['H:i', '10:20'], ['T', 'EDT']] as [$format, $text]) {
    echo "$format $text ", json_encode(date_parse_from_format($format, $text)), "\n";
}
?>
--EXPECT--
Y-m-d 2020-01-02 {"year":2020,"month":1,"day":2,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false}
j.n.Y H:iP 6.1.2009 13:00+01:00 {"year":2009,"month":1,"day":6,"hour":13,"minute":0,"second":0,"fraction":0,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":true,"zone_type":1,"zone":3600,"is_dst":false}
U 86400 {"year":1970,"month":1,"day":2,"hour":0,"minute":0,"second":0,"fraction":0,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":true,"zone_type":1,"zone":0,"is_dst":false}
e Europe/Rome {"year":false,"month":false,"day":false,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":true,"zone_type":3,"tz_id":"Europe\/Rome"}
D Mon {"year":false,"month":false,"day":false,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false,"relative":{"year":0,"month":0,"day":0,"hour":0,"minute":0,"second":0,"weekday":1}}
!Y 2020 {"year":2020,"month":1,"day":1,"hour":0,"minute":0,"second":0,"fraction":0,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false}
H:i 10:20 {"year":false,"month":false,"day":false,"hour":10,"minute":20,"second":0,"fraction":0,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false}
T EDT {"year":false,"month":false,"day":false,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":true,"zone_type":2,"zone":-18000,"is_dst":true,"tz_abbr":"EDT"}
