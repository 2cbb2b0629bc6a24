--TEST--
A class statement that runs again finds its name taken; an anonymous class does not
--FILE--
<?php
function anonymous() { return get_class(new class {}); }
var_dump(anonymous() === anonymous());
function declares() { class Once {} echo "declared\n"; }
declares();
declares();
--EXPECTF--
bool(true)
declared

Fatal error: Cannot declare class Once, because the name is already in use in %sdeclared_twice.php on line 4
