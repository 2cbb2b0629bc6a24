--TEST--
DateTimeZone: what it takes for a name
--FILE--
<?php
foreach (['UTC', 'utc', 'z', 'gmt', 'est', 'Etc/GMT+5', 'EST5EDT', '+0530', '-5', '+5:3', 'GMT+2', '+24:00', 'foo', '', 'Europe/Foo', 'a', ' UTC', 'UTC '] as $name) {
    try {
        echo "[$name] ", json_encode(new DateTimeZone($name)), "\n";
    } catch (Exception $e) {
        echo "[$name] ", $e->getMessage(), "\n";
    }
}
var_dump(@timezone_open('foo'));
?>
--EXPECT--
[UTC] {"timezone_type":3,"timezone":"UTC"}
[utc] {"timezone_type":2,"timezone":"UTC"}
[z] {"timezone_type":2,"timezone":"Z"}
[gmt] {"timezone_type":2,"timezone":"GMT"}
[est] {"timezone_type":2,"timezone":"EST"}
[Etc/GMT+5] {"timezone_type":3,"timezone":"Etc\/GMT+5"}
[EST5EDT] {"timezone_type":3,"timezone":"EST5EDT"}
[+0530] {"timezone_type":1,"timezone":"+05:30"}
[-5] {"timezone_type":1,"timezone":"-05:00"}
[+5:3] {"timezone_type":1,"timezone":"+05:03"}
[GMT+2] {"timezone_type":1,"timezone":"+02:00"}
[+24:00] {"timezone_type":1,"timezone":"+24:00"}
[foo] [foo] DateTimeZone::__construct(): Unknown or bad timezone (foo)
[] [] DateTimeZone::__construct(): Unknown or bad timezone ()
[Europe/Foo] [Europe/Foo] DateTimeZone::__construct(): Unknown or bad timezone (Europe/Foo)
[a] {"timezone_type":2,"timezone":"A"}
[ UTC] {"timezone_type":3,"timezone":"UTC"}
[UTC ] [UTC ] DateTimeZone::__construct(): Unknown or bad timezone (UTC )
bool(false)
