--TEST--
DateTimeImmutable stays, DateTime changes
--FILE--
<?php
$a = new DateTime('2020-01-01');
$b = new DateTimeImmutable('2020-01-01');
$c = $a->modify('+1 day');
$d = $b->modify('+1 day');
var_dump($a === $c, $b === $d, $a->format('d'), $b->format('d'), $d->format('d'));
var_dump(get_class(DateTime::createFromImmutable($b)), get_class(DateTimeImmutable::createFromMutable($a)), get_class(DateTime::createFromInterface($b)), get_class(DateTimeImmutable::createFromInterface($b)));
class Day extends DateTimeImmutable {}
var_dump(get_class((new Day('2020-01-01'))->add(new DateInterval('P1D'))), get_class(Day::createFromFormat('Y', '2020')), get_class(Day::createFromMutable($a)));
$x = clone $a;
$x->setDate(1, 1, 1);
var_dump($a->format('Y'));
?>
--EXPECT--
bool(true)
bool(false)
string(2) "02"
string(2) "01"
string(2) "02"
string(8) "DateTime"
string(17) "DateTimeImmutable"
string(8) "DateTime"
string(17) "DateTimeImmutable"
string(3) "Day"
string(3) "Day"
string(3) "Day"
string(4) "2020"
