<?php
$calls = [];
$all = 'd D j l N S w z W o F m M n t L Y y a A B g G h H i s u v e I O P p T Z c r U x X \d\\\\ \Y';
foreach ([0, 1, -1, 86399, 951782400, 1709210096, 1735603200, 1104537600, 4102444800, -62135596800, 253402300800, 1711846800] as $t) {
    $calls[] = ['date', $all, $t];
    $calls[] = ['gmdate', DATE_RFC7231, $t];
    $calls[] = ['gmdate', 'c', $t];
    $calls[] = ['getdate', $t];
    $calls[] = ['localtime', $t];
    $calls[] = ['localtime', $t, true];
    foreach (['d', 'H', 'i', 'm', 's', 't', 'U', 'w', 'W', 'y', 'Y', 'z', 'Z', 'L', 'B', 'I'] as $f) {
        $calls[] = ['idate', $f, $t];
    }
}
$calls[] = ['idate', 'xx', 0];
$calls[] = ['idate', 'Q', 0];
foreach ([[0, 0, 0, 1, 1, 1970], [12, 30, 15, 2, 30, 2024], [25, 61, 61, 13, 32, 99], [0, 0, 0, 0, 0, 2000], [-1, -1, -1, -1, -1, 2001], [1, 2, 3, 4, 5, 69], [1, 2, 3, 4, 5, 70], [1, 2, 3, 4, 5, 100], [1, 2, 3, 4, 5, 101]] as $a) {
    $calls[] = ['mktime', ...$a];
    $calls[] = ['gmmktime', ...$a];
}
foreach ([[2, 29, 2024], [2, 29, 2023], [13, 1, 2020], [0, 1, 2020], [4, 31, 2020], [12, 31, 32767], [1, 1, 0], [1, 0, 1]] as $a) {
    $calls[] = ['checkdate', ...$a];
}
$base = 1709210096; // Thursday, 29 February 2024, 12:34:56 UTC
foreach ([
    'now', 'today', 'midnight', 'noon', 'tomorrow', 'yesterday', 'yesterday noon', 'tomorrow 10:00', '10:00 tomorrow', '@0', '@1700000000', '@-5', '@1.5', '',
    '2024-05-01', '2024-5-1', '2024/05/01', '05/01/2024', '5/1', '1-5-2024', '01.05.2024', '20240501', '2024-05', '24-05-01', '2024W101', '2024-W10-3', '2024W10',
    '2024-05-01 10:11', '2024-05-01 10:11:12', '2024-05-01T10:11:12', '2024-05-01T10:11:12Z', '2024-05-01T10:11:12+02:00', '2024-05-01T10:11:12.123456+0200', '2024-05-01 10:11:12 +0200', '2024-05-01 10:11:12 UTC', '2024-05-01 10:11:12 EST', '2024-05-01 10:11:12 Europe/Paris', '20240501T101112', '20240501101112',
    'Sat, 30 Apr 2016 17:52:13 GMT', 'Sat, 30 Apr 2016 17:52:13 +0000', 'Saturday, 30-Apr-16 17:52:13 UTC', 'Sat Apr 30 17:52:13 2016', '30/Apr/2016:17:52:13 +0200',
    '1 May 2024', 'May 1, 2024', 'May 1st, 2024', '1st May 2024', 'May 2024', 'May 1', '1 May', 'May', '1 May 2024 3pm', '10am', '10:30 pm', '3:04:05 AM', '12am', '12 pm', '17:30', '1730', '2023', 'T10:11', '10.11',
    '+1 day', '-1 day', '+1 week', '+2 weeks 3 days', '1 month ago', '+1 month', '-1 month', '+1 year', '-1 year', '+90 minutes', '+1 hour 30 min', '+10 sec', '1 fortnight ago', '+1 day -2 hours', '3 days ago', '2 weeks ago', '- 1 day', '--1 day',
    'next month', 'last month', 'next year', 'last year', 'next week', 'last week', 'next day', 'last day', 'this week', 'this month', 'first day', 'third week',
    'monday', 'thursday', 'friday', 'next monday', 'last monday', 'next thursday', 'last thursday', 'this friday', 'monday next week', '+2 monday', 'sat', 'monday 10:00', 'first monday of january 2025', 'last friday of next month', 'second tuesday of march 2024', 'first day of next month', 'last day of february 2023', 'first day of january this year', 'last day of this month', 'last day of',
    '+3 weekdays', '-2 weekdays', '5 weekdays ago', '2024-01-31 +1 month', '2024-02-29 +1 year', '2024-03-31 -1 month', '2024-13-01', '2024-02-31', 'nonsense', '2024-05-01 25:00', '32 May 2024', '2024-05-01 10:11 nonsense zone', '31 December 1969 23:59:59', '1 January 1', '0000-00-00', '2024-05-01 midnight', '2024-05-01 noon', 'noon tomorrow', 'tomorrow noon', 'last sat of July 2008', 'Monday, May 6 2024',
] as $text) {
    $calls[] = ['strtotime', $text, $base];
}
$calls[] = ['date_default_timezone_get'];
$calls[] = ['date_default_timezone_set', 'Europe/Berlin'];
$calls[] = ['date_default_timezone_set', 'No/Where'];
return $calls;
