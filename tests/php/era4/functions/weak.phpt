--TEST--
A function of the script with the name of one that PHP no longer has wins
--FILE--
<?php
function socket_readv($what)
{
    return "my own socket_readv of $what";
}
function socket_iovec_alloc()
{
    return 'my own socket_iovec_alloc';
}
echo socket_readv('x'), ', ', socket_iovec_alloc(), ', ', call_user_func('SOCKET_READV', 'y'), "\n";
var_dump(function_exists('socket_writev'));
--EXPECT--
my own socket_readv of x, my own socket_iovec_alloc, my own socket_readv of y
bool(true)
