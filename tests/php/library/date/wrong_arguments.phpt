--TEST--
Date objects: wrong arguments
--FILE--
<?php
foreach ([fn() => new DateTime([]), fn() => new DateTime('foo'), fn() => new DateTimeImmutable('2020-01-01 25:00'), fn() => (new DateTime)->setTime(), fn() => (new DateTime)->add('x'), fn() => date_add(new DateTimeImmutable, new DateInterval('P1D')), fn() => new DateTimeZone('x/y'), fn() => new DateInterval('foo'), fn() => (new DateTime)->diff(1), fn() => (new DateTime)->setTimezone('UTC'), fn() => date_create('foo'), fn() => date_format(1, 'c'), fn() => new DateTimeZone("a\0b"), fn() => checkdate(1, 2), fn() => mktime()] as $f) {
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
TypeError: DateTime::__construct(): Argument #1 ($datetime) must be of type string, array given
Exception: Failed to parse time string (foo) at position 0 (f): The timezone could not be found in the database
Exception: Failed to parse time string (2020-01-01 25:00) at position 11 (2): Unexpected character
ArgumentCountError: DateTime::setTime() expects at least 2 arguments, 0 given
TypeError: DateTime::add(): Argument #1 ($interval) must be of type DateInterval, string given
TypeError: date_add(): Argument #1 ($object) must be of type DateTime, DateTimeImmutable given
Exception: DateTimeZone::__construct(): Unknown or bad timezone (x/y)
Exception: Unknown or bad format (foo)
TypeError: DateTime::diff(): Argument #1 ($targetObject) must be of type DateTimeInterface, int given
TypeError: DateTime::setTimezone(): Argument #1 ($timezone) must be of type DateTimeZone, string given
bool(false)
TypeError: date_format(): Argument #1 ($object) must be of type DateTimeInterface, int given
ValueError: DateTimeZone::__construct(): Argument #1 ($timezone) must not contain any null bytes
ArgumentCountError: checkdate() expects exactly 3 arguments, 2 given
ArgumentCountError: mktime() expects at least 1 argument, 0 given
