--TEST--
Elements that are equal keep their order in both directions, whatever their number and kind
--FILE--
<?php
function shown(array $a): string
{
    $text = '';
    foreach ($a as $key => $value) {
        $text .= "$key=" . json_encode($value) . ' ';
    }

    return strlen($text) > 200 ? md5($text) : $text;
}

foreach ([5, 16, 17, 40, 333] as $count) {
    $ints = $floats = $texts = $long = $keys = [];
    for ($i = 0; $i < $count; $i++) {
        $ints["k$i"] = $i * 7 % 5 - 2;
        $floats["k$i"] = [0.0, -0.0, 1.5, -1e300, 1e300][$i * 3 % 5];
        $texts["k$i"] = ['b', 'a', '', "a\0", 'ab'][$i * 3 % 5];
        $long["k$i"] = 'same eight' . ['', 's', "\xff", 'r'][$i * 3 % 4];
        $keys[$i * 37 % 1000 - 500] = $i;
    }

    foreach ([$ints, $floats, $texts, $long] as $array) {
        foreach ([SORT_REGULAR, SORT_NUMERIC, SORT_STRING] as $flags) {
            foreach (['asort', 'arsort'] as $sort) {
                $copy = $array;
                $sort($copy, $flags);
                echo "$sort $flags: ", shown($copy), "\n";
            }
        }
    }

    ksort($keys);
    echo shown($keys), "\n";
    krsort($keys);
    echo shown($keys), "\n";
}

// Sorted already, the other way round, up and down.
foreach ([range(1, 1000), range(1000, 1), [...range(1, 500), ...range(500, 1)]] as $array) {
    sort($array);
    echo md5(json_encode($array)), ' ';
    rsort($array);
    echo md5(json_encode($array)), "\n";
}
--EXPECT--
asort 0: k0=-2 k3=-1 k1=0 k4=1 k2=2 
arsort 0: k2=2 k4=1 k1=0 k3=-1 k0=-2 
asort 1: k0=-2 k3=-1 k1=0 k4=1 k2=2 
arsort 1: k2=2 k4=1 k1=0 k3=-1 k0=-2 
asort 2: k3=-1 k0=-2 k1=0 k4=1 k2=2 
arsort 2: k2=2 k4=1 k1=0 k0=-2 k3=-1 
asort 0: k1=-1.0e+300 k0=0 k2=-0 k4=1.5 k3=1.0e+300 
arsort 0: k3=1.0e+300 k4=1.5 k0=0 k2=-0 k1=-1.0e+300 
asort 1: k1=-1.0e+300 k0=0 k2=-0 k4=1.5 k3=1.0e+300 
arsort 1: k3=1.0e+300 k4=1.5 k0=0 k2=-0 k1=-1.0e+300 
asort 2: k2=-0 k1=-1.0e+300 k0=0 k3=1.0e+300 k4=1.5 
arsort 2: k4=1.5 k3=1.0e+300 k0=0 k1=-1.0e+300 k2=-0 
asort 0: k4="" k2="a" k1="a\u0000" k3="ab" k0="b" 
arsort 0: k0="b" k3="ab" k1="a\u0000" k2="a" k4="" 
asort 1: k0="b" k1="a\u0000" k2="a" k3="ab" k4="" 
arsort 1: k0="b" k1="a\u0000" k2="a" k3="ab" k4="" 
asort 2: k4="" k2="a" k1="a\u0000" k3="ab" k0="b" 
arsort 2: k0="b" k3="ab" k1="a\u0000" k2="a" k4="" 
asort 0: k0="same eight" k4="same eight" k1="same eightr" k3="same eights" k2= 
arsort 0: k2= k3="same eights" k1="same eightr" k0="same eight" k4="same eight" 
asort 1: k0="same eight" k1="same eightr" k2= k3="same eights" k4="same eight" 
arsort 1: k0="same eight" k1="same eightr" k2= k3="same eights" k4="same eight" 
asort 2: k0="same eight" k4="same eight" k1="same eightr" k3="same eights" k2= 
arsort 2: k2= k3="same eights" k1="same eightr" k0="same eight" k4="same eight" 
-500=0 -463=1 -426=2 -389=3 -352=4 
-352=4 -389=3 -426=2 -463=1 -500=0 
asort 0: k0=-2 k5=-2 k10=-2 k15=-2 k3=-1 k8=-1 k13=-1 k1=0 k6=0 k11=0 k4=1 k9=1 k14=1 k2=2 k7=2 k12=2 
arsort 0: k2=2 k7=2 k12=2 k4=1 k9=1 k14=1 k1=0 k6=0 k11=0 k3=-1 k8=-1 k13=-1 k0=-2 k5=-2 k10=-2 k15=-2 
asort 1: k0=-2 k5=-2 k10=-2 k15=-2 k3=-1 k8=-1 k13=-1 k1=0 k6=0 k11=0 k4=1 k9=1 k14=1 k2=2 k7=2 k12=2 
arsort 1: k2=2 k7=2 k12=2 k4=1 k9=1 k14=1 k1=0 k6=0 k11=0 k3=-1 k8=-1 k13=-1 k0=-2 k5=-2 k10=-2 k15=-2 
asort 2: k3=-1 k8=-1 k13=-1 k0=-2 k5=-2 k10=-2 k15=-2 k1=0 k6=0 k11=0 k4=1 k9=1 k14=1 k2=2 k7=2 k12=2 
arsort 2: k2=2 k7=2 k12=2 k4=1 k9=1 k14=1 k1=0 k6=0 k11=0 k0=-2 k5=-2 k10=-2 k15=-2 k3=-1 k8=-1 k13=-1 
asort 0: k1=-1.0e+300 k6=-1.0e+300 k11=-1.0e+300 k0=0 k2=-0 k5=0 k7=-0 k10=0 k12=-0 k15=0 k4=1.5 k9=1.5 k14=1.5 k3=1.0e+300 k8=1.0e+300 k13=1.0e+300 
arsort 0: k3=1.0e+300 k8=1.0e+300 k13=1.0e+300 k4=1.5 k9=1.5 k14=1.5 k0=0 k2=-0 k5=0 k7=-0 k10=0 k12=-0 k15=0 k1=-1.0e+300 k6=-1.0e+300 k11=-1.0e+300 
asort 1: k1=-1.0e+300 k6=-1.0e+300 k11=-1.0e+300 k0=0 k2=-0 k5=0 k7=-0 k10=0 k12=-0 k15=0 k4=1.5 k9=1.5 k14=1.5 k3=1.0e+300 k8=1.0e+300 k13=1.0e+300 
arsort 1: k3=1.0e+300 k8=1.0e+300 k13=1.0e+300 k4=1.5 k9=1.5 k14=1.5 k0=0 k2=-0 k5=0 k7=-0 k10=0 k12=-0 k15=0 k1=-1.0e+300 k6=-1.0e+300 k11=-1.0e+300 
asort 2: k2=-0 k7=-0 k12=-0 k1=-1.0e+300 k6=-1.0e+300 k11=-1.0e+300 k0=0 k5=0 k10=0 k15=0 k3=1.0e+300 k8=1.0e+300 k13=1.0e+300 k4=1.5 k9=1.5 k14=1.5 
arsort 2: k4=1.5 k9=1.5 k14=1.5 k3=1.0e+300 k8=1.0e+300 k13=1.0e+300 k0=0 k5=0 k10=0 k15=0 k1=-1.0e+300 k6=-1.0e+300 k11=-1.0e+300 k2=-0 k7=-0 k12=-0 
asort 0: k4="" k9="" k14="" k2="a" k7="a" k12="a" k1="a\u0000" k6="a\u0000" k11="a\u0000" k3="ab" k8="ab" k13="ab" k0="b" k5="b" k10="b" k15="b" 
arsort 0: k0="b" k5="b" k10="b" k15="b" k3="ab" k8="ab" k13="ab" k1="a\u0000" k6="a\u0000" k11="a\u0000" k2="a" k7="a" k12="a" k4="" k9="" k14="" 
asort 1: k0="b" k1="a\u0000" k2="a" k3="ab" k4="" k5="b" k6="a\u0000" k7="a" k8="ab" k9="" k10="b" k11="a\u0000" k12="a" k13="ab" k14="" k15="b" 
arsort 1: k0="b" k1="a\u0000" k2="a" k3="ab" k4="" k5="b" k6="a\u0000" k7="a" k8="ab" k9="" k10="b" k11="a\u0000" k12="a" k13="ab" k14="" k15="b" 
asort 2: k4="" k9="" k14="" k2="a" k7="a" k12="a" k1="a\u0000" k6="a\u0000" k11="a\u0000" k3="ab" k8="ab" k13="ab" k0="b" k5="b" k10="b" k15="b" 
arsort 2: k0="b" k5="b" k10="b" k15="b" k3="ab" k8="ab" k13="ab" k1="a\u0000" k6="a\u0000" k11="a\u0000" k2="a" k7="a" k12="a" k4="" k9="" k14="" 
asort 0: e6f59278b5e586f7b5e1d49f3c31e398
arsort 0: 3436520b6af6c705a4b62a9620a66eda
asort 1: b483c756c1452c713831cefa40769478
arsort 1: b483c756c1452c713831cefa40769478
asort 2: e6f59278b5e586f7b5e1d49f3c31e398
arsort 2: 3436520b6af6c705a4b62a9620a66eda
-500=0 -463=1 -426=2 -389=3 -352=4 -315=5 -278=6 -241=7 -204=8 -167=9 -130=10 -93=11 -56=12 -19=13 18=14 55=15 
55=15 18=14 -19=13 -56=12 -93=11 -130=10 -167=9 -204=8 -241=7 -278=6 -315=5 -352=4 -389=3 -426=2 -463=1 -500=0 
asort 0: k0=-2 k5=-2 k10=-2 k15=-2 k3=-1 k8=-1 k13=-1 k1=0 k6=0 k11=0 k16=0 k4=1 k9=1 k14=1 k2=2 k7=2 k12=2 
arsort 0: k2=2 k7=2 k12=2 k4=1 k9=1 k14=1 k1=0 k6=0 k11=0 k16=0 k3=-1 k8=-1 k13=-1 k0=-2 k5=-2 k10=-2 k15=-2 
asort 1: k0=-2 k5=-2 k10=-2 k15=-2 k3=-1 k8=-1 k13=-1 k1=0 k6=0 k11=0 k16=0 k4=1 k9=1 k14=1 k2=2 k7=2 k12=2 
arsort 1: k2=2 k7=2 k12=2 k4=1 k9=1 k14=1 k1=0 k6=0 k11=0 k16=0 k3=-1 k8=-1 k13=-1 k0=-2 k5=-2 k10=-2 k15=-2 
asort 2: k3=-1 k8=-1 k13=-1 k0=-2 k5=-2 k10=-2 k15=-2 k1=0 k6=0 k11=0 k16=0 k4=1 k9=1 k14=1 k2=2 k7=2 k12=2 
arsort 2: k2=2 k7=2 k12=2 k4=1 k9=1 k14=1 k1=0 k6=0 k11=0 k16=0 k0=-2 k5=-2 k10=-2 k15=-2 k3=-1 k8=-1 k13=-1 
asort 0: k1=-1.0e+300 k6=-1.0e+300 k11=-1.0e+300 k16=-1.0e+300 k0=0 k2=-0 k5=0 k7=-0 k10=0 k12=-0 k15=0 k4=1.5 k9=1.5 k14=1.5 k3=1.0e+300 k8=1.0e+300 k13=1.0e+300 
arsort 0: k3=1.0e+300 k8=1.0e+300 k13=1.0e+300 k4=1.5 k9=1.5 k14=1.5 k0=0 k2=-0 k5=0 k7=-0 k10=0 k12=-0 k15=0 k1=-1.0e+300 k6=-1.0e+300 k11=-1.0e+300 k16=-1.0e+300 
asort 1: k1=-1.0e+300 k6=-1.0e+300 k11=-1.0e+300 k16=-1.0e+300 k0=0 k2=-0 k5=0 k7=-0 k10=0 k12=-0 k15=0 k4=1.5 k9=1.5 k14=1.5 k3=1.0e+300 k8=1.0e+300 k13=1.0e+300 
arsort 1: k3=1.0e+300 k8=1.0e+300 k13=1.0e+300 k4=1.5 k9=1.5 k14=1.5 k0=0 k2=-0 k5=0 k7=-0 k10=0 k12=-0 k15=0 k1=-1.0e+300 k6=-1.0e+300 k11=-1.0e+300 k16=-1.0e+300 
asort 2: k2=-0 k7=-0 k12=-0 k1=-1.0e+300 k6=-1.0e+300 k11=-1.0e+300 k16=-1.0e+300 k0=0 k5=0 k10=0 k15=0 k3=1.0e+300 k8=1.0e+300 k13=1.0e+300 k4=1.5 k9=1.5 k14=1.5 
arsort 2: k4=1.5 k9=1.5 k14=1.5 k3=1.0e+300 k8=1.0e+300 k13=1.0e+300 k0=0 k5=0 k10=0 k15=0 k1=-1.0e+300 k6=-1.0e+300 k11=-1.0e+300 k16=-1.0e+300 k2=-0 k7=-0 k12=-0 
asort 0: k4="" k9="" k14="" k2="a" k7="a" k12="a" k1="a\u0000" k6="a\u0000" k11="a\u0000" k16="a\u0000" k3="ab" k8="ab" k13="ab" k0="b" k5="b" k10="b" k15="b" 
arsort 0: k0="b" k5="b" k10="b" k15="b" k3="ab" k8="ab" k13="ab" k1="a\u0000" k6="a\u0000" k11="a\u0000" k16="a\u0000" k2="a" k7="a" k12="a" k4="" k9="" k14="" 
asort 1: k0="b" k1="a\u0000" k2="a" k3="ab" k4="" k5="b" k6="a\u0000" k7="a" k8="ab" k9="" k10="b" k11="a\u0000" k12="a" k13="ab" k14="" k15="b" k16="a\u0000" 
arsort 1: k0="b" k1="a\u0000" k2="a" k3="ab" k4="" k5="b" k6="a\u0000" k7="a" k8="ab" k9="" k10="b" k11="a\u0000" k12="a" k13="ab" k14="" k15="b" k16="a\u0000" 
asort 2: k4="" k9="" k14="" k2="a" k7="a" k12="a" k1="a\u0000" k6="a\u0000" k11="a\u0000" k16="a\u0000" k3="ab" k8="ab" k13="ab" k0="b" k5="b" k10="b" k15="b" 
arsort 2: k0="b" k5="b" k10="b" k15="b" k3="ab" k8="ab" k13="ab" k1="a\u0000" k6="a\u0000" k11="a\u0000" k16="a\u0000" k2="a" k7="a" k12="a" k4="" k9="" k14="" 
asort 0: cf2d361213c5cf7d2bee38d02be9f870
arsort 0: 9b8b61e091c293e78a59d12f840fe322
asort 1: a7dfc00c789d8df51677137db55bdd4f
arsort 1: a7dfc00c789d8df51677137db55bdd4f
asort 2: cf2d361213c5cf7d2bee38d02be9f870
arsort 2: 9b8b61e091c293e78a59d12f840fe322
-500=0 -463=1 -426=2 -389=3 -352=4 -315=5 -278=6 -241=7 -204=8 -167=9 -130=10 -93=11 -56=12 -19=13 18=14 55=15 92=16 
92=16 55=15 18=14 -19=13 -56=12 -93=11 -130=10 -167=9 -204=8 -241=7 -278=6 -315=5 -352=4 -389=3 -426=2 -463=1 -500=0 
asort 0: f972d7bef595c7ad6e85536678b9cd07
arsort 0: da0eb8ab0ffd9a79d69b343df0131834
asort 1: f972d7bef595c7ad6e85536678b9cd07
arsort 1: da0eb8ab0ffd9a79d69b343df0131834
asort 2: a2667705aae11456bbc18fd5a7aeed5b
arsort 2: 70390fd8f83a95e9bc7b3e865a389580
asort 0: 606ca8b1e3733f31c8967cbadb2c1d9c
arsort 0: 612aeb20b6d348a9a3bbd53213945a3c
asort 1: 606ca8b1e3733f31c8967cbadb2c1d9c
arsort 1: 612aeb20b6d348a9a3bbd53213945a3c
asort 2: 9140a64cf1706aa27dea8492fb2bba26
arsort 2: e175a4557d06e90142e3936e2b1872e9
asort 0: 394c086a188d00da47da5cf7f8346be8
arsort 0: e6b06f20951ac94fea14f07e44399ec6
asort 1: 43368d2d2f05ef9b416ebdea7a6c35e4
arsort 1: 43368d2d2f05ef9b416ebdea7a6c35e4
asort 2: 394c086a188d00da47da5cf7f8346be8
arsort 2: e6b06f20951ac94fea14f07e44399ec6
asort 0: 133ed6273208009c42cce66a5878dad8
arsort 0: 7334bc0d28f4b90d0943ef9dbd7abbce
asort 1: b8208605f26155af6a2fc4c84f366945
arsort 1: b8208605f26155af6a2fc4c84f366945
asort 2: 133ed6273208009c42cce66a5878dad8
arsort 2: 7334bc0d28f4b90d0943ef9dbd7abbce
21d2771947db647fb5a5addcf19de736
febf49a14dcb09bf90717f7a1a2e4961
asort 0: b775ada684ab71a391a3022e4e0a3fce
arsort 0: b713bc61c698f5b4932d895e8af6e403
asort 1: b775ada684ab71a391a3022e4e0a3fce
arsort 1: b713bc61c698f5b4932d895e8af6e403
asort 2: 993e9745b0ef303216e37406ce2fc2f2
arsort 2: 8ecbe48cc03f4c261924c1359d541926
asort 0: 85bc8c77ff5135576b4b603db05a979d
arsort 0: 4b6481da2dc1640410447dce4b0ab8a5
asort 1: 85bc8c77ff5135576b4b603db05a979d
arsort 1: 4b6481da2dc1640410447dce4b0ab8a5
asort 2: fc880403a187795bc3dbae2ebdf103de
arsort 2: 15a0e4e8cb62a0987c9c65e08097acc8
asort 0: e82f900e565725490b7458624c838df4
arsort 0: d8c81cb0f992c120cb85e2c1cac21580
asort 1: cd85cb77fbddbbc4642e14e6f86d6d6f
arsort 1: cd85cb77fbddbbc4642e14e6f86d6d6f
asort 2: e82f900e565725490b7458624c838df4
arsort 2: d8c81cb0f992c120cb85e2c1cac21580
asort 0: 59524af478434cdde58c0fd626ff4a30
arsort 0: 6d3e56b7e107cd09c2c03548cbbf0385
asort 1: 3afa65890259ccff69eb44f281f66fbd
arsort 1: 3afa65890259ccff69eb44f281f66fbd
asort 2: 59524af478434cdde58c0fd626ff4a30
arsort 2: 6d3e56b7e107cd09c2c03548cbbf0385
bcdfc8bee5bc5262732b3f13ef294a09
dc390f063f0e6ea96b5a0dbb69bdc0ad
daef59a8472c4d85d303e1a4caf04548 a3dc655c8bdab6ff8ec56f395c31ac34
daef59a8472c4d85d303e1a4caf04548 a3dc655c8bdab6ff8ec56f395c31ac34
ca5c8abccf4ce6437f8382e0a62069c6 1ceddaf0c18e95bf6af891fd6683f47f
