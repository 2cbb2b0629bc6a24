--TEST--
getlastmod() and getmyinode() are those of the main script, in included files, too
--FILE--
<?php
file_put_contents(__DIR__ . '/main-script-times.tmp', '<?php return [getlastmod(), getmyinode()];');
touch(__DIR__ . '/main-script-times.tmp', 1000000000);
$there = require __DIR__ . '/main-script-times.tmp';
unlink(__DIR__ . '/main-script-times.tmp');
var_dump($there === [getlastmod(), getmyinode()], getlastmod() === filemtime(__FILE__), getmyinode() === fileinode(__FILE__));
--EXPECT--
bool(true)
bool(true)
bool(true)
