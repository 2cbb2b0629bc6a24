--TEST--
Parts of long strings stay as they are when the string or another part of it changes
--FILE--
<?php
$whole = '';
for ($i = 0; $i < 1000; $i++) {
    $whole .= "$i,";
}
$before = md5($whole);

// Each part goes its own way.
$tail = substr($whole, 100);
$middle = substr($whole, 100, 2000);
$sum = [md5($tail), md5($middle)];
$tail .= 'end of tail';
$middle .= 'end of middle';
$whole .= 'end of whole';
var_dump(substr($tail, -11), substr($middle, -13), substr($whole, -12));
var_dump(md5(substr($tail, 0, -11)) === $sum[0], md5(substr($middle, 0, -13)) === $sum[1], md5(substr($whole, 0, -12)) === $before);

// A write to an offset is seen in one of them alone.
$own = $whole;
$own[200] = '#';
$part = substr($own, 150);
$own[201] = '#';
$part[52] = '!';
var_dump(substr($own, 199, 5), substr($part, 49, 5), substr($whole, 199, 5));
$part[strlen($part) + 1] = '+';
var_dump(substr($part, -4), substr($own, -4));

// Eaten at the front and fed at the end.
$buffer = str_repeat('0123456789', 100);
$taken = '';
for ($i = 0; $i < 500; $i++) {
    $buffer .= "line $i\n";
    $taken .= substr($buffer, 0, 7);
    $buffer = substr($buffer, 7);
}
var_dump(strlen($buffer), strlen($taken), md5($taken . $buffer), strpos($buffer, 'line 499'), $buffer[0], $buffer[-2]);

// As keys, in comparisons, conversions and cuts of cuts.
$one = substr($buffer, 10);
$two = substr("??$buffer", 12);
var_dump($one === $two, $one == $two, $one <=> $two . 'x', [$one => 1] == [$two => 1], in_array($two, [$one], true));
var_dump((int) substr(str_repeat('7', 20) . str_repeat(' ', 800), 2), (bool) substr(str_repeat('0', 900), 100), strrev(substr(substr($one, 5), 5, -5)) === strrev(substr($one, 10, -5)));
$copy = $one;
$one .= $two;
$two .= $copy;
var_dump($one === $two, strlen($copy));
--EXPECT--
string(11) "end of tail"
string(13) "end of middle"
string(12) "end of whole"
bool(true)
bool(true)
bool(true)
string(5) ",##,7"
string(5) ",#0!7"
string(5) ",70,7"
string(4) "le +"
string(4) "hole"
int(1890)
int(3500)
string(32) "67d81dae47eff5b8aa687bdafba4c247"
int(1881)
string(1) "l"
string(1) "9"
bool(true)
bool(true)
int(-1)
bool(true)
bool(true)
int(777777777777777777)
bool(true)
bool(true)
bool(true)
int(1880)
