--TEST--
Credentials of the sender
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
socket_write($a, 'x');
$m = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_CREDENTIALS)];
check('receive', function () use ($b, &$m) { return socket_recvmsg($b, $m); });
[$control] = $m['control'];
var_dump(count($m['control']), $control['level'] === SOL_SOCKET, $control['type'] === SCM_CREDENTIALS, array_keys($control['data']), $control['data']['pid'] === getmypid());
check('own', function () use ($a, $control) {
    return socket_sendmsg($a, ['iov' => ['y'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => ['pid' => getmypid(), 'uid' => $control['data']['uid'], 'gid' => $control['data']['gid']]]]]);
});
check('no data', function () use ($a) { return socket_sendmsg($a, ['iov' => ['z'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS]]]); });
--EXPECT--
receive: 1
int(1)
bool(true)
bool(true)
array(3) {
  [0]=>
  string(3) "pid"
  [1]=>
  string(3) "uid"
  [2]=>
  string(3) "gid"
}
bool(true)
own: 1
no data: [2] socket_sendmsg(): Error in sendmsg [3]: No such process
false
