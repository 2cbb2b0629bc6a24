--TEST--
ini_parse_quantity(): bases, multipliers, and what it warns of
--FILE--
<?php
function show($call) { try { echo json_encode($call(), JSON_PARTIAL_OUTPUT_ON_ERROR), "\n"; } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
set_error_handler(function ($level, $message) { echo "[$level] ", addcslashes($message, "\0..\37"), "\n"; return true; });
foreach (['1M', '2k', '', 'G', '0x10', '1.5M', '-1K', '12x', ' 5 ', '0b1', '99999999999999999999', '0o17K', 'M1', "1\0M", '1 M', '0x', '0b2', '08', '010', '-0x10', '+5', '1e3', "1\n", '--1', '9223372036854775807', '9223372036854775808', '9223372036854775807K', '-9223372036854775808', '1G M', ' M', '0X1f', '1 k ', "\x01"] as $text) {
    echo json_encode($text), ' ';
    show(fn () => ini_parse_quantity($text));
}
--EXPECT--
"1M" 1048576
"2k" 2048
"" 0
"G" [2] Invalid quantity "G": no valid leading digits, interpreting as "0" for backwards compatibility
0
"0x10" 16
"1.5M" [2] Invalid quantity "1.5M", interpreting as "1M" for backwards compatibility
1048576
"-1K" -1024
"12x" [2] Invalid quantity "12x": unknown multiplier "x", interpreting as "12" for backwards compatibility
12
" 5 " 5
"0b1" 1
"99999999999999999999" [2] Invalid quantity "99999999999999999999": value is out of range, using overflow result for backwards compatibility
-1
"0o17K" 15360
"M1" [2] Invalid quantity "M1": no valid leading digits, interpreting as "0" for backwards compatibility
0
"1\u0000M" [2] Invalid quantity "1\x00M", interpreting as "1M" for backwards compatibility
1048576
"1 M" 1048576
"0x" [2] Invalid quantity "0x": no digits after base prefix, interpreting as "0" for backwards compatibility
0
"0b2" [2] Invalid quantity "0b2": no valid leading digits, interpreting as "0" for backwards compatibility
0
"08" [2] Invalid quantity "08": unknown multiplier "8", interpreting as "0" for backwards compatibility
0
"010" 8
"-0x10" -16
"+5" 5
"1e3" [2] Invalid quantity "1e3": unknown multiplier "3", interpreting as "1" for backwards compatibility
1
"1\n" 1
"--1" [2] Invalid quantity "--1": no valid leading digits, interpreting as "0" for backwards compatibility
0
"9223372036854775807" 9223372036854775807
"9223372036854775808" [2] Invalid quantity "9223372036854775808": value is out of range, using overflow result for backwards compatibility
-9223372036854775808
"9223372036854775807K" [2] Invalid quantity "9223372036854775807K": value is out of range, using overflow result for backwards compatibility
-1024
"-9223372036854775808" -9223372036854775808
"1G M" [2] Invalid quantity "1G M", interpreting as "1M" for backwards compatibility
1048576
" M" [2] Invalid quantity " M": no valid leading digits, interpreting as "0" for backwards compatibility
0
"0X1f" 31
"1 k " 1024
"\u0001" [2] Invalid quantity "\x01": no valid leading digits, interpreting as "0" for backwards compatibility
0
