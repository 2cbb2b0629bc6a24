--TEST--
Dates compare by instant
--FILE--
<?php
$a = new DateTime('2020-01-01 12:00', new DateTimeZone('UTC'));
$b = new DateTimeImmutable('2020-01-01 13:00', new DateTimeZone('Europe/Berlin'));
$c = new DateTime('2020-01-01 12:00:00.000001', new DateTimeZone('UTC'));
var_dump($a == $b, $a <=> $c, $c > $b, $a === $b, max($a, $c)->format('u'), $a == 1577880000);
var_dump(new DateTimeZone('UTC') == new DateTimeZone('UTC'), new DateTimeZone('Europe/Berlin') == new DateTimeZone('Europe/Paris'), new DateTimeZone('+01:00') == new DateTimeZone('+0100'));
var_dump(@(new DateInterval('P1D') == new DateInterval('P1D')), @(new DateTimeZone('UTC') == new DateTimeZone('+00:00')));
?>
--EXPECTF--

Notice: Object of class DateTime could not be converted to int in %s on line 5
bool(true)
int(-1)
bool(true)
bool(false)
string(6) "000001"
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
