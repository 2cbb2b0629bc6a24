--TEST--
DateInterval: its properties can be changed
--FILE--
<?php
$i = new DateInterval('P1D');
$i->d = 3;
$i->h = 5;
$i->invert = 1;
$i->f = 0.25;
echo $i->format('%R%d %h %f'), ' ', (new DateTime('2020-01-10'))->add($i)->format('c u'), ' ', (new DateTime('2020-01-10'))->sub($i)->format('c u'), "\n";
var_dump(isset($i->y, $i->days), isset($i->nothing), $i->days);
?>
--EXPECT--
-3 5 250000 2020-01-06T18:59:59+00:00 750000 2020-01-13T05:00:00+00:00 250000
bool(true)
bool(false)
bool(false)
