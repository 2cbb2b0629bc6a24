--TEST--
All functions of 4.0.6 are there
--FILE--
<?php
$missing = [];
foreach (explode(' ', 'fd_alloc fd_dealloc fd_set fd_isset fd_clear fd_zero select open_listen_sock accept_connect set_nonblock listen close write read getsockname getpeername socket connect strerror bind recv send recvfrom sendto build_iovec fetch_iovec free_iovec add_iovec delete_iovec set_iovec recvmsg sendmsg readv writev getsockopt setsockopt socketpair shutdown') as $name) {
    if (!function_exists($name)) {
        $missing[] = $name;
    }
}
var_dump($missing, PHP_NORMAL_READ, PHP_BINARY_READ, PHP_SYSTEM_READ);
--EXPECT--
array(0) {
}
int(1)
int(2)
int(4)
