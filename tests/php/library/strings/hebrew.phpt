--TEST--
hebrev(): runs of Hebrew turned round, lines of a width
--FILE--
<?php
foreach (["\xf9\xec\xe5\xed hello\n\xf9\xec", "\xf9\xec\xe5\xed (abc) [\xe0] - 12/3", 'no Hebrew', '', "a\xe0 b\xe1. c<\xe2>"] as $text) {
    echo bin2hex(hebrev($text)), ' ', bin2hex(hebrev($text, 4)), "\n";
}
mt_srand(9);
$letters = ["\xe0", "\xf9", "\xfa", "\xec", ' ', 'a', 'b', '1', '(', ')', '-', '/', '.', "\n", '<', "\t", '[', "\r"];
$sum = '';
for ($i = 0; $i < 2000; $i++) {
    $text = '';
    for ($j = mt_rand(0, 20); $j > 0; $j--) {
        $text .= $letters[mt_rand(0, count($letters) - 1)];
    }
    $sum = md5($sum . hebrev($text, mt_rand(0, 3) ? mt_rand(0, 8) : 0));
}
echo $sum, "\n";
--EXPECT--
68656c6c6f20ede5ecf90aecf9 ede5ecf90a68656c6c6fecf90a
31322f33202d205be05d20286162632920ede5ecf9 ede5ecf90a28616263295be05d200a2d0a31322f33
6e6f20486562726577 65627265776e6f2048
 
3ce23e63202ee16220e061 e0610a2ee1620a3ce23e63
b92220aefd9ea1df594a33506714411a
