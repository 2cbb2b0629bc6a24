--TEST--
MSG_WAITALL, MSG_PEEK and MSG_DONTWAIT by kind of socket, and the variable after a failure
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$makers = [
    'tcp' => function () { return tcp_pair(); },
    'unix' => function () { return pair(); },
    'datagrams' => function () { return pair(SOCK_DGRAM); },
    'packets' => function () { return pair(SOCK_SEQPACKET); },
];
foreach ($makers as $kind => $make) {
    foreach (['all' => MSG_WAITALL, 'all, peek' => MSG_WAITALL | MSG_PEEK, 'peek' => MSG_PEEK, 'no wait' => MSG_DONTWAIT, 'all, no wait' => MSG_WAITALL | MSG_DONTWAIT, 'urgent' => MSG_OOB, 'errors' => MSG_ERRQUEUE, 'end of record' => MSG_EOR] as $name => $flags) {
        [$a, $b] = $make();
        socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 2000]);
        socket_write($a, '0123456789');
        socket_write($a, 'next');
        usleep(500);
        foreach ([0, 4, 100, 100] as $length) {
            check("$kind, $name, $length", function () use ($b, $length, $flags) {
                socket_clear_error($b);
                $data = 'before';
                $count = socket_recv($b, $data, $length, $flags);
                return [$count, $data, socket_last_error($b)];
            });
        }
        check('message', function () use ($b, $flags) {
            socket_clear_error($b);
            $message = ['buffer_size' => 3, 'controllen' => 10];
            $count = socket_recvmsg($b, $message, $flags);
            return [$count, $message, socket_last_error($b)];
        });
        check('from', function () use ($b, $flags) {
            socket_clear_error($b);
            $data = $host = $port = 'before';
            $count = socket_recvfrom($b, $data, 5, $flags, $host, $port);
            return [$count, $data, is_string($host) ? $host : null, socket_last_error($b)];
        });
    }
}
--EXPECT--
tcp, all, 0: [0 => false, 1 => "before", 2 => 0]
tcp, all, 4: [0 => 4, 1 => "0123", 2 => 0]
tcp, all, 100: [0 => 10, 1 => "456789next", 2 => 0]
tcp, all, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
tcp, all, peek, 0: [0 => false, 1 => "before", 2 => 0]
tcp, all, peek, 4: [0 => 4, 1 => "0123", 2 => 0]
tcp, all, peek, 100: [0 => 14, 1 => "0123456789next", 2 => 0]
tcp, all, peek, 100: [0 => 14, 1 => "0123456789next", 2 => 0]
message: [0 => 3, 1 => [name => NULL, control => [], iov => [0 => "012"], flags => 0], 2 => 0]
from: [0 => 5, 1 => "01234", 2 => "0.0.0.0", 3 => 0]
tcp, peek, 0: [0 => false, 1 => "before", 2 => 0]
tcp, peek, 4: [0 => 4, 1 => "0123", 2 => 0]
tcp, peek, 100: [0 => 14, 1 => "0123456789next", 2 => 0]
tcp, peek, 100: [0 => 14, 1 => "0123456789next", 2 => 0]
message: [0 => 3, 1 => [name => NULL, control => [], iov => [0 => "012"], flags => 0], 2 => 0]
from: [0 => 5, 1 => "01234", 2 => "0.0.0.0", 3 => 0]
tcp, no wait, 0: [0 => false, 1 => "before", 2 => 0]
tcp, no wait, 4: [0 => 4, 1 => "0123", 2 => 0]
tcp, no wait, 100: [0 => 10, 1 => "456789next", 2 => 0]
tcp, no wait, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
tcp, all, no wait, 0: [0 => false, 1 => "before", 2 => 0]
tcp, all, no wait, 4: [0 => 4, 1 => "0123", 2 => 0]
tcp, all, no wait, 100: [0 => 10, 1 => "456789next", 2 => 0]
tcp, all, no wait, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
tcp, urgent, 0: [0 => false, 1 => "before", 2 => 0]
tcp, urgent, 4: [2] socket_recv(): Unable to read from socket [22]: Invalid argument
[0 => false, 1 => NULL, 2 => 22]
tcp, urgent, 100: [2] socket_recv(): Unable to read from socket [22]: Invalid argument
[0 => false, 1 => NULL, 2 => 22]
tcp, urgent, 100: [2] socket_recv(): Unable to read from socket [22]: Invalid argument
[0 => false, 1 => NULL, 2 => 22]
message: [2] socket_recvmsg(): Error in recvmsg [22]: Invalid argument
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [2] socket_recvfrom(): Unable to recvfrom [22]: Invalid argument
[0 => false, 1 => "before", 2 => "before", 3 => 22]
tcp, errors, 0: [0 => false, 1 => "before", 2 => 0]
tcp, errors, 4: [0 => false, 1 => NULL, 2 => 11]
tcp, errors, 100: [0 => false, 1 => NULL, 2 => 11]
tcp, errors, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
tcp, end of record, 0: [0 => false, 1 => "before", 2 => 0]
tcp, end of record, 4: [0 => 4, 1 => "0123", 2 => 0]
tcp, end of record, 100: [0 => 10, 1 => "456789next", 2 => 0]
tcp, end of record, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
unix, all, 0: [0 => false, 1 => "before", 2 => 0]
unix, all, 4: [0 => 4, 1 => "0123", 2 => 0]
unix, all, 100: [0 => 10, 1 => "456789next", 2 => 0]
unix, all, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
unix, all, peek, 0: [0 => false, 1 => "before", 2 => 0]
unix, all, peek, 4: [0 => 4, 1 => "0123", 2 => 0]
unix, all, peek, 100: [0 => 14, 1 => "0123456789next", 2 => 0]
unix, all, peek, 100: [0 => 14, 1 => "0123456789next", 2 => 0]
message: [0 => 3, 1 => [name => NULL, control => [], iov => [0 => "012"], flags => 0], 2 => 0]
from: [0 => 5, 1 => "01234", 2 => "", 3 => 0]
unix, peek, 0: [0 => false, 1 => "before", 2 => 0]
unix, peek, 4: [0 => 4, 1 => "0123", 2 => 0]
unix, peek, 100: [0 => 14, 1 => "0123456789next", 2 => 0]
unix, peek, 100: [0 => 14, 1 => "0123456789next", 2 => 0]
message: [0 => 3, 1 => [name => NULL, control => [], iov => [0 => "012"], flags => 0], 2 => 0]
from: [0 => 5, 1 => "01234", 2 => "", 3 => 0]
unix, no wait, 0: [0 => false, 1 => "before", 2 => 0]
unix, no wait, 4: [0 => 4, 1 => "0123", 2 => 0]
unix, no wait, 100: [0 => 10, 1 => "456789next", 2 => 0]
unix, no wait, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
unix, all, no wait, 0: [0 => false, 1 => "before", 2 => 0]
unix, all, no wait, 4: [0 => 4, 1 => "0123", 2 => 0]
unix, all, no wait, 100: [0 => 10, 1 => "456789next", 2 => 0]
unix, all, no wait, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
unix, urgent, 0: [0 => false, 1 => "before", 2 => 0]
unix, urgent, 4: [2] socket_recv(): Unable to read from socket [22]: Invalid argument
[0 => false, 1 => NULL, 2 => 22]
unix, urgent, 100: [2] socket_recv(): Unable to read from socket [22]: Invalid argument
[0 => false, 1 => NULL, 2 => 22]
unix, urgent, 100: [2] socket_recv(): Unable to read from socket [22]: Invalid argument
[0 => false, 1 => NULL, 2 => 22]
message: [2] socket_recvmsg(): Error in recvmsg [22]: Invalid argument
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [2] socket_recvfrom(): Unable to recvfrom [22]: Invalid argument
[0 => false, 1 => "before", 2 => "before", 3 => 22]
unix, errors, 0: [0 => false, 1 => "before", 2 => 0]
unix, errors, 4: [0 => 4, 1 => "0123", 2 => 0]
unix, errors, 100: [0 => 10, 1 => "456789next", 2 => 0]
unix, errors, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
unix, end of record, 0: [0 => false, 1 => "before", 2 => 0]
unix, end of record, 4: [0 => 4, 1 => "0123", 2 => 0]
unix, end of record, 100: [0 => 10, 1 => "456789next", 2 => 0]
unix, end of record, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
datagrams, all, 0: [0 => false, 1 => "before", 2 => 0]
datagrams, all, 4: [0 => 4, 1 => "0123", 2 => 0]
datagrams, all, 100: [0 => 4, 1 => "next", 2 => 0]
datagrams, all, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
datagrams, all, peek, 0: [0 => false, 1 => "before", 2 => 0]
datagrams, all, peek, 4: [0 => 4, 1 => "0123", 2 => 0]
datagrams, all, peek, 100: [0 => 10, 1 => "0123456789", 2 => 0]
datagrams, all, peek, 100: [0 => 10, 1 => "0123456789", 2 => 0]
message: [0 => 3, 1 => [name => NULL, control => [], iov => [0 => "012"], flags => 32], 2 => 0]
from: [0 => 5, 1 => "01234", 2 => "", 3 => 0]
datagrams, peek, 0: [0 => false, 1 => "before", 2 => 0]
datagrams, peek, 4: [0 => 4, 1 => "0123", 2 => 0]
datagrams, peek, 100: [0 => 10, 1 => "0123456789", 2 => 0]
datagrams, peek, 100: [0 => 10, 1 => "0123456789", 2 => 0]
message: [0 => 3, 1 => [name => NULL, control => [], iov => [0 => "012"], flags => 32], 2 => 0]
from: [0 => 5, 1 => "01234", 2 => "", 3 => 0]
datagrams, no wait, 0: [0 => false, 1 => "before", 2 => 0]
datagrams, no wait, 4: [0 => 4, 1 => "0123", 2 => 0]
datagrams, no wait, 100: [0 => 4, 1 => "next", 2 => 0]
datagrams, no wait, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
datagrams, all, no wait, 0: [0 => false, 1 => "before", 2 => 0]
datagrams, all, no wait, 4: [0 => 4, 1 => "0123", 2 => 0]
datagrams, all, no wait, 100: [0 => 4, 1 => "next", 2 => 0]
datagrams, all, no wait, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
datagrams, urgent, 0: [0 => false, 1 => "before", 2 => 0]
datagrams, urgent, 4: [2] socket_recv(): Unable to read from socket [95]: Operation not supported
[0 => false, 1 => NULL, 2 => 95]
datagrams, urgent, 100: [2] socket_recv(): Unable to read from socket [95]: Operation not supported
[0 => false, 1 => NULL, 2 => 95]
datagrams, urgent, 100: [2] socket_recv(): Unable to read from socket [95]: Operation not supported
[0 => false, 1 => NULL, 2 => 95]
message: [2] socket_recvmsg(): Error in recvmsg [95]: Operation not supported
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [2] socket_recvfrom(): Unable to recvfrom [95]: Operation not supported
[0 => false, 1 => "before", 2 => "before", 3 => 95]
datagrams, errors, 0: [0 => false, 1 => "before", 2 => 0]
datagrams, errors, 4: [0 => 4, 1 => "0123", 2 => 0]
datagrams, errors, 100: [0 => 4, 1 => "next", 2 => 0]
datagrams, errors, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
datagrams, end of record, 0: [0 => false, 1 => "before", 2 => 0]
datagrams, end of record, 4: [0 => 4, 1 => "0123", 2 => 0]
datagrams, end of record, 100: [0 => 4, 1 => "next", 2 => 0]
datagrams, end of record, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
packets, all, 0: [0 => false, 1 => "before", 2 => 0]
packets, all, 4: [0 => 4, 1 => "0123", 2 => 0]
packets, all, 100: [0 => 4, 1 => "next", 2 => 0]
packets, all, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
packets, all, peek, 0: [0 => false, 1 => "before", 2 => 0]
packets, all, peek, 4: [0 => 4, 1 => "0123", 2 => 0]
packets, all, peek, 100: [0 => 10, 1 => "0123456789", 2 => 0]
packets, all, peek, 100: [0 => 10, 1 => "0123456789", 2 => 0]
message: [0 => 3, 1 => [name => NULL, control => [], iov => [0 => "012"], flags => 32], 2 => 0]
from: [0 => 5, 1 => "01234", 2 => "", 3 => 0]
packets, peek, 0: [0 => false, 1 => "before", 2 => 0]
packets, peek, 4: [0 => 4, 1 => "0123", 2 => 0]
packets, peek, 100: [0 => 10, 1 => "0123456789", 2 => 0]
packets, peek, 100: [0 => 10, 1 => "0123456789", 2 => 0]
message: [0 => 3, 1 => [name => NULL, control => [], iov => [0 => "012"], flags => 32], 2 => 0]
from: [0 => 5, 1 => "01234", 2 => "", 3 => 0]
packets, no wait, 0: [0 => false, 1 => "before", 2 => 0]
packets, no wait, 4: [0 => 4, 1 => "0123", 2 => 0]
packets, no wait, 100: [0 => 4, 1 => "next", 2 => 0]
packets, no wait, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
packets, all, no wait, 0: [0 => false, 1 => "before", 2 => 0]
packets, all, no wait, 4: [0 => 4, 1 => "0123", 2 => 0]
packets, all, no wait, 100: [0 => 4, 1 => "next", 2 => 0]
packets, all, no wait, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
packets, urgent, 0: [0 => false, 1 => "before", 2 => 0]
packets, urgent, 4: [2] socket_recv(): Unable to read from socket [95]: Operation not supported
[0 => false, 1 => NULL, 2 => 95]
packets, urgent, 100: [2] socket_recv(): Unable to read from socket [95]: Operation not supported
[0 => false, 1 => NULL, 2 => 95]
packets, urgent, 100: [2] socket_recv(): Unable to read from socket [95]: Operation not supported
[0 => false, 1 => NULL, 2 => 95]
message: [2] socket_recvmsg(): Error in recvmsg [95]: Operation not supported
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [2] socket_recvfrom(): Unable to recvfrom [95]: Operation not supported
[0 => false, 1 => "before", 2 => "before", 3 => 95]
packets, errors, 0: [0 => false, 1 => "before", 2 => 0]
packets, errors, 4: [0 => 4, 1 => "0123", 2 => 0]
packets, errors, 100: [0 => 4, 1 => "next", 2 => 0]
packets, errors, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
packets, end of record, 0: [0 => false, 1 => "before", 2 => 0]
packets, end of record, 4: [0 => 4, 1 => "0123", 2 => 0]
packets, end of record, 100: [0 => 4, 1 => "next", 2 => 0]
packets, end of record, 100: [0 => false, 1 => NULL, 2 => 11]
message: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
[0 => false, 1 => [buffer_size => 3, controllen => 10], 2 => 0]
from: [0 => false, 1 => "before", 2 => "before", 3 => 11]
