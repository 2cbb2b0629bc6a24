--TEST--
strtotime(): working days
--FILE--
<?php
foreach (['+0 weekdays', '+1 weekday', '-1 weekday', '+3 weekdays', '5 weekdays', '-5 weekdays', '7 weekdays', '-8 weekdays', '13 weekdays', '3 weekdays ago', 'next weekday', 'previous weekday', '+3 weekdays 10:00'] as $text) {
    echo str_pad($text, 20);
    for ($base = 1600000000; $base < 1600700000; $base += 86400) {
        echo date('D d|', strtotime($text, $base));
    }
    echo "\n";
}
?>
--EXPECT--
+0 weekdays         Mon 14|Mon 14|Tue 15|Wed 16|Thu 17|Fri 18|Mon 21|Mon 21|Mon 21|
+1 weekday          Mon 14|Tue 15|Wed 16|Thu 17|Fri 18|Mon 21|Mon 21|Mon 21|Tue 22|
-1 weekday          Fri 11|Fri 11|Mon 14|Tue 15|Wed 16|Thu 17|Fri 18|Fri 18|Fri 18|
+3 weekdays         Wed 16|Thu 17|Fri 18|Mon 21|Tue 22|Wed 23|Wed 23|Wed 23|Thu 24|
5 weekdays          Fri 18|Mon 21|Tue 22|Wed 23|Thu 24|Fri 25|Fri 25|Fri 25|Mon 28|
-5 weekdays         Mon 07|Mon 07|Tue 08|Wed 09|Thu 10|Fri 11|Mon 14|Mon 14|Mon 14|
7 weekdays          Tue 22|Wed 23|Thu 24|Fri 25|Mon 28|Tue 29|Tue 29|Tue 29|Wed 30|
-8 weekdays         Wed 02|Wed 02|Thu 03|Fri 04|Mon 07|Tue 08|Wed 09|Wed 09|Wed 09|
13 weekdays         Wed 30|Thu 01|Fri 02|Mon 05|Tue 06|Wed 07|Wed 07|Wed 07|Thu 08|
3 weekdays ago      Wed 09|Wed 09|Thu 10|Fri 11|Mon 14|Tue 15|Wed 16|Wed 16|Wed 16|
next weekday        Mon 14|Tue 15|Wed 16|Thu 17|Fri 18|Mon 21|Mon 21|Mon 21|Tue 22|
previous weekday    Fri 11|Fri 11|Mon 14|Tue 15|Wed 16|Thu 17|Fri 18|Fri 18|Fri 18|
+3 weekdays 10:00   Wed 16|Thu 17|Fri 18|Mon 21|Tue 22|Wed 23|Wed 23|Wed 23|Thu 24|
