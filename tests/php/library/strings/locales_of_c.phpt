--TEST--
The locales C and C.UTF-8, by category
--FILE--
<?php
var_dump(setlocale(LC_ALL, 0) === 'LC_CTYPE=C.UTF-8;LC_NUMERIC=C;LC_TIME=C;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C;LC_PAPER=C;LC_NAME=C;LC_ADDRESS=C;LC_TELEPHONE=C;LC_MEASUREMENT=C;LC_IDENTIFICATION=C');
var_dump(setlocale(LC_CTYPE, '0'), setlocale(LC_NUMERIC, 0), setlocale(LC_MONETARY, 'xx_XX', ['yy'], 'C.utf8'));
$before = setlocale(LC_ALL, '0');
var_dump(setlocale(LC_ALL, 'POSIX'), setlocale(LC_CTYPE, 0), setlocale(LC_ALL, $before) === $before, setlocale(LC_MONETARY, 0));
var_dump(setlocale(LC_ALL, ['zz', 'C.UTF-8']), setlocale(LC_ALL, 'zz'), setlocale(LC_TIME, 'c.utf-8'), setlocale(LC_ALL, 'LC_CTYPE=C;LC_NUMERIC=C'), setlocale(7, 'C'), setlocale(-1, 'C'), setlocale(LC_ALL, []));
--EXPECT--
bool(true)
string(7) "C.UTF-8"
string(1) "C"
string(6) "C.utf8"
string(1) "C"
string(1) "C"
bool(true)
string(6) "C.utf8"
string(7) "C.UTF-8"
bool(false)
bool(false)
bool(false)
string(1) "C"
bool(false)
bool(false)
