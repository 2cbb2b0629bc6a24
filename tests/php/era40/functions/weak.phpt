--TEST--
A function of the script of the same name wins
--FILE--
<?php
function read($what)
{
    return "my own read of $what";
}
function close()
{
    return 'my own close';
}
echo read('x'), ' ', close(), "\n";
var_dump(socket(AF_INET, SOCK_STREAM, 0) > 0);
--EXPECT--
my own read of x my own close
bool(true)
