--TEST--
Elements that are no sockets
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $kept] = pair();
foreach ([1, 'text', null, [], new stdClass, STDIN] as $wrong) {
    check('read', function () use ($a, $wrong) { $r = [$a, $wrong]; $w = $e = null; return socket_select($r, $w, $e, 0); });
    check('write', function () use ($a, $wrong) { $w = [$a, $wrong]; $r = $e = null; return socket_select($r, $w, $e, 0); });
    check('except', function () use ($a, $wrong) { $e = [$a, $wrong]; $r = $w = null; return socket_select($r, $w, $e, 0); });
}
check('read first', function () { $r = [1]; $w = ['x']; $e = [null]; return socket_select($r, $w, $e, 0); });
--EXPECT--
read: TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, int given
write: TypeError: socket_select(): Argument #2 ($write) must only have elements of type Socket, int given
except: TypeError: socket_select(): Argument #3 ($except) must only have elements of type Socket, int given
read: TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, string given
write: TypeError: socket_select(): Argument #2 ($write) must only have elements of type Socket, string given
except: TypeError: socket_select(): Argument #3 ($except) must only have elements of type Socket, string given
read: TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, null given
write: TypeError: socket_select(): Argument #2 ($write) must only have elements of type Socket, null given
except: TypeError: socket_select(): Argument #3 ($except) must only have elements of type Socket, null given
read: TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, array given
write: TypeError: socket_select(): Argument #2 ($write) must only have elements of type Socket, array given
except: TypeError: socket_select(): Argument #3 ($except) must only have elements of type Socket, array given
read: TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, stdClass given
write: TypeError: socket_select(): Argument #2 ($write) must only have elements of type Socket, stdClass given
except: TypeError: socket_select(): Argument #3 ($except) must only have elements of type Socket, stdClass given
read: TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, resource given
write: TypeError: socket_select(): Argument #2 ($write) must only have elements of type Socket, resource given
except: TypeError: socket_select(): Argument #3 ($except) must only have elements of type Socket, resource given
read first: TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, int given
