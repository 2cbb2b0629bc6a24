--TEST--
DateTime::createFromFormat() and getLastErrors(): what does not fit
--FILE--
<?php
foreach ([['Y-m-d', '2020-01-02x'], ['g:i A', '13:30 PM'], ['h:i a', '3:30 xm'], ['A h', 'PM 3'], ['z Y', '45 2009'], ['Y', ''], ['', 'x'], ['Y-m-d H:i', '2020-01-02'], ['d.m.Y H:i', '01.02.2003 25:61'], ['d.m.Y', '31.02.2003'], ['e', 'foo'], ['M', 'Foo'], ['D', 'Foo'], ['\Y', 'Z'], ['Q', 'R'], ['H:i:s', '1:2:3'], ['Y+', '2020 trailing'], ['U', 'x'], ['d', 'x'], ['#', 'x'], [':', 'x']] as [$format, $text]) {
    echo "$format $text ", DateTime::createFromFormat($format, $text) ? 'ok' : 'false', ' ', json_encode(DateTimeImmutable::getLastErrors()), "\n";
}
?>
--EXPECT--
Y-m-d 2020-01-02x false {"warning_count":0,"warnings":[],"error_count":1,"errors":{"10":"Trailing data"}}
g:i A 13:30 PM false {"warning_count":1,"warnings":{"8":"The parsed time was invalid"},"error_count":1,"errors":["Hour cannot be higher than 12"]}
h:i a 3:30 xm false {"warning_count":0,"warnings":[],"error_count":1,"errors":{"5":"A meridian could not be found"}}
A h PM 3 false {"warning_count":0,"warnings":[],"error_count":1,"errors":["Meridian can only come after an hour has been found"]}
z Y 45 2009 false {"warning_count":0,"warnings":[],"error_count":1,"errors":["A 'day of year' can only come after a year has been found"]}
Y  false {"warning_count":0,"warnings":[],"error_count":1,"errors":["Not enough data available to satisfy format"]}
 x false {"warning_count":0,"warnings":[],"error_count":1,"errors":["Trailing data"]}
Y-m-d H:i 2020-01-02 false {"warning_count":0,"warnings":[],"error_count":1,"errors":{"10":"Not enough data available to satisfy format"}}
d.m.Y H:i 01.02.2003 25:61 ok {"warning_count":1,"warnings":{"16":"The parsed time was invalid"},"error_count":0,"errors":[]}
d.m.Y 31.02.2003 ok {"warning_count":1,"warnings":{"10":"The parsed date was invalid"},"error_count":0,"errors":[]}
e foo false {"warning_count":0,"warnings":[],"error_count":1,"errors":["The timezone could not be found in the database"]}
M Foo false {"warning_count":0,"warnings":[],"error_count":1,"errors":["A textual month could not be found"]}
D Foo false {"warning_count":0,"warnings":[],"error_count":1,"errors":["A textual day could not be found"]}
\Y Z false {"warning_count":0,"warnings":[],"error_count":2,"errors":["Trailing data"]}
Q R false {"warning_count":0,"warnings":[],"error_count":1,"errors":["The format separator does not match"]}
H:i:s 1:2:3 false {"warning_count":0,"warnings":[],"error_count":2,"errors":{"2":"A two digit minute could not be found","4":"A two digit second could not be found"}}
Y+ 2020 trailing ok {"warning_count":1,"warnings":{"4":"Trailing data"},"error_count":0,"errors":[]}
U x false {"warning_count":0,"warnings":[],"error_count":2,"errors":["Found unexpected data"]}
d x false {"warning_count":0,"warnings":[],"error_count":2,"errors":["A two digit day could not be found"]}
# x false {"warning_count":0,"warnings":[],"error_count":2,"errors":["Trailing data"]}
: x false {"warning_count":0,"warnings":[],"error_count":2,"errors":["Trailing data"]}
