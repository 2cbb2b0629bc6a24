--TEST--
sort() and ksort() of ints, numeric strings and other strings together
--FILE--
<?php
mt_srand(4);
$keys = [];
for ($i = 0; $i < 300; $i++) {
    $keys[substr(md5((string) mt_rand()), 0, mt_rand(1, 3))] = $i;
    $keys[mt_rand(-5, 5)] = $i;
}
foreach (['ksort', 'krsort'] as $function) {
    $copy = $keys;
    $function($copy);
    echo $function, ' ', implode(' ', array_keys($copy)), "\n";
}
foreach (['sort', 'rsort', 'asort', 'arsort'] as $function) {
    $copy = array_keys($keys);
    $function($copy);
    echo $function, ' ', md5(serialize($copy)), "\n";
}
$few = [10, '9', '1e1', 'abc', '', ' 5', 5, '5'];
sort($few);
var_dump($few);
--EXPECT--
ksort -5 -4 -3 -2 -1 0 03 0a4 0b0 0f6 1 05 17a 1a8 1aa 1b8 1ba 1c 1d 1f 2 24b 28c 2ae 2d 2d6 2e 2f2 3 30a 35b 3a 3b 3c 3d3 4 40e 4df 5 6 67b 6cf 7 07 8 09 10 016 17 18 19 23 24 27 028 28 31 33 34 35 38 41 44 47 047 54 056 61 65 66 68 69 73 74 75 82 89 141 163 179 211 214 259 328 356 372 403 413 512 528 568 571 573 588 589 615 624 643 688 71f 7c 7cc 7e 7f 81f 832 847 85c 880 8b 8c 8c3 8f 9 90 92 93 94 96 950 96a 99 999 9a 9b 9b2 9f a a2 a22 a2c a68 a7 a75 a86 a94 ab abd acf ad af b b3 b3e b46 b5 b5a b7 b8 b94 bb1 bc bd be bfa c c1 c10 c3 c55 c6 c98 c9b cb5 ce ce9 cec d d0 d3 d45 d51 d8 dd deb e e0 e13 e3 e49 e5 e59 e5a e5b e6 e7d ea ea5 ebf ed ed5 ed9 ede ee ee3 efd f f16 f1b f2a f3 f34 f38 f5 f7c f9 fc fc1 fd0 fe6
krsort fe6 fd0 fc1 fc f9 f7c f5 f38 f34 f3 f2a f1b f16 f efd ee3 ee ede ed9 ed5 ed ebf ea5 ea e7d e6 e5b e5a e59 e5 e49 e3 e13 e0 e deb dd d8 d51 d45 d3 d0 d cec ce9 ce cb5 c9b c98 c6 c55 c3 c10 c1 c bfa be bd bc bb1 b94 b8 b7 b5a b5 b46 b3e b3 b af ad acf abd ab a94 a86 a75 a7 a68 a2c a22 a2 a 9f 9b2 9b 9a 999 950 99 96a 96 94 93 92 90 8f 8c3 8c 8b 880 85c 847 832 81f 7f 7e 7cc 7c 688 643 624 615 589 588 573 571 568 528 512 413 403 372 356 328 259 214 211 179 163 141 89 82 75 74 73 71f 69 68 66 65 61 056 54 47 047 44 41 38 35 34 33 31 028 28 27 24 23 19 18 17 016 10 9 09 8 7 6cf 67b 6 5 4df 40e 4 3d3 3c 3b 3a 35b 30a 3 2f2 2e 2d6 2d 2ae 28c 24b 2 1f 1d 1c 1ba 1b8 1aa 1a8 17a 1 0f6 0b0 0a4 07 05 03 0 -1 -2 -3 -4 -5
sort 141e06fd4ab60d41b2876dab8fd009d0
rsort ae813874fdfe7bc5dd430c1d8c21a1bf
asort 244090136056e8a1de89a736c6953224
arsort 2f20ac4e780f592f4c483b0018e974cf
array(8) {
  [0]=>
  string(0) ""
  [1]=>
  string(2) " 5"
  [2]=>
  int(5)
  [3]=>
  string(1) "5"
  [4]=>
  string(1) "9"
  [5]=>
  int(10)
  [6]=>
  string(3) "1e1"
  [7]=>
  string(3) "abc"
}
