--TEST--
A wrong number of arguments is a warning and null
--FILE--
<?php
var_dump(socket(), socket(1, 2), bind(1), listen(1), accept_connect(), connect(1), read(1, $x), write(1, 'x'), close(), strerror());
var_dump(bind(socket(AF_INET, SOCK_STREAM, 0), '127.0.0.1'));
--EXPECTF--

Warning: Wrong parameter count for socket() in %s on line 2

Warning: Wrong parameter count for socket() in %s on line 2

Warning: Wrong parameter count for bind() in %s on line 2

Warning: Wrong parameter count for listen() in %s on line 2

Warning: Wrong parameter count for accept_connect() in %s on line 2

Warning: Wrong parameter count for connect() in %s on line 2

Warning: Wrong parameter count for read() in %s on line 2

Warning: Wrong parameter count for write() in %s on line 2

Warning: Wrong parameter count for close() in %s on line 2

Warning: Wrong parameter count for strerror() in %s on line 2
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL

Warning: Wrong parameter count for bind() in %s on line 3
NULL
