--TEST--
strtotime(): today, noon, tomorrow and the like
--FILE--
<?php
foreach (['now', 'today', 'midnight', 'noon', 'tomorrow', 'yesterday', 'noon tomorrow', 'tomorrow noon', 'yesterday 14:00', 'back of 7pm', 'front of 5am', 'today 10:30pm'] as $text) {
    echo str_pad($text, 20), date('Y-m-d H:i:s', strtotime($text, 1300000000)), "\n";
}
?>
--EXPECT--
now                 2011-03-13 07:06:40
today               2011-03-13 00:00:00
midnight            2011-03-13 00:00:00
noon                2011-03-13 12:00:00
tomorrow            2011-03-14 00:00:00
yesterday           2011-03-12 00:00:00
noon tomorrow       2011-03-14 00:00:00
tomorrow noon       2011-03-14 12:00:00
yesterday 14:00     2011-03-12 14:00:00
back of 7pm         2011-03-13 19:15:00
front of 5am        2011-03-13 04:45:00
today 10:30pm       2011-03-13 22:30:00
