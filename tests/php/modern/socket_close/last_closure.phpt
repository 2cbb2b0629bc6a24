--TEST--
A closure holds what it captured until the last variable of it goes
--EXTENSIONS--
sockets
--PROCESS--
It counts the process's descriptors.
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

function made()
{
    return socket_create(AF_INET, SOCK_STREAM, 0);
}

made();
more();

$s = made();
$f = function () use ($s) { return (bool) $s; };
echo 'a closure: ', $f(), ' ', more(), ' ';
$s = null;
echo more(), ' ', $f(), ' ';
$f = null;
echo more(), "\n";

$s = made();
$list = [$s];
$f = fn() => $list;
$g = clone $f;
$h = Closure::bind($f, null, null);
$s = $list = null;
echo 'its copies: ', more(), ' ';
$f = null;
echo more(), ' ', count($g()), ' ';
$g = null;
echo more(), ' ', count($h()), ' ';
$h = null;
echo more(), "\n";

class Holder
{
    public $socket;

    function __construct()
    {
        $this->socket = made();
    }

    function closure()
    {
        return fn() => is_object($this->socket);
    }
}
$f = (new Holder)->closure();
echo '$this: ', more(), ' ', $f(), ' ', more(), ' ';
$f = null;
echo more(), "\n";

$s = made();
$f = function () use ($s, &$f) {
    $f = null;
    return is_object($s) . ' ' . more();
};
$s = null;
echo 'while it runs: ', $f(), "\n";

$s = made();
array_map(function ($x) use ($s) { return $x; }, [1]);
(function () use ($s) { })();
call_user_func(function () use ($s) { });
$s = null;
echo 'temporary ones: ', more(), "\n";
--EXPECT--
a closure: 1 1 1 1 0
its copies: 1 1 1 1 1 0
$this: 1 1 1 0
while it runs: 1 1
temporary ones: 0
