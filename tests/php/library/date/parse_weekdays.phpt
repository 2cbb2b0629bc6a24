--TEST--
strtotime(): names of weekdays
--FILE--
<?php
foreach (['monday', 'sunday', 'fri', 'next friday', 'last friday', 'this friday', 'first sat', '+2 sat', 'monday ago', 'sunday this week', 'monday next week', 'friday last week', 'next week', 'this week', 'last week', 'weekday'] as $text) {
    echo str_pad($text, 20);
    foreach ([1600000000, 1600300000, 1600500000] as $base) {
        echo date('D Y-m-d H:i:s | ', strtotime($text, $base));
    }
    echo "\n";
}
?>
--EXPECT--
monday              Mon 2020-09-14 00:00:00 | Mon 2020-09-21 00:00:00 | Mon 2020-09-21 00:00:00 | 
sunday              Sun 2020-09-13 00:00:00 | Sun 2020-09-20 00:00:00 | Sun 2020-09-20 00:00:00 | 
fri                 Fri 2020-09-18 00:00:00 | Fri 2020-09-18 00:00:00 | Fri 2020-09-25 00:00:00 | 
next friday         Fri 2020-09-18 00:00:00 | Fri 2020-09-18 00:00:00 | Fri 2020-09-25 00:00:00 | 
last friday         Fri 2020-09-11 00:00:00 | Fri 2020-09-11 00:00:00 | Fri 2020-09-18 00:00:00 | 
this friday         Fri 2020-09-18 00:00:00 | Fri 2020-09-18 00:00:00 | Fri 2020-09-25 00:00:00 | 
first sat           Sat 2020-09-19 00:00:00 | Sat 2020-09-19 00:00:00 | Sat 2020-09-26 00:00:00 | 
+2 sat              Sat 2020-09-26 12:26:40 | Sat 2020-09-26 23:46:40 | Sat 2020-09-26 07:20:00 | 
monday ago          Mon 2020-09-07 00:00:00 | Mon 2020-09-07 00:00:00 | Mon 2020-09-07 00:00:00 | 
sunday this week    Sun 2020-09-13 00:00:00 | Sun 2020-09-20 00:00:00 | Sun 2020-09-20 00:00:00 | 
monday next week    Mon 2020-09-14 00:00:00 | Mon 2020-09-21 00:00:00 | Mon 2020-09-21 00:00:00 | 
friday last week    Fri 2020-09-04 00:00:00 | Fri 2020-09-11 00:00:00 | Fri 2020-09-11 00:00:00 | 
next week           Mon 2020-09-14 12:26:40 | Mon 2020-09-21 23:46:40 | Mon 2020-09-21 07:20:00 | 
this week           Mon 2020-09-07 12:26:40 | Mon 2020-09-14 23:46:40 | Mon 2020-09-14 07:20:00 | 
last week           Mon 2020-08-31 12:26:40 | Mon 2020-09-07 23:46:40 | Mon 2020-09-07 07:20:00 | 
weekday             Mon 2020-09-14 00:00:00 | Mon 2020-09-21 00:00:00 | Mon 2020-09-21 00:00:00 | 
