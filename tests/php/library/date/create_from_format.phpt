--TEST--
DateTime::createFromFormat(): every letter
--FILE--
<?php
foreach ([['Y-m-d', '2020-1-2'], ['!d/m/Y', '15/08/2009'], ['Y-m-d H:i:s', '2009-02-15 15:16:17'], ['!H\h i\m s\s', '23h 15m 03s'], ['D, d M y', 'Mon, 02 Mar 09'], ['l jS F Y', 'Monday 15th August 2005'], ['U', '1234567890'], ['U.u', '1234567890.5'], ['Y-m-d\TH:i:sP', '2009-02-15T15:16:17+02:00'], ['Y-m-d e', '2009-02-15 Europe/Paris'], ['Y-m-d T', '2009-02-15 EST'], ['!g:i A', '3:30 PM'], ['Y z', '2009 45'], ['!n/j', '2/3'], ['!v', '123'], ['!u', '12'], ['!#Y', '/2020'], ['!?Y', 'x2020'], ['!*Y', 'abc2020'], ['Y-m-d|', '2020-01-02'], ['!d', '15'], ['!Ymd', '20200102'], ['!y', '69'], ['!y', '70'], ['!X-m-d', '+12020-01-01'], ['!x-m-d', '-0044-03-15']] as [$format, $text]) {
    $d = DateTime::createFromFormat($format, $text, new DateTimeZone('Asia/Tokyo'));
    echo str_pad($format, 16), str_pad($text, 28), $d ? $d->format(strpbrk($format, '!|HhgiU') ? 'x-m-d H:i:s.u e' : 'Y-m-d e') : 'false', "\n";
}
?>
--EXPECT--
Y-m-d           2020-1-2                    2020-01-02 Asia/Tokyo
!d/m/Y          15/08/2009                  2009-08-15 00:00:00.000000 Asia/Tokyo
Y-m-d H:i:s     2009-02-15 15:16:17         2009-02-15 15:16:17.000000 Asia/Tokyo
!H\h i\m s\s    23h 15m 03s                 1970-01-01 23:15:03.000000 Asia/Tokyo
D, d M y        Mon, 02 Mar 09              2009-03-02 Asia/Tokyo
l jS F Y        Monday 15th August 2005     2005-08-15 Asia/Tokyo
U               1234567890                  2009-02-13 23:31:30.000000 +00:00
U.u             1234567890.5                2009-02-13 23:31:30.500000 +00:00
Y-m-d\TH:i:sP   2009-02-15T15:16:17+02:00   2009-02-15 15:16:17.000000 +02:00
Y-m-d e         2009-02-15 Europe/Paris     2009-02-15 Europe/Paris
Y-m-d T         2009-02-15 EST              2009-02-15 EST
!g:i A          3:30 PM                     1970-01-01 15:30:00.000000 Asia/Tokyo
Y z             2009 45                     2009-02-15 Asia/Tokyo
!n/j            2/3                         1970-02-03 00:00:00.000000 Asia/Tokyo
!v              123                         1970-01-01 00:00:00.123000 Asia/Tokyo
!u              12                          1970-01-01 00:00:00.120000 Asia/Tokyo
!#Y             /2020                       2020-01-01 00:00:00.000000 Asia/Tokyo
!?Y             x2020                       2020-01-01 00:00:00.000000 Asia/Tokyo
!*Y             abc2020                     2020-01-01 00:00:00.000000 Asia/Tokyo
Y-m-d|          2020-01-02                  2020-01-02 00:00:00.000000 Asia/Tokyo
!d              15                          1970-01-15 00:00:00.000000 Asia/Tokyo
!Ymd            20200102                    2020-01-02 00:00:00.000000 Asia/Tokyo
!y              69                          2069-01-01 00:00:00.000000 Asia/Tokyo
!y              70                          1970-01-01 00:00:00.000000 Asia/Tokyo
!X-m-d          +12020-01-01                +12020-01-01 00:00:00.000000 Asia/Tokyo
!x-m-d          -0044-03-15                 -0044-03-15 00:00:00.000000 Asia/Tokyo
