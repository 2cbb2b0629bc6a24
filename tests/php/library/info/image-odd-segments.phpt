--TEST--
iptcembed() and segments whose length is too small, sizes below zero
--FILE--
<?php
$file = __DIR__ . '/image-odd.tmp';
foreach (['ffd8ffc100010800ffe000044a46ffda0008', 'ffd8ffe0000090ffda00084d01', 'ffd8ffed000050686f746fffda002008f5', 'ffd8ffe000044a46ffed00010203'] as $hex) {
    file_put_contents($file, hex2bin($hex));
    echo bin2hex(iptcembed('data', $file)), "\n";
}
unlink($file);
print_r(getimagesizefromstring(hex2bin('465753075e1908043794ea551c01f8586b73206e8597c4f8010101549a27fce3550051015b00000800574b83c8edb008ef6631cde1212d6e088008e3a701158a3aa7c1c5182ffff2ffda6c01350729')));
--EXPECT--
ffd8ffc100010800ffe000044a46ffda0008
ffd8ffe0000090ffda00084d01ffed002050686f746f73686f7020332e30003842494d040400000000000464617461
ffd8ff
ffd8ffe000044a46ffed002050686f746f73686f7020332e30003842494d040400000000000464617461ff
Array
(
    [0] => 3435973835
    [1] => 3435973834
    [2] => 4
    [3] => width="-858993461" height="-858993462"
    [mime] => application/x-shockwave-flash
)
