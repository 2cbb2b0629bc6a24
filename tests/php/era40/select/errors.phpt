--TEST--
select(): numbers that are none, limits, times
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;
$set = fd_alloc();
fd_set($a, $set);
// Nothing to read: the set is empty afterwards.
$start = microtime(true);
var_dump(select($b + 1, $set, 0, 0, 0, 30000), fd_isset($a, $set), microtime(true) - $start >= 0.029);
// Negative times are errors, and the set stays.
fd_set($a, $set);
var_dump(select($b + 1, $set, 0, 0, -1, 0), select($b + 1, $set, 0, 0, 0, -1), fd_isset($a, $set));
// Numbers from the first argument on are not looked at, and come out of the set.
write($b, "x\n", 2);
var_dump(select($a, $set, 0, 0, 0, 0), fd_isset($a, $set), fd_set($a, $set), select($a + 1, $set, 0, 0, 0, 0), fd_isset($a, $set));
// A closed number is an error.
$closed = socket(AF_INET, SOCK_STREAM, 0);
close($closed);
fd_set($closed, $set);
var_dump(select(100, $set, 0, 0, 0, 0), select(100, 0, $set, 0, 0, 0), select(100, 0, 0, $set, 0, 0));
// No set at all is a pause.
var_dump(select(0, 0, 0, 0, 0, 1000));
--EXPECT--
int(0)
bool(false)
bool(true)
int(-22)
int(-22)
bool(true)
int(0)
bool(false)
bool(true)
int(1)
bool(true)
int(-9)
int(-9)
int(-9)
int(0)
