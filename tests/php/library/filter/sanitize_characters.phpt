--TEST--
Sanitizing filters that keep some characters
--FILE--
<?php
foreach (["<b>a\"'&b</b>\x01\x80é`%20 @x.y:1,2.5e+3?<", 'a b@c.de (x)', '12abc-3.4E5,6+', ''] as $text) {
    var_dump(filter_var($text, FILTER_SANITIZE_EMAIL), filter_var($text, FILTER_SANITIZE_URL), filter_var($text, FILTER_SANITIZE_NUMBER_INT));
    foreach ([0, FILTER_FLAG_ALLOW_FRACTION, FILTER_FLAG_ALLOW_THOUSAND, FILTER_FLAG_ALLOW_SCIENTIFIC, FILTER_FLAG_ALLOW_FRACTION | FILTER_FLAG_ALLOW_THOUSAND | FILTER_FLAG_ALLOW_SCIENTIFIC] as $flags) {
        var_dump(filter_var($text, FILTER_SANITIZE_NUMBER_FLOAT, $flags));
    }
}
?>
--EXPECT--
string(22) "ba'&bb`%20@x.y12.5e+3?"
string(31) "<b>a"'&b</b>`%20@x.y:1,2.5e+3?<"
string(7) "20125+3"
string(7) "20125+3"
string(9) "20.12.5+3"
string(8) "201,25+3"
string(8) "20125e+3"
string(11) "20.1,2.5e+3"
string(8) "ab@c.dex"
string(10) "ab@c.de(x)"
string(0) ""
string(0) ""
string(1) "."
string(0) ""
string(1) "e"
string(2) ".e"
string(13) "12abc-3.4E56+"
string(14) "12abc-3.4E5,6+"
string(8) "12-3456+"
string(8) "12-3456+"
string(9) "12-3.456+"
string(9) "12-345,6+"
string(9) "12-34E56+"
string(11) "12-3.4E5,6+"
string(0) ""
string(0) ""
string(0) ""
string(0) ""
string(0) ""
string(0) ""
string(0) ""
string(0) ""
