--TEST--
Generators that name variables at run time, yield in the cases of a switch
--FILE--
<?php
function by_name($p) { $v = 'x'; extract(['q' => 5]); yield $q; eval('$z = 9; $p .= "!";'); yield $z . $p; $$v = 1; $x++; yield $$v; return count(get_defined_vars()); }
$g = by_name('a');
foreach ($g as $key => $value) {
    echo "$key: $value\n";
}
var_dump($g->getReturn());
$captured = 3;
$closure = function (&$out) use ($captured, &$g) { $name = 'captured'; yield $$name; $out = $$name . 'o'; $g = 'given'; yield from compact('name'); };
foreach ($closure($out) as $value) {
    echo $value, "\n";
}
var_dump($out, $g);

function choose($subject)
{
    switch ($subject) {
        case 0:
            return 'zero';
        default:
            echo "default\n";
        case yield 'first':
            echo "one\n";
            break;
        case yield 'second':
            echo "two\n";
            // falls through
        case 3:
            echo "three\n";
    }
    return 'end';
}
foreach ([[0], [1, 1], [2, 1, 2], [3, 1, 2], [9, 1, 2]] as $sent) {
    $g = choose(array_shift($sent));
    foreach ($sent as $value) {
        echo $g->current(), ' <- ', $value, "\n";
        $g->send($value);
    }
    var_dump($g->valid() || $g->getReturn());
}
--EXPECT--
0: 5
1: 9a!
2: 2
int(5)
3
captured
string(2) "3o"
string(5) "given"
bool(true)
first <- 1
one
bool(true)
first <- 1
second <- 2
two
three
bool(true)
first <- 1
second <- 2
three
bool(true)
first <- 1
second <- 2
default
one
bool(true)
