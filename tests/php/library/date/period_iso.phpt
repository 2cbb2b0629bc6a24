--TEST--
DatePeriod: repetitions in ISO 8601
--FILE--
<?php
$p = new DatePeriod('R4/2012-07-01T00:00:00Z/P7D');
foreach ($p as $day) {
    echo $day->format('c e'), "\n";
}
var_dump($p->getStartDate()->format('c'), $p->getEndDate(), $p->getDateInterval()->format('%d'), $p->getRecurrences());
foreach ([fn() => new DatePeriod('garbage'), fn() => new DatePeriod(new DateTime(), new DateInterval('P1D'), -1), fn() => new DatePeriod(new DateTime(), 1, 2), fn() => $p->start = null] as $f) {
    try {
        $f();
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
2012-07-01T00:00:00+00:00 +00:00
2012-07-08T00:00:00+00:00 +00:00
2012-07-15T00:00:00+00:00 +00:00
2012-07-22T00:00:00+00:00 +00:00
2012-07-29T00:00:00+00:00 +00:00
string(25) "2012-07-01T00:00:00+00:00"
NULL
string(1) "7"
int(4)
Exception: Unknown or bad format (garbage)
Exception: DatePeriod::__construct(): Recurrence count must be greater than 0
TypeError: DatePeriod::__construct() accepts (DateTimeInterface, DateInterval, int [, int]), or (DateTimeInterface, DateInterval, DateTime [, int]), or (string [, int]) as arguments
Error: Cannot modify readonly property DatePeriod::$start
