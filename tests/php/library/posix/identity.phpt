--TEST--
Users and groups of the process
--EXTENSIONS--
posix
--FILE--
<?php
var_dump(posix_getuid() === posix_geteuid(), posix_getgid() === posix_getegid(), in_array(posix_getgid(), posix_getgroups()) || posix_getgroups() === [], posix_getpwuid(posix_getuid())['uid'] === posix_getuid());
var_dump(posix_seteuid(posix_geteuid()), posix_setegid(posix_getegid()), posix_getpid() === getmypid(), posix_getpgid(getmypid()) === posix_getpgrp());
var_dump(posix_getpgid(-5), posix_strerror(posix_errno()), posix_kill(getmypid(), 0), posix_strerror(0), posix_strerror(2));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
string(15) "No such process"
bool(true)
string(7) "Success"
string(25) "No such file or directory"
