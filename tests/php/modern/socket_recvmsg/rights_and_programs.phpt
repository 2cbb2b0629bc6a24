--TEST--
Programs get received descriptors unless MSG_CMSG_CLOEXEC kept them
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([0, MSG_CMSG_CLOEXEC] as $flags) {
    [$a, $b] = pair();
    $file = tmpfile();
    $name = stream_get_meta_data($file)['uri'];
    socket_sendmsg($a, ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$file]]]]);
    fclose($file);
    $message = ['buffer_size' => 10, 'controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1)];
    socket_recvmsg($b, $message, $flags);
    echo show($message['control'][0]['data']), ' ', substr_count(shell_exec('ls -l /proc/$$/fd'), $name), ' ', $message['flags'], "\n";
}
--EXPECT--
[0 => resource stream] 1 0
[0 => resource stream] 0 1073741824
