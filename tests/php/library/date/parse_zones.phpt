--TEST--
strtotime(): time zones in the text
--FILE--
<?php
foreach (['+02:00', '+0200', '+2', '-5:30', '+01:30:15', 'UTC', 'Z', 'EST', 'EDT', 'cest', 'GMT+3', '(PST)', 'Europe/Berlin', 'America/New_York', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Nowhere/Land', 'a', 'y'] as $zone) {
    $t = strtotime("2020-07-01 12:00 $zone");
    echo str_pad($zone, 34), $t === false ? 'false' : date('Y-m-d H:i:s', $t), "\n";
}
?>
--EXPECT--
+02:00                            2020-07-01 10:00:00
+0200                             2020-07-01 10:00:00
+2                                2020-07-01 10:00:00
-5:30                             2020-07-01 17:30:00
+01:30:15                         2020-07-01 10:29:45
UTC                               2020-07-01 12:00:00
Z                                 2020-07-01 12:00:00
EST                               2020-07-01 17:00:00
EDT                               2020-07-01 16:00:00
cest                              2020-07-01 10:00:00
GMT+3                             2020-07-01 09:00:00
(PST)                             2020-07-01 20:00:00
Europe/Berlin                     2020-07-01 10:00:00
America/New_York                  2020-07-01 16:00:00
America/Argentina/Buenos_Aires    2020-07-01 15:00:00
Asia/Kolkata                      2020-07-01 06:30:00
Nowhere/Land                      false
a                                 2020-07-01 11:00:00
y                                 2020-07-02 00:00:00
