--TEST--
DateTime::modify()
--FILE--
<?php
date_default_timezone_set('Europe/Berlin');
foreach (['+1 day', '10:00', '2020-01-01', '@86400', 'noon', 'first day of january', 'monday', 'last day of', '+1 month', 'UTC', 'Jan 5', '-1 sec', '+500 msec', '2020-02-02 02:02', 'next year', '-3 weekdays'] as $text) {
    $d = new DateTime('2021-06-15 10:20:30.5');
    $d->modify($text);
    echo str_pad($text, 22), $d->format('Y-m-d H:i:s.u T'), "\n";
}
var_dump((new DateTimeImmutable('2020-01-01'))->modify('nonsense'), date_modify(new DateTime('2020-01-01'), 'nonsense'));
?>
--EXPECTF--
+1 day                2021-06-16 10:20:30.500000 CEST
10:00                 2021-06-15 10:00:00.000000 CEST
2020-01-01            2020-01-01 10:20:30.500000 CET
@86400                1970-01-02 00:00:00.000000 GMT+0000
noon                  2021-06-15 12:00:00.000000 CEST
first day of january  2021-01-01 10:20:30.500000 CET
monday                2021-06-21 00:00:00.000000 CEST
last day of           2021-06-30 10:20:30.500000 CEST
+1 month              2021-07-15 10:20:30.500000 CEST
UTC                   2021-06-15 10:20:30.500000 CEST
Jan 5                 2021-01-05 10:20:30.500000 CET
-1 sec                2021-06-15 10:20:29.500000 CEST
+500 msec             2021-06-15 10:20:31.000000 CEST
2020-02-02 02:02      2020-02-02 02:02:00.000000 CET
next year             2022-06-15 10:20:30.500000 CEST
-3 weekdays           2021-06-10 10:20:30.500000 CEST

Warning: DateTimeImmutable::modify(): Failed to parse time string (nonsense) at position 0 (n): The timezone could not be found in the database in %s on line 8

Warning: date_modify(): Failed to parse time string (nonsense) at position 0 (n): The timezone could not be found in the database in %s on line 8
bool(false)
bool(false)
