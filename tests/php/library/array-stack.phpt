--TEST--
Stacks and the internal pointer
--FILE--
<?php
try {
    $a=[1,2];
    var_dump(array_push($a,3,4), array_pop($a), array_shift($a), array_unshift($a,"z"));
    print_r($a);
    $e=[];
    var_dump(array_pop($e), array_shift($e));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    $a=[1,2,3];
    var_dump(current($a), next($a), next($a), next($a), key($a), reset($a), end($a), prev($a), key($a));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
int(4)
int(4)
int(1)
int(3)
Array
(
    [0] => z
    [1] => 2
    [2] => 3
)
NULL
NULL
int(1)
int(2)
int(3)
bool(false)
NULL
int(1)
int(3)
int(2)
int(1)
