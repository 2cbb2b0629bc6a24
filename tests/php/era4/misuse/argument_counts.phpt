--TEST--
A wrong number of arguments is a warning and null
--FILE--
<?php
set_error_handler(function ($level, $text) use (&$said) {
    $said = $text;
    return true;
});
$wrong = 0;
$counts = [
    'socket_iovec_fetch' => 2, 'socket_iovec_set' => 3, 'socket_iovec_add' => 2, 'socket_iovec_delete' => 2, 'socket_iovec_free' => 1,
    'socket_readv' => 2, 'socket_writev' => 2,
];
foreach ($counts as $name => $count) {
    foreach ([0, $count - 1, $count + 1] as $given) {
        $said = 'nothing';
        $result = $name(...array_fill(0, $given, socket_iovec_alloc(1, 1)));
        $expected = "$name() expects exactly $count parameter" . ($count === 1 ? '' : 's') . ", $given given";
        if ($result !== null || $said !== $expected) {
            echo "$name with $given: ", var_export($result, true), " $said\n";
            $wrong++;
        }
    }
}
var_dump(socket_iovec_alloc(), $said, $wrong);
--EXPECT--
NULL
string(46) "Wrong parameter count for socket_iovec_alloc()"
int(0)
