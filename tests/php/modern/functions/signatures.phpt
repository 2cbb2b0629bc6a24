--TEST--
Reflection shows every function of sockets 8.2 as php --rf prints it
--FILE--
<?php
$later = ['socket_atmark'];
$eras = ['socket_iovec_alloc', 'socket_iovec_fetch', 'socket_iovec_set', 'socket_iovec_add', 'socket_iovec_delete', 'socket_iovec_free', 'socket_readv', 'socket_writev'];
$names = array_diff(get_extension_funcs('sockets'), $later, $eras);
sort($names);
echo count($names), "\n";
foreach ($names as $name) {
    echo new ReflectionFunction($name);
}
?>
--EXPECT--
36
Function [ <internal:sockets> function socket_accept ] {

  - Parameters [1] {
    Parameter #0 [ <required> Socket $socket ]
  }
  - Return [ Socket|false ]
}
Function [ <internal:sockets> function socket_addrinfo_bind ] {

  - Parameters [1] {
    Parameter #0 [ <required> AddressInfo $address ]
  }
  - Return [ Socket|false ]
}
Function [ <internal:sockets> function socket_addrinfo_connect ] {

  - Parameters [1] {
    Parameter #0 [ <required> AddressInfo $address ]
  }
  - Return [ Socket|false ]
}
Function [ <internal:sockets> function socket_addrinfo_explain ] {

  - Parameters [1] {
    Parameter #0 [ <required> AddressInfo $address ]
  }
  - Return [ array ]
}
Function [ <internal:sockets> function socket_addrinfo_lookup ] {

  - Parameters [3] {
    Parameter #0 [ <required> string $host ]
    Parameter #1 [ <optional> ?string $service = null ]
    Parameter #2 [ <optional> array $hints = [] ]
  }
  - Return [ array|false ]
}
Function [ <internal:sockets> function socket_bind ] {

  - Parameters [3] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> string $address ]
    Parameter #2 [ <optional> int $port = 0 ]
  }
  - Return [ bool ]
}
Function [ <internal:sockets> function socket_clear_error ] {

  - Parameters [1] {
    Parameter #0 [ <optional> ?Socket $socket = null ]
  }
  - Return [ void ]
}
Function [ <internal:sockets> function socket_close ] {

  - Parameters [1] {
    Parameter #0 [ <required> Socket $socket ]
  }
  - Return [ void ]
}
Function [ <internal:sockets> function socket_cmsg_space ] {

  - Parameters [3] {
    Parameter #0 [ <required> int $level ]
    Parameter #1 [ <required> int $type ]
    Parameter #2 [ <optional> int $num = 0 ]
  }
  - Return [ ?int ]
}
Function [ <internal:sockets> function socket_connect ] {

  - Parameters [3] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> string $address ]
    Parameter #2 [ <optional> ?int $port = null ]
  }
  - Return [ bool ]
}
Function [ <internal:sockets> function socket_create ] {

  - Parameters [3] {
    Parameter #0 [ <required> int $domain ]
    Parameter #1 [ <required> int $type ]
    Parameter #2 [ <required> int $protocol ]
  }
  - Return [ Socket|false ]
}
Function [ <internal:sockets> function socket_create_listen ] {

  - Parameters [2] {
    Parameter #0 [ <required> int $port ]
    Parameter #1 [ <optional> int $backlog = 128 ]
  }
  - Return [ Socket|false ]
}
Function [ <internal:sockets> function socket_create_pair ] {

  - Parameters [4] {
    Parameter #0 [ <required> int $domain ]
    Parameter #1 [ <required> int $type ]
    Parameter #2 [ <required> int $protocol ]
    Parameter #3 [ <required> &$pair ]
  }
  - Return [ bool ]
}
Function [ <internal:sockets> function socket_export_stream ] {

  - Parameters [1] {
    Parameter #0 [ <required> Socket $socket ]
  }
}
Function [ <internal:sockets> function socket_get_option ] {

  - Parameters [3] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> int $level ]
    Parameter #2 [ <required> int $option ]
  }
  - Return [ array|int|false ]
}
Function [ <internal:sockets> function socket_getopt ] {

  - Parameters [3] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> int $level ]
    Parameter #2 [ <required> int $option ]
  }
  - Return [ array|int|false ]
}
Function [ <internal:sockets> function socket_getpeername ] {

  - Parameters [3] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> &$address ]
    Parameter #2 [ <optional> &$port = null ]
  }
  - Return [ bool ]
}
Function [ <internal:sockets> function socket_getsockname ] {

  - Parameters [3] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> &$address ]
    Parameter #2 [ <optional> &$port = null ]
  }
  - Return [ bool ]
}
Function [ <internal:sockets> function socket_import_stream ] {

  - Parameters [1] {
    Parameter #0 [ <required> $stream ]
  }
  - Return [ Socket|false ]
}
Function [ <internal:sockets> function socket_last_error ] {

  - Parameters [1] {
    Parameter #0 [ <optional> ?Socket $socket = null ]
  }
  - Return [ int ]
}
Function [ <internal:sockets> function socket_listen ] {

  - Parameters [2] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <optional> int $backlog = 0 ]
  }
  - Return [ bool ]
}
Function [ <internal:sockets> function socket_read ] {

  - Parameters [3] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> int $length ]
    Parameter #2 [ <optional> int $mode = PHP_BINARY_READ ]
  }
  - Return [ string|false ]
}
Function [ <internal:sockets> function socket_recv ] {

  - Parameters [4] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> &$data ]
    Parameter #2 [ <required> int $length ]
    Parameter #3 [ <required> int $flags ]
  }
  - Return [ int|false ]
}
Function [ <internal:sockets> function socket_recvfrom ] {

  - Parameters [6] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> &$data ]
    Parameter #2 [ <required> int $length ]
    Parameter #3 [ <required> int $flags ]
    Parameter #4 [ <required> &$address ]
    Parameter #5 [ <optional> &$port = null ]
  }
  - Return [ int|false ]
}
Function [ <internal:sockets> function socket_recvmsg ] {

  - Parameters [3] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> array &$message ]
    Parameter #2 [ <optional> int $flags = 0 ]
  }
  - Return [ int|false ]
}
Function [ <internal:sockets> function socket_select ] {

  - Parameters [5] {
    Parameter #0 [ <required> ?array &$read ]
    Parameter #1 [ <required> ?array &$write ]
    Parameter #2 [ <required> ?array &$except ]
    Parameter #3 [ <required> ?int $seconds ]
    Parameter #4 [ <optional> int $microseconds = 0 ]
  }
  - Return [ int|false ]
}
Function [ <internal:sockets> function socket_send ] {

  - Parameters [4] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> string $data ]
    Parameter #2 [ <required> int $length ]
    Parameter #3 [ <required> int $flags ]
  }
  - Return [ int|false ]
}
Function [ <internal:sockets> function socket_sendmsg ] {

  - Parameters [3] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> array $message ]
    Parameter #2 [ <optional> int $flags = 0 ]
  }
  - Return [ int|false ]
}
Function [ <internal:sockets> function socket_sendto ] {

  - Parameters [6] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> string $data ]
    Parameter #2 [ <required> int $length ]
    Parameter #3 [ <required> int $flags ]
    Parameter #4 [ <required> string $address ]
    Parameter #5 [ <optional> ?int $port = null ]
  }
  - Return [ int|false ]
}
Function [ <internal:sockets> function socket_set_block ] {

  - Parameters [1] {
    Parameter #0 [ <required> Socket $socket ]
  }
  - Return [ bool ]
}
Function [ <internal:sockets> function socket_set_nonblock ] {

  - Parameters [1] {
    Parameter #0 [ <required> Socket $socket ]
  }
  - Return [ bool ]
}
Function [ <internal:sockets> function socket_set_option ] {

  - Parameters [4] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> int $level ]
    Parameter #2 [ <required> int $option ]
    Parameter #3 [ <required> $value ]
  }
  - Return [ bool ]
}
Function [ <internal:sockets> function socket_setopt ] {

  - Parameters [4] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> int $level ]
    Parameter #2 [ <required> int $option ]
    Parameter #3 [ <required> $value ]
  }
  - Return [ bool ]
}
Function [ <internal:sockets> function socket_shutdown ] {

  - Parameters [2] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <optional> int $mode = 2 ]
  }
  - Return [ bool ]
}
Function [ <internal:sockets> function socket_strerror ] {

  - Parameters [1] {
    Parameter #0 [ <required> int $error_code ]
  }
  - Return [ string ]
}
Function [ <internal:sockets> function socket_write ] {

  - Parameters [3] {
    Parameter #0 [ <required> Socket $socket ]
    Parameter #1 [ <required> string $data ]
    Parameter #2 [ <optional> ?int $length = null ]
  }
  - Return [ int|false ]
}
