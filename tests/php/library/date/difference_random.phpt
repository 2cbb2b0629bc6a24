--TEST--
diff(): a thousand pairs in several zones
--FILE--
<?php
mt_srand(7);
$zones = ['Europe/Berlin', 'America/New_York', 'UTC', 'Asia/Kolkata', '+05:00', 'EST', 'Australia/Lord_Howe', 'Pacific/Apia'];
$all = '';
for ($i = 0; $i < 1000; $i++) {
    $one = new DateTimeZone($zones[mt_rand(0, 7)]);
    $two = mt_rand(0, 1) ? $one : new DateTimeZone($zones[mt_rand(0, 7)]);
    $a = (new DateTimeImmutable('@' . mt_rand(-1000000000, 2000000000)))->setTimezone($one);
    $span = [3600, 90000, 864000, 40000000, 1000000000][mt_rand(0, 4)];
    $b = (new DateTimeImmutable('@' . ($a->getTimestamp() + mt_rand(-$span, $span))))->setTimezone($two);
    $line = $a->format('c e') . ' ' . $b->format('c e') . ' ' . $a->diff($b)->format('%R %y %m %d %h %i %s %a');
    $all .= $line;
    if ($i % 100 === 0) {
        echo $line, "\n";
    }
}
echo md5($all), "\n";
?>
--EXPECT--
1981-09-21T15:54:46-11:00 Pacific/Apia 1981-10-08T13:36:21-04:00 America/New_York + 0 0 16 14 41 35 16
1950-09-26T20:34:12-05:00 America/New_York 1924-11-09T22:24:32-05:00 America/New_York - 25 10 16 22 9 40 9451
1945-03-16T06:18:21-04:00 America/New_York 1945-03-16T06:18:26-04:00 America/New_York + 0 0 0 0 0 5 0
1999-12-21T19:26:23-05:00 EST 1989-07-25T15:36:29-05:00 EST - 10 4 27 3 49 54 3801
1977-08-23T16:07:13+01:00 Europe/Berlin 1977-08-31T08:26:25+05:30 Asia/Kolkata + 0 0 7 11 49 12 7
1954-03-05T17:46:20+00:00 UTC 1955-04-21T17:53:26+00:00 UTC + 1 1 16 0 7 6 412
2030-06-20T07:33:34+00:00 UTC 2030-06-10T21:17:29-04:00 America/New_York - 0 0 9 6 16 5 9
1944-08-05T13:07:33+02:00 Europe/Berlin 1944-08-04T13:38:00+02:00 Europe/Berlin - 0 0 0 23 29 33 0
1995-07-21T12:19:00+02:00 Europe/Berlin 1995-07-24T11:36:47+10:30 Australia/Lord_Howe + 0 0 2 14 47 47 2
1971-09-04T11:29:40+01:00 Europe/Berlin 1971-09-10T09:56:44+01:00 Europe/Berlin + 0 0 5 22 27 4 5
90576d61349bd229355d21e33c05a084
