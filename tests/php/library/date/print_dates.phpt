--TEST--
Date objects as var_dump(), print_r(), var_export(), json_encode() and the array cast show them
--FILE--
<?php
$d = new DateTime('2020-01-02 03:04:05.678', new DateTimeZone('Europe/Berlin'));
var_dump((array) $d, (array) new DateTimeZone('EST'), (array) new DateInterval('P1DT2H'));
print_r($d);
print_r(new DateTimeZone('-03:30'));
var_export($d);
var_export(new DateInterval('P1Y'));
echo json_encode([$d, new DateTimeZone('Asia/Tokyo'), new DateInterval('PT5M'), DateInterval::createFromDateString('3 days ago')]);
?>
--EXPECT--
array(3) {
  ["date"]=>
  string(26) "2020-01-02 03:04:05.678000"
  ["timezone_type"]=>
  int(3)
  ["timezone"]=>
  string(13) "Europe/Berlin"
}
array(2) {
  ["timezone_type"]=>
  int(2)
  ["timezone"]=>
  string(3) "EST"
}
array(10) {
  ["y"]=>
  int(0)
  ["m"]=>
  int(0)
  ["d"]=>
  int(1)
  ["h"]=>
  int(2)
  ["i"]=>
  int(0)
  ["s"]=>
  int(0)
  ["f"]=>
  float(0)
  ["invert"]=>
  int(0)
  ["days"]=>
  bool(false)
  ["from_string"]=>
  bool(false)
}
DateTime Object
(
    [date] => 2020-01-02 03:04:05.678000
    [timezone_type] => 3
    [timezone] => Europe/Berlin
)
DateTimeZone Object
(
    [timezone_type] => 1
    [timezone] => -03:30
)
\DateTime::__set_state(array(
   'date' => '2020-01-02 03:04:05.678000',
   'timezone_type' => 3,
   'timezone' => 'Europe/Berlin',
))\DateInterval::__set_state(array(
   'y' => 1,
   'm' => 0,
   'd' => 0,
   'h' => 0,
   'i' => 0,
   's' => 0,
   'f' => 0.0,
   'invert' => 0,
   'days' => false,
   'from_string' => false,
))[{"date":"2020-01-02 03:04:05.678000","timezone_type":3,"timezone":"Europe\/Berlin"},{"timezone_type":3,"timezone":"Asia\/Tokyo"},{"y":0,"m":0,"d":0,"h":0,"i":5,"s":0,"f":0,"invert":0,"days":false,"from_string":false},{"from_string":true,"date_string":"3 days ago"}]
