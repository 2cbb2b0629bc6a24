--TEST--
serialize() and unserialize() of date objects
--FILE--
<?php
foreach ([new DateTime('2020-01-02 03:04:05.678 EST'), new DateTimeImmutable('2020-01-02', new DateTimeZone('Asia/Tokyo')), new DateTimeZone('+05:30'), new DateInterval('P1Y2M3DT4H5M6S'), DateInterval::createFromDateString('next weekday')] as $o) {
    $s = serialize($o);
    echo $s, "\n", serialize(unserialize($s)) === $s ? 'same' : 'other', "\n";
}
class Extra extends DateTime { public $note = 'n'; }
$e = new Extra('2020-01-01');
$e->note = 'kept';
echo serialize($e), ' ', unserialize(serialize($e))->note, "\n";
foreach (['O:8:"DateTime":0:{}', 'O:12:"DateTimeZone":0:{}', 'O:8:"DateTime":3:{s:4:"date";s:3:"foo";s:13:"timezone_type";i:3;s:8:"timezone";s:3:"UTC";}', 'O:8:"DateTime":3:{s:4:"date";s:10:"2020-01-01";s:13:"timezone_type";i:9;s:8:"timezone";s:3:"UTC";}'] as $s) {
    try {
        unserialize($s);
    } catch (Error $x) {
        echo get_class($x), ': ', $x->getMessage(), "\n";
    }
}
?>
--EXPECT--
O:8:"DateTime":3:{s:4:"date";s:26:"2020-01-02 03:04:05.678000";s:13:"timezone_type";i:2;s:8:"timezone";s:3:"EST";}
same
O:17:"DateTimeImmutable":3:{s:4:"date";s:26:"2020-01-02 00:00:00.000000";s:13:"timezone_type";i:3;s:8:"timezone";s:10:"Asia/Tokyo";}
same
O:12:"DateTimeZone":2:{s:13:"timezone_type";i:1;s:8:"timezone";s:6:"+05:30";}
same
O:12:"DateInterval":10:{s:1:"y";i:1;s:1:"m";i:2;s:1:"d";i:3;s:1:"h";i:4;s:1:"i";i:5;s:1:"s";i:6;s:1:"f";d:0;s:6:"invert";i:0;s:4:"days";b:0;s:11:"from_string";b:0;}
same
O:12:"DateInterval":2:{s:11:"from_string";b:1;s:11:"date_string";s:12:"next weekday";}
same
O:5:"Extra":4:{s:4:"date";s:26:"2020-01-01 00:00:00.000000";s:13:"timezone_type";i:3;s:8:"timezone";s:3:"UTC";s:4:"note";s:4:"kept";} kept
Error: Invalid serialization data for DateTime object
Error: Invalid serialization data for DateTimeZone object
Error: Invalid serialization data for DateTime object
Error: Invalid serialization data for DateTime object
