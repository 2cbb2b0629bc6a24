--TEST--
The top level of a file: returns, loops, and variables that change behind its back
--FILE--
<?php
function included(string $code)
{
    $file = tempnam(sys_get_temp_dir(), 'top');
    file_put_contents($file, "<?php\n" . $code);
    $result = include $file;
    unlink($file);
    return $result;
}

// A return ends the file wherever it stands: before, in and behind a loop.
var_dump(included('return "before"; foreach ([1] as $x) { echo $x; }'));
var_dump(included('foreach ([1, 2] as $x) { if ($x == 2) { return "in $x"; } echo "x=$x\n"; } return "never";'));
var_dump(included('$s = ""; foreach ([1, 2] as $x) { $s .= $x; } return $s . " behind";'));
var_dump(included('foreach ([1] as $x) { } '));
var_dump(included('for ($i = 0; $i < 2; $i++) { } $y = $i; while ($y < 5) { $y++; } { $z = $y; do { $z--; } while ($z > 3); } return [$i, $y, $z];'));
var_dump(included('return null; while (true) { }'));

$n = 1;
// Variables that come and go, also behind the code's back.
for ($i = 0; $i < 3; $i++) {
    $a = "a$i";
    if ($i == 1) {
        unset($a);
        $b = 'b';
    }
    echo isset($a) ? $a : 'none', ' ', $b ?? 'none', "\n";
    unset($GLOBALS['b']);
    extract(['c' . $i => $i, 'b' => "extracted $i"]);
    $name = "d$i";
    $$name = $i * 10;
    echo $b, ' ', ${"c$i"}, ' ', ${"d$i"}, "\n";
}
function change()
{
    global $a, $fresh;
    $a = 'changed';
    $fresh = 'fresh';
    unset($GLOBALS['n']);
    for ($i = 0; $i < 40; $i++) {
        $GLOBALS["filler$i"] = $i;
    }
}
change();
echo $a, ' ', $fresh, ' ', $filler39, ' ', isset($n) ? 'n' : 'no n', "\n";
$r = &$a;
$r = 'through the reference';
echo $a, "\n";
eval('$a = "eval"; foreach ([1, 2] as $k) { $a .= $k; }');
echo $a, ' ', $r, ' ', $k, "\n";
echo eval('while (true) { return "from eval"; }'), "\n";

if ($k > 1) {
    foreach ([1, 2] as $k) {
        try {
            if ($k == 2) {
                throw new Exception('thrown in a loop');
            }
        } catch (Exception $e) {
            echo get_class($e), ': ', $e->getMessage(), ' on line ', $e->getLine(), "\n";
        }
    }
}
echo $undefined;
foreach ([1] as $k) {
    exit("leaving\n");
}
echo 'never';
--EXPECTF--
string(6) "before"
x=1
string(4) "in 2"
string(9) "12 behind"
int(1)
array(3) {
  [0]=>
  int(2)
  [1]=>
  int(5)
  [2]=>
  int(3)
}
NULL
a0 none
extracted 0 0 0
none b
extracted 1 1 10
a2 extracted 1
extracted 2 2 20
changed fresh 39 no n
through the reference
eval12 eval12 2
from eval
Exception: thrown in a loop on line 57

Warning: Undefined variable $undefined in %s on line 64
leaving
