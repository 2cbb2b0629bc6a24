--TEST--
The indices of an element are evaluated before the variable is read
--FILE--
<?php
function grow($at) { global $list; $list = [[1, 2], [3, 4]]; return $at; }
$list = [0];
echo $list[grow(1)][0], "\n";
$list = [[8]];
echo $list[0][grow(1)], "\n";
$list = ['x'];
echo $list[grow(0)][grow(1)], "\n";
$a = [1, 2];
echo $a[($a = [5, 6])[0] - 4], "\n";
foreach ([fn() => $none[missing()], fn() => $none[0][missing()]] as $f) {
    try {
        $f();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
echo $undefined[$alsoUndefined . 'x'] ?? 'default', "\n";
echo $undefined[$alsoUndefined . 'x'], "|\n";
--EXPECTF--
3
2
2
6
Call to undefined function missing()
Call to undefined function missing()

Warning: Undefined variable $alsoUndefined in %sindices_first.php on line 18
default

Warning: Undefined variable $alsoUndefined in %sindices_first.php on line 19

Warning: Undefined variable $undefined in %sindices_first.php on line 19

Warning: Trying to access array offset on value of type null in %sindices_first.php on line 19
|
