--TEST--
dl() and get_browser(): what there is none of
--FILE--
<?php
var_dump(dl('a/b.so'), dl(str_repeat('x', 5000)), get_browser('Mozilla'));
--EXPECTF--

Warning: dl(): Temporary module name should contain only filename in %s on line 2

Warning: dl(): Filename exceeds the maximum allowed length of 4096 characters in %s on line 2

Warning: get_browser(): browscap ini directive not set in %s on line 2
bool(false)
bool(false)
bool(false)
