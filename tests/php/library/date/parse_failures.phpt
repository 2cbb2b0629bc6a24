--TEST--
date_parse(): what is no date, where, and why
--FILE--
<?php
foreach (['foo', '25:00', '10:00 11:00', '2020-01-01 2020-01-02', '10:00 EST CET', '10:00 EST CET PST', '2020-02-30', '00:00:60', '17h', '', '1 foo', "\u{b5}s", '2020-13-01', '13/13/2013', '(', '10:00 Europe/Nowhere'] as $text) {
    $r = date_parse($text);
    echo $text, ': ', json_encode([$r['warnings'], $r['errors'], $r['warning_count'], $r['error_count']]), "\n";
}
?>
--EXPECT--
foo: [[],["The timezone could not be found in the database"],0,1]
25:00: [[],["Unexpected character"],0,1]
10:00 11:00: [[],{"6":"Double time specification"},0,1]
2020-01-01 2020-01-02: [[],{"11":"Double date specification"},0,1]
10:00 EST CET: [{"10":"Double timezone specification"},[],1,0]
10:00 EST CET PST: [{"10":"Double timezone specification"},{"14":"Double timezone specification"},1,1]
2020-02-30: [{"11":"The parsed date was invalid"},[],1,0]
00:00:60: [{"9":"The parsed time was invalid"},[],1,0]
17h: [[],["Unexpected character","Unexpected character"],0,2]
: [[],["Empty string"],0,1]
1 foo: [[],{"0":"Unexpected character","2":"The timezone could not be found in the database"},0,2]
µs: [[],["Unexpected character","Unexpected character"],0,2]
2020-13-01: [[],{"6":"Unexpected character"},0,1]
13/13/2013: [[],["Unexpected character"],0,1]
(: [[],["Unexpected character"],0,1]
10:00 Europe/Nowhere: [[],{"6":"The timezone could not be found in the database"},0,1]
