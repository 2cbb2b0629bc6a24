--TEST--
Empty arrays are a level of their own for the depth of json_encode(), all arrays for json_decode()
--FILE--
<?php
foreach (['[]', '[1]', '{}', '{"a":1}', '[[]]', '[{"a":[]}]', '7', '"x"'] as $json) {
    foreach ([1, 2, 3] as $depth) {
        json_decode($json, true, $depth);
        echo $json, ' ', $depth, ': ', json_last_error_msg(), "\n";
    }
}
foreach ([[], [[]], [1], new stdClass, [new stdClass], ['a' => [[]]]] as $value) {
    foreach ([0, 1, 2] as $depth) {
        var_dump(json_encode($value, 0, $depth), json_encode($value, JSON_PARTIAL_OUTPUT_ON_ERROR, $depth));
        echo json_last_error_msg(), "\n";
    }
}
--EXPECT--
[] 1: Maximum stack depth exceeded
[] 2: No error
[] 3: No error
[1] 1: Maximum stack depth exceeded
[1] 2: No error
[1] 3: No error
{} 1: Maximum stack depth exceeded
{} 2: No error
{} 3: No error
{"a":1} 1: Maximum stack depth exceeded
{"a":1} 2: No error
{"a":1} 3: No error
[[]] 1: Maximum stack depth exceeded
[[]] 2: Maximum stack depth exceeded
[[]] 3: No error
[{"a":[]}] 1: Maximum stack depth exceeded
[{"a":[]}] 2: Maximum stack depth exceeded
[{"a":[]}] 3: Maximum stack depth exceeded
7 1: No error
7 2: No error
7 3: No error
"x" 1: No error
"x" 2: No error
"x" 3: No error
bool(false)
string(2) "[]"
Maximum stack depth exceeded
string(2) "[]"
string(2) "[]"
No error
string(2) "[]"
string(2) "[]"
No error
bool(false)
string(4) "[[]]"
Maximum stack depth exceeded
bool(false)
string(4) "[[]]"
Maximum stack depth exceeded
string(4) "[[]]"
string(4) "[[]]"
No error
bool(false)
string(3) "[1]"
Maximum stack depth exceeded
string(3) "[1]"
string(3) "[1]"
No error
string(3) "[1]"
string(3) "[1]"
No error
bool(false)
string(2) "{}"
Maximum stack depth exceeded
string(2) "{}"
string(2) "{}"
No error
string(2) "{}"
string(2) "{}"
No error
bool(false)
string(4) "[{}]"
Maximum stack depth exceeded
bool(false)
string(4) "[{}]"
Maximum stack depth exceeded
string(4) "[{}]"
string(4) "[{}]"
No error
bool(false)
string(10) "{"a":[[]]}"
Maximum stack depth exceeded
bool(false)
string(10) "{"a":[[]]}"
Maximum stack depth exceeded
bool(false)
string(10) "{"a":[[]]}"
Maximum stack depth exceeded
