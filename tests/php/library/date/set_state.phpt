--TEST--
__set_state() of date objects
--FILE--
<?php
var_dump(DateTime::__set_state(['date' => '2020-01-02 03:04:05.000000', 'timezone_type' => 3, 'timezone' => 'Europe/Rome'])->format('c e'));
var_dump(DateTimeZone::__set_state(['timezone_type' => 2, 'timezone' => 'EST'])->getName());
var_dump(DateInterval::__set_state(['y' => 1, 'm' => 2, 'd' => 3, 'h' => 4, 'i' => 5, 's' => 6, 'f' => 0.5, 'invert' => 1, 'days' => 9, 'from_string' => false])->format('%R %y %m %d %h %i %s %f %a'));
foreach ([fn() => DateTime::__set_state([]), fn() => DateTimeImmutable::__set_state(['date' => 'x']), fn() => DateTimeZone::__set_state([])] as $f) {
    try {
        $f();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
string(37) "2020-01-02T03:04:05+01:00 Europe/Rome"
string(3) "EST"
string(22) "- 1 2 3 4 5 6 500000 9"
Invalid serialization data for DateTime object
Invalid serialization data for DateTimeImmutable object
Timezone initialization failed
