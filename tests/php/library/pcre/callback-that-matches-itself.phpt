--TEST--
preg_replace_callback(): the function may match with the same pattern
--FILE--
<?php
echo preg_replace_callback('/(\d)(\d*)/', function ($m) {
    static $depth = 0;
    if ($m[2] === '') {
        return "<$m[1]>";
    }
    $depth++;
    $inner = preg_replace_callback('/(\d)(\d*)/', fn ($n) => "($depth:$n[1]|$n[2])", $m[2]);
    preg_match_all('/(\d)(\d*)/', $m[2], $all);
    return $inner . json_encode($all) . $m[0];
}, 'a12 b345 c6'), "\n";
--EXPECT--
a(1:2|)[["2"],["2"],[""]]12 b(2:4|5)[["45"],["4"],["5"]]345 c<6>
