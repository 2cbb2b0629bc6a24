--TEST--
xxHash in its four kinds
--FILE--
<?php
foreach (['', 'a', 'hello world', str_repeat('0123456789', 100)] as $data) {
    foreach (['xxh32', 'xxh64', 'xxh3', 'xxh128'] as $algo) {
        echo $algo, ' ', hash($algo, $data), ' ', hash($algo, $data, false, ['seed' => 42]), "\n";
    }
}
?>
--EXPECT--
xxh32 02cc5d05 d5be6eb8
xxh64 ef46db3751d8e999 98b1582b0977e704
xxh3 2d06800538d394c2 b029411ff43d84d2
xxh128 99aa06d3014798d86001c324468d497f 16c20acd33f7af2f3c1d09e9fe249164
xxh32 550d7456 4bedc2db
xxh64 d24ec4f1a98c6e5b 88e4fe59adf7b0cc
xxh3 e6c632b61e964e1f 4c437dd47f0716f4
xxh128 a96faf705af16834e6c632b61e964e1f 28df5945863b24b74c437dd47f0716f4
xxh32 cebb6622 fbd4e574
xxh64 45ab6734b21e6968 69c2b68f9d9352a1
xxh3 d447b1ea40e6988b 972a5725e93d338e
xxh128 df8d09e93f874900a99b8775cc15b6c7 5a5ecb4a698378a282c1ce3b43a636ba
xxh32 34523797 fbf1ba34
xxh64 8a3a907285a08a17 1c35b4ea115a5677
xxh3 dbdf770360da5ac5 5b9837f5e683e726
xxh128 c9df19c4eccbf540dbdf770360da5ac5 6eda8915c4916e645b9837f5e683e726
