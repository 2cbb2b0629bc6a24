<?php
// Functions of numbers alone: every combination of interesting ones.
return (function () {
    for ($number = -200; $number <= 300; $number++) {
        yield "socket_strerror $number" => fn () => call('socket_strerror', [$number]);
    }
    foreach ([-9999, -10000, -10001, -10002, -10003, -10004, -10005, -10011, -10100, -20000, 524, 512, 1000, 65535, 10061, -2147483648, 2147483647] as $number) {
        yield "socket_strerror $number" => fn () => call('socket_strerror', [$number]);
    }
    foreach ([SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, SOL_TCP, -1, 2147483648] as $level) {
        foreach ([SCM_RIGHTS, SCM_CREDENTIALS, IPV6_PKTINFO, IPV6_HOPLIMIT, IPV6_TCLASS, 0, -1, 29, 2147483648] as $type) {
            foreach ([0, 1, 2, 3, 253, 254, 1000000, 536870911, 536870912, 2147483647, -1, -2147483648, 2147483648] as $count) {
                yield "socket_cmsg_space $level $type $count" => fn () => call('socket_cmsg_space', [$level, $type, $count]);
            }
        }
    }
    foreach ([0, 1, 2, 3, 9, 10, 11, 16, 17, 26, 255, 256, -1, 4294967297, 4294967298] as $domain) {
        foreach ([0, 1, 2, 3, 4, 5, 6, 7, 10, 11, -1, 4294967297, -4294967295] as $type) {
            foreach ([0, 1, 6, 17, 58, 132, 136, 255, 256, 262, 999, -1, 4294967296 + 6] as $protocol) {
                yield "socket_create $domain $type $protocol" => fn () => call('socket_create', [$domain, $type, $protocol]);
                yield "socket_create_pair $domain $type $protocol" => fn () => call('socket_create_pair', [$domain, $type, $protocol, 'p']);
            }
        }
    }
})();
