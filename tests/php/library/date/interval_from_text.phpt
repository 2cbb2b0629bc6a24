--TEST--
DateInterval::createFromDateString()
--FILE--
<?php
foreach (['3 days ago', 'next month', 'first monday of next month', '+2 weekdays', '1 year + 2 days', 'saturday', '-1 week', '10 min 5 sec'] as $text) {
    $i = DateInterval::createFromDateString($text);
    echo str_pad($text, 28), "$i->y $i->m $i->d $i->h $i->i $i->s ", json_encode($i), ' ', (new DateTime('2021-01-31 13:30'))->add($i)->format('c'), "\n";
}
var_dump(@DateInterval::createFromDateString('foo'), @DateInterval::createFromDateString('noon'));
echo error_get_last()['message'], "\n";
@(new DateTime('2020-01-01'))->sub(DateInterval::createFromDateString('next weekday'));
echo error_get_last()['message'], "\n";
?>
--EXPECT--
3 days ago                  0 0 -3 0 0 0 {"from_string":true,"date_string":"3 days ago"} 2021-01-28T13:30:00+00:00
next month                  0 1 0 0 0 0 {"from_string":true,"date_string":"next month"} 2021-03-03T13:30:00+00:00
first monday of next month  0 1 0 0 0 0 {"from_string":true,"date_string":"first monday of next month"} 2021-02-01T13:30:00+00:00
+2 weekdays                 0 0 0 0 0 0 {"from_string":true,"date_string":"+2 weekdays"} 2021-02-02T13:30:00+00:00
1 year + 2 days             1 0 2 0 0 0 {"from_string":true,"date_string":"1 year + 2 days"} 2022-02-02T13:30:00+00:00
saturday                    0 0 0 0 0 0 {"from_string":true,"date_string":"saturday"} 2021-02-06T13:30:00+00:00
-1 week                     0 0 -7 0 0 0 {"from_string":true,"date_string":"-1 week"} 2021-01-24T13:30:00+00:00
10 min 5 sec                0 0 0 0 10 5 {"from_string":true,"date_string":"10 min 5 sec"} 2021-01-31T13:40:05+00:00
bool(false)
bool(false)
DateInterval::createFromDateString(): String 'noon' contains non-relative elements
DateTime::sub(): Only non-special relative time specifications are supported for subtraction
