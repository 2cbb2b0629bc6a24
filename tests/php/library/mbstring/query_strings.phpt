--TEST--
mb_parse_str()
--EXTENSIONS--
mbstring
--FILE--
<?php
var_dump(mb_parse_str('a=1&b[]=2&c=%C3%A9', $r));
print_r($r);
?>
--EXPECT--
bool(true)
Array
(
    [a] => 1
    [b] => Array
        (
            [0] => 2
        )

    [c] => é
)
