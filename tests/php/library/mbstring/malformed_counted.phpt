--TEST--
Malformed UTF-8 is counted by its first bytes
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach (["\xff", "a\xc3", "\xe2\x82z", "\xf0\x9f\x98", "\xc0\x80", "\xf5\x80\x80\x80", "\x80\x80", "a\xf0\x90\x28\xbc"] as $s) {
    echo bin2hex($s), ' ', mb_strlen($s), ' ', bin2hex(mb_substr($s, 0, 1)), ' ', implode(',', array_map('bin2hex', mb_str_split($s))), "\n";
}
?>
--EXPECT--
ff 1 ff ff
61c3 2 61 61,c3
e2827a 1 e2827a e2827a
f09f98 1 f09f98 f09f98
c080 2 c0 c0,80
f5808080 4 f5 f5,80,80,80
8080 2 80 80,80
61f09028bc 2 61 61,f09028bc
