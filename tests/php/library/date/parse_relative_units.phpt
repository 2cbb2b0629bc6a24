--TEST--
strtotime(): numbers of units
--FILE--
<?php
foreach (['+1 day', '-1 day', '- 1 day', '+-1 day', '--1 day', '+1 week 2 days 4 hours 2 seconds', '2 weeks ago', '1 fortnight', '3 months', '-2 years', '+90 min', '12 sec ago', '+1 month -1 day', '1 month 1 day ago', '100 msec', 'eighth day', 'twelfth month', 'third hour'] as $text) {
    echo str_pad($text, 36), date('Y-m-d H:i:s', strtotime($text, 1300000000)), "\n";
}
?>
--EXPECT--
+1 day                              2011-03-14 07:06:40
-1 day                              2011-03-12 07:06:40
- 1 day                             2011-03-12 07:06:40
+-1 day                             2011-03-12 07:06:40
--1 day                             2011-03-14 07:06:40
+1 week 2 days 4 hours 2 seconds    2011-03-22 11:06:42
2 weeks ago                         2011-02-27 07:06:40
1 fortnight                         2011-03-27 07:06:40
3 months                            2011-06-13 07:06:40
-2 years                            2009-03-13 07:06:40
+90 min                             2011-03-13 08:36:40
12 sec ago                          2011-03-13 07:06:28
+1 month -1 day                     2011-04-12 07:06:40
1 month 1 day ago                   2011-02-12 07:06:40
100 msec                            2011-03-13 07:06:40
eighth day                          2011-03-21 07:06:40
twelfth month                       2012-03-13 07:06:40
third hour                          2011-03-13 10:06:40
