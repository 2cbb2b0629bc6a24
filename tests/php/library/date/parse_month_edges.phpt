--TEST--
strtotime(): first and last days and weekdays of months
--FILE--
<?php
foreach (['first day of', 'last day of', 'first day of next month', 'last day of february 2024', 'last day of -1 month', 'first day of january this year', 'first monday of january 2022', 'last friday of next month', 'third tuesday of may', 'last wednesday of', 'first sat of July 2008', 'twelfth monday of 2020-01'] as $text) {
    echo str_pad($text, 34), date('D Y-m-d H:i:s', strtotime($text, 1300000000)), "\n";
}
?>
--EXPECT--
first day of                      Tue 2011-03-01 07:06:40
last day of                       Thu 2011-03-31 07:06:40
first day of next month           Fri 2011-04-01 07:06:40
last day of february 2024         Thu 2024-02-29 00:00:00
last day of -1 month              Mon 2011-02-28 07:06:40
first day of january this year    Sat 2011-01-01 00:00:00
first monday of january 2022      Mon 2022-01-03 00:00:00
last friday of next month         Fri 2011-04-29 00:00:00
third tuesday of may              Tue 2011-05-17 00:00:00
last wednesday of                 Wed 2011-03-30 00:00:00
first sat of July 2008            Sat 2008-07-05 00:00:00
twelfth monday of 2020-01         Mon 2020-03-23 00:00:00
