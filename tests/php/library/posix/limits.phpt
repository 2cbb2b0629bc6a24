--TEST--
posix_getrlimit() and posix_setrlimit()
--EXTENSIONS--
posix
--FILE--
<?php
$limits = posix_getrlimit();
echo implode(',', array_keys($limits)), "\n";
$soft = $limits['soft core'];
var_dump(posix_setrlimit(POSIX_RLIMIT_CORE, 0, $limits['hard core'] === 'unlimited' ? POSIX_RLIMIT_INFINITY : $limits['hard core']), posix_getrlimit()['soft core']);
var_dump(posix_setrlimit(999, 1, 1), posix_strerror(posix_get_last_error()));
?>
--EXPECT--
soft core,hard core,soft data,hard data,soft stack,hard stack,soft totalmem,hard totalmem,soft rss,hard rss,soft maxproc,hard maxproc,soft memlock,hard memlock,soft cpu,hard cpu,soft filesize,hard filesize,soft openfiles,hard openfiles
bool(true)
int(0)
bool(false)
string(16) "Invalid argument"
