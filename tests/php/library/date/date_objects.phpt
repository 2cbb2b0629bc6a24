--TEST--
Dates as objects: reading, changing, differences, zones
--FILE--
<?php
$d = new DateTime('2024-02-29 12:34:56.789', new DateTimeZone('UTC'));
echo $d->format(DATE_ATOM), ' ', $d->format('Y-m-d H:i:s.u'), ' ', $d->getTimestamp(), "\n";
$d->modify('+1 month'); echo $d->format('c'), "\n";
$d->setDate(2023, 14, 1)->setTime(25, 0); echo $d->format('c'), "\n";
$i = new DateTimeImmutable('2024-01-31'); $j = $i->add(new DateInterval('P1M2DT3H')); echo $i->format('c'), ' ', $j->format('c'), "\n";
echo $j->sub(new DateInterval('P1Y'))->format('c'), "\n";
var_dump($i < $j, $i == new DateTimeImmutable('2024-01-31'));
$x = (new DateTime('2024-01-31'))->diff(new DateTime('2025-03-01 10:00')); echo $x->format('%R %y %m %d %h %i %s %a %%'), ' ', $x->days, "\n";
$z = new DateTimeZone('Europe/Paris'); $p = new DateTime('2024-07-01 12:00', $z); echo $p->format('c T e I'), ' ', $p->getOffset(), ' ', $p->getTimezone()->getName(), "\n";
$p->setTimezone(new DateTimeZone('America/New_York')); echo $p->format('c T'), "\n";
try { new DateTimeZone('No/Where'); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { new DateInterval('xx'); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
echo date_create('@0')->format('c e'), ' ', date_diff(date_create('2024-01-01'), date_create('2024-01-02'))->days, "\n";
print_r($i); var_dump(date_create('nonsense'));
echo DateTime::RFC2822, ' ', DateTimeInterface::ATOM, "\n";
--EXPECT--
2024-02-29T12:34:56+00:00 2024-02-29 12:34:56.789000 1709210096
2024-03-29T12:34:56+00:00
2024-02-02T01:00:00+00:00
2024-01-31T00:00:00+00:00 2024-03-04T03:00:00+00:00
2023-03-04T03:00:00+00:00
bool(true)
bool(true)
+ 1 0 29 10 0 0 395 % 395
2024-07-01T12:00:00+02:00 CEST Europe/Paris 1 7200 Europe/Paris
2024-07-01T06:00:00-04:00 EDT
DateTimeZone::__construct(): Unknown or bad timezone (No/Where)
Unknown or bad format (xx)
1970-01-01T00:00:00+00:00 +00:00 1
DateTimeImmutable Object
(
    [date] => 2024-01-31 00:00:00.000000
    [timezone_type] => 3
    [timezone] => UTC
)
bool(false)
D, d M Y H:i:s O Y-m-d\TH:i:sP
