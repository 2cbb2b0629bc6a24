--TEST--
DateTime: setDate(), setISODate(), setTime(), setTimestamp()
--FILE--
<?php
$d = new DateTimeImmutable('2020-02-29 10:20:30.123456', new DateTimeZone('America/New_York'));
echo $d->setDate(2021, 14, -3)->format('c u'), "\n", $d->setISODate(2020, 53, 7)->format('c o-W-N'), "\n", $d->setISODate(2021, 1)->format('c'), "\n", $d->setISODate(2008, -2, 9)->format('c'), "\n";
echo $d->setTime(25, 61, 61, 1500000)->format('c u'), "\n", $d->setTime(0, 0)->format('c u'), "\n", $d->setTime(-1, 0)->format('c'), "\n", $d->setTimestamp(86400)->format('c u'), "\n";
$m = date_create('2020-01-01');
date_time_set($m, 1, 2, 3, 4);
date_date_set($m, 2000, 1, 2);
date_isodate_set($m, 2001, 2, 3);
echo date_format($m, 'c u'), ' ', date_timestamp_get($m), ' ', date_offset_get($m), "\n";
date_timestamp_set($m, 5);
date_timezone_set($m, timezone_open('Asia/Tokyo'));
echo date_format($m, 'c'), ' ', timezone_name_get(date_timezone_get($m)), "\n";
?>
--EXPECT--
2022-01-28T10:20:30-05:00 123456
2021-01-03T10:20:30-05:00 2020-53-7
2021-01-04T10:20:30-05:00
2007-12-18T10:20:30-05:00
2020-03-01T02:02:02-05:00 500000
2020-02-29T00:00:00-05:00 000000
2020-02-28T23:00:00-05:00
1970-01-01T19:00:00-05:00 000000
2001-01-10T01:02:03+00:00 000004 979088523 0
1970-01-01T09:00:05+09:00 Asia/Tokyo
