--TEST--
Dates, times and time zones
--FILE--
<?php
try {
    var_dump(date("Y-m-d H:i:s D N jS z W t L B G g A U e I O P p T Z c r u v", 1700000000), gmdate(DATE_RFC7231, 0), date("\\Y\\m", 5), mktime(12,30,0,6,15,2023), mktime(0,0,0,13,1,2023), gmmktime(0,0,0,2,30,2024), checkdate(2,29,2023), checkdate(2,29,2024), idate("Y",0), date("D, d M Y", -86400*365), date("o-W", 1704067200), date("N", 1704067200));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    date_default_timezone_set("Europe/Paris");
    var_dump(date("Y-m-d H:i:s T P I e", 1700000000), date("Y-m-d H:i:s T P I", 1690000000), mktime(2,30,0,3,26,2023), mktime(2,30,0,10,29,2023), date_default_timezone_get());
    date_default_timezone_set("UTC");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    date_default_timezone_set("Nope/Zone");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    $b=1700000000;
    var_dump(strtotime("2023-05-06"), strtotime("2023-05-06 07:08:09"), strtotime("2023-05-06T07:08:09Z"), strtotime("2023-05-06T07:08:09+02:00"), strtotime("now",$b)==$b, strtotime("+1 day",$b), strtotime("-1 week",$b), strtotime("tomorrow",$b), strtotime("yesterday noon",$b), strtotime("next monday",$b), strtotime("last friday",$b), strtotime("monday",$b), strtotime("first day of next month",$b), strtotime("last day of february 2024",$b), strtotime("+1 month -1 day",$b), strtotime("@86400"), strtotime("10 September 2000"), strtotime("Sep 5, 2001"), strtotime("1/2/2003"), strtotime("2.1.2003"), strtotime("10:30",$b), strtotime("10am",$b), strtotime("3:15pm tomorrow",$b), strtotime("garbage"), strtotime(""), strtotime("Sat, 30 Apr 2016 17:52:13 GMT"), strtotime("20230506T070809"), strtotime("third friday of january 2024"), strtotime("2 days ago",$b), strtotime("next year",$b), strtotime("midnight",$b), strtotime("first monday of september 2023"), strtotime("2024W101"), strtotime("2024-W10-1"), strtotime("1 hour ago 2023-01-01 00:00",$b),strtotime("noon tomorrow",$b), strtotime("saturday this week",$b), strtotime("6 weekdays",$b));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    print_r(getdate(1700000000));
    print_r(localtime(1700000000,true));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(strtotime("2023-05-06 07:08:09.123456"), strtotime("12 May"), strtotime("May 2020"), strtotime("2020-05"), strtotime("+2 weeks 3 days",$b), strtotime("31 January 2023 +1 month"), strtotime("2023-02-30"), strtotime("2023-13-01"), strtotime("24:00",$b), strtotime("25:00",$b), strtotime("Thu, 21 Dec 2000 16:01:07 +0200"), strtotime("2000-12-21 EST"), strtotime("2005-08-15T15:52:01.5+00:00"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECTF--
string(162) "2023-11-14 22:13:20 Tue 2 14th 317 46 30 0 967 22 10 PM 1700000000 UTC 0 +0000 +00:00 Z UTC 0 2023-11-14T22:13:20+00:00 Tue, 14 Nov 2023 22:13:20 +0000 000000 000"
string(29) "Thu, 01 Jan 1970 00:00:00 GMT"
string(2) "Ym"
int(1686832200)
int(1704067200)
int(1709251200)
bool(false)
bool(true)
int(1970)
string(16) "Wed, 01 Jan 1969"
string(7) "2024-01"
string(1) "1"
string(45) "2023-11-14 23:13:20 CET +01:00 0 Europe/Paris"
string(33) "2023-07-22 06:26:40 CEST +02:00 1"
int(1679794200)
int(1698543000)
string(12) "Europe/Paris"

Notice: date_default_timezone_set(): Timezone ID 'Nope/Zone' is invalid in %s on line %d
int(1683331200)
int(1683356889)
int(1683356889)
int(1683349689)
bool(true)
int(1700086400)
int(1699395200)
int(1700006400)
int(1699876800)
int(1700438400)
int(1699574400)
int(1700438400)
int(1701468800)
int(1709164800)
int(1702505600)
int(86400)
int(968544000)
int(999648000)
int(1041465600)
int(1041465600)
int(1699957800)
int(1699956000)
int(1700006400)
bool(false)
bool(false)
int(1462038733)
int(1683356889)
int(1705622400)
int(1699827200)
int(1731622400)
int(1699920000)
int(1693785600)
int(1709510400)
int(1709510400)
int(1672527600)
int(1700006400)
int(1700265600)
int(1700691200)
Array
(
    [seconds] => 20
    [minutes] => 13
    [hours] => 22
    [mday] => 14
    [wday] => 2
    [mon] => 11
    [year] => 2023
    [yday] => 317
    [weekday] => Tuesday
    [month] => November
    [0] => 1700000000
)
Array
(
    [tm_sec] => 20
    [tm_min] => 13
    [tm_hour] => 22
    [tm_mday] => 14
    [tm_mon] => 10
    [tm_year] => 123
    [tm_wday] => 2
    [tm_yday] => 317
    [tm_isdst] => 0
)
int(1683356889)
int(1778544000)
int(1588291200)
int(1588291200)
int(1701468800)
int(1677801600)
int(1677715200)
bool(false)
int(1700006400)
bool(false)
int(977407267)
int(977374800)
int(1124121121)
