--TEST--
Names of hosts where the process has no descriptor left
--EXTENSIONS--
posix
--PROCESS--
It changes the limit of descriptors.
--FILE--
<?php
posix_setrlimit(POSIX_RLIMIT_NOFILE, 120, 120);
while ($f = @fopen('/dev/null', 'r')) {
    $held[] = $f;
}

var_dump(gethostbyname('localhost'), gethostbynamel('localhost'), gethostbyname('127.0.0.1'));
$name = gethostname();
var_dump($name === php_uname('n'), $name === posix_uname()['nodename'], $name !== '');
$held = [];
var_dump(gethostbyname('127.0.0.2'), gethostbynamel('127.0.0.3'));
--EXPECT--
string(9) "localhost"
bool(false)
string(9) "127.0.0.1"
bool(true)
bool(true)
bool(true)
string(9) "127.0.0.2"
array(1) {
  [0]=>
  string(9) "127.0.0.3"
}
