--TEST--
explode() finds separators of any length wherever they stand, those that overlap once
--FILE--
<?php
$sum = '';
foreach ([',', "\r\n", 'aba', 'aa', 'abca'] as $by) {
    for ($length = 0; $length < 70; $length++) {
        foreach ([$by, $by . $by, $by . 'x' . $by, substr($by, 0, 1) . $by, $by . substr($by, -1)] as $middle) {
            $text = str_repeat('.', $length) . $middle . str_repeat('-', 69 - $length);
            $parts = explode($by, $text);
            $expected = [];
            for ($rest = $text; ($at = strpos($rest, $by)) !== false; $rest = substr($rest, $at + strlen($by))) {
                $expected[] = substr($rest, 0, $at);
            }
            $expected[] = $rest;
            if ($parts !== $expected || explode($by, $text, 2) !== [$expected[0], substr($text, strlen($expected[0]) + strlen($by))]) {
                echo "$by in $text\n";
            }
        }
    }
}
foreach ([254, 255, 256, 257, 600] as $count) {
    $text = implode('; ', range(1, $count));
    echo $count, ' ', count(explode('; ', $text)), ' ', array_sum(explode('; ', $text)) === array_sum(range(1, $count)) ? 'same' : 'other', ' ';
    echo count(explode('; ', $text, 256)), ' ', strlen(explode('; ', $text, 256)[min($count, 256) - 1]), ' ', count(explode('; ', $text, -2)), "\n";
}
$long = str_repeat('x', 1000);
var_dump(explode('|', "$long|$long|y") === [$long, $long, 'y'], explode('|', $long, -1));
$first = [];
$first['a'] = 1;
$copy = $first;
$copy['b'] = 2;
$first['c'] = $copy;
$first[] = 3;
for ($i = 0; $i < 6; $i++) {
    $first["k$i"] = $i;
}
echo json_encode($first), json_encode($copy), "\n";
--EXPECT--
254 254 same 254 3 252
255 255 same 255 3 253
256 256 same 256 3 254
257 257 same 256 8 255
600 600 same 256 1723 598
bool(true)
array(0) {
}
{"a":1,"c":{"a":1,"b":2},"0":3,"k0":0,"k1":1,"k2":2,"k3":3,"k4":4,"k5":5}{"a":1,"b":2}
