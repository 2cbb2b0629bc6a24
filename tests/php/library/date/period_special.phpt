--TEST--
DatePeriod: intervals of text
--FILE--
<?php
foreach (['last thursday of next month', '+1 weekday', 'first day of next month'] as $text) {
    echo $text, ': ';
    foreach (new DatePeriod(new DateTime('2020-01-31'), DateInterval::createFromDateString($text), 4) as $day) {
        echo $day->format('D Y-m-d, ');
    }
    echo "\n";
}
?>
--EXPECT--
last thursday of next month: Fri 2020-01-31, Thu 2020-02-27, Thu 2020-03-26, Thu 2020-04-30, Thu 2020-05-28, 
+1 weekday: Fri 2020-01-31, Mon 2020-02-03, Tue 2020-02-04, Wed 2020-02-05, Thu 2020-02-06, 
first day of next month: Fri 2020-01-31, Sat 2020-02-01, Sun 2020-03-01, Wed 2020-04-01, Fri 2020-05-01, 
