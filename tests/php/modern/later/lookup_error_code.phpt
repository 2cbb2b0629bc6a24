--TEST--
Why a look-up found nothing, as the development branch of php tells it
--EXTENSIONS--
sockets
--FILE--
<?php
$code = 'untouched';
var_dump(is_array(socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => SOCK_STREAM], $code)), $code);
var_dump(socket_addrinfo_lookup('', '80', [], $code), $code === EAI_NONAME);
var_dump(socket_addrinfo_lookup('127.0.0.1', 'no such service', ['ai_socktype' => SOCK_STREAM], $code), $code === EAI_SERVICE);
var_dump(socket_addrinfo_lookup('127.0.0.1', '80', ['ai_family' => 99], $code), $code === EAI_FAMILY);
var_dump(socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => 99], $code), $code === EAI_SOCKTYPE);
var_dump(socket_addrinfo_lookup('127.0.0.1', '80', ['ai_flags' => -1], $code), $code === EAI_BADFLAGS);
var_dump(socket_last_error());
--EXPECT--
bool(true)
string(9) "untouched"
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
int(0)
