--TEST--
The line of a match that nothing fits
--FILE--
<?php
function seven() { return 7; }
$x = 7;
foreach ([
    fn() => match ($x) {
        1 => 'a',
        2 => 'b',
    },
    fn() => match (true) {
        $x < 5 => 'a',
        seven() > 8 => 'b',
    },
    fn() => match ($x) {
        1, 'b',
            2.5 => 'a',
    },
    fn() => match (true) {
        $x
            < 6 => 'a',
    },
    fn() => match (
        $x) {
    },
] as $match) {
    try {
        $match();
    } catch (UnhandledMatchError $e) {
        echo $e->getLine(), ' ', $e->getMessage(), "\n";
    }
}
--EXPECT--
5 Unhandled match case 7
11 Unhandled match case true
15 Unhandled match case 7
19 Unhandled match case true
22 Unhandled match case 7
