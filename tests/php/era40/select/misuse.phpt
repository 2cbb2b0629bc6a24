--TEST--
Sets that are misused
--FILE--
<?php
$set = fd_alloc();
var_dump(fd_set(-1, $set), fd_clear(-1, $set), fd_isset(-1, $set));
var_dump(fd_set(5, 'x'), fd_set(5, null), fd_set(5, build_iovec(0)));
fd_set(500, $set);
var_dump(select(501, $set, 0, 0, 0, 0), select(10, $set, 0, 0, -1, 0));
var_dump(fd_dealloc($set), is_resource($set));
var_dump(fd_zero($set) === null);
--EXPECTF--

Warning: Can't set negative fd falues in a set in %s on line 3

Warning: Can't clear negative fd values in a set in %s on line 3

Warning: Can't check for negative fd values in a set in %s on line 3
bool(false)
bool(false)
bool(false)

Warning: Supplied argument is not a valid File descriptor set resource in %s on line 4

Warning: No File descriptor set resource supplied in %s on line 4

Warning: Supplied resource is not a valid File descriptor set resource in %s on line 4
NULL
NULL
NULL
int(-9)
int(-22)
bool(true)
bool(false)

Warning: 4 is not a valid File descriptor set resource in %s on line 8
bool(true)
