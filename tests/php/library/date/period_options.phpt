--TEST--
DatePeriod: its end, recurrences and options
--FILE--
<?php
foreach ([0, DatePeriod::EXCLUDE_START_DATE, DatePeriod::INCLUDE_END_DATE, DatePeriod::EXCLUDE_START_DATE | DatePeriod::INCLUDE_END_DATE] as $options) {
    foreach ([new DateTime('2020-01-04'), 3] as $end) {
        $p = new DatePeriod(new DateTimeImmutable('2020-01-01'), new DateInterval('P1D'), $end, $options);
        foreach ($p as $key => $day) {
            echo $key, ' ', get_class($day), ' ', $day->format('m-d'), ', ';
        }
        var_dump($p->recurrences, $p->getRecurrences(), $p->include_start_date, $p->include_end_date);
    }
}
?>
--EXPECT--
0 DateTimeImmutable 01-01, 1 DateTimeImmutable 01-02, 2 DateTimeImmutable 01-03, int(1)
NULL
bool(true)
bool(false)
0 DateTimeImmutable 01-01, 1 DateTimeImmutable 01-02, 2 DateTimeImmutable 01-03, 3 DateTimeImmutable 01-04, int(4)
int(3)
bool(true)
bool(false)
0 DateTimeImmutable 01-02, 1 DateTimeImmutable 01-03, int(0)
NULL
bool(false)
bool(false)
0 DateTimeImmutable 01-02, 1 DateTimeImmutable 01-03, 2 DateTimeImmutable 01-04, int(3)
int(3)
bool(false)
bool(false)
0 DateTimeImmutable 01-01, 1 DateTimeImmutable 01-02, 2 DateTimeImmutable 01-03, 3 DateTimeImmutable 01-04, int(2)
NULL
bool(true)
bool(true)
0 DateTimeImmutable 01-01, 1 DateTimeImmutable 01-02, 2 DateTimeImmutable 01-03, 3 DateTimeImmutable 01-04, 4 DateTimeImmutable 01-05, int(5)
int(3)
bool(true)
bool(true)
0 DateTimeImmutable 01-02, 1 DateTimeImmutable 01-03, 2 DateTimeImmutable 01-04, int(1)
NULL
bool(false)
bool(true)
0 DateTimeImmutable 01-02, 1 DateTimeImmutable 01-03, 2 DateTimeImmutable 01-04, 3 DateTimeImmutable 01-05, int(4)
int(3)
bool(false)
bool(true)
