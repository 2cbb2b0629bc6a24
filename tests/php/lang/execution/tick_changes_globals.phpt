--TEST--
A tick function changes variables between statements, and may throw or exit
--FILE--
<?php
function double() { $GLOBALS['a'] *= 2; }
$a = 1;
register_tick_function('double');
declare(ticks=1) {
    $a = 1;
    echo $a, "\n";
    $b = $a + 1;
    for ($i = 0; $i < 3; $i++) {
        $a = $i;
        echo $a, ' ';
    }
    echo "\n", $a, ' ', $b, "\n";
}
unregister_tick_function('double');
function thrower() { throw new Exception('in a tick'); }
register_tick_function('thrower');
function f() {
    try {
        declare(ticks=1) { $x = 1; }
    } catch (Exception $e) {
        return $e->getMessage() . ' ' . get_class($e) . ' line ' . $e->getLine();
    } finally {
        unregister_tick_function('thrower');
        echo "finally\n";
    }
}
echo f(), "\n";
register_tick_function(function () { echo "exit\n"; exit; });
declare(ticks=1) { $x = 1; }
echo "not reached\n";
--EXPECT--
2
0 2 4 
64 9
finally
in a tick Exception line 16
exit
