--TEST--
Superglobals are seen everywhere
--FILE--
<?php
function f() { $_GET['x'] = 1; return isset($GLOBALS['argv'], $_SERVER['argv'], $_SERVER['REQUEST_TIME'], $_SERVER['SCRIPT_NAME']) . is_array($_POST) . is_array($_COOKIE) . is_array($_FILES) . is_array($_REQUEST) . is_array($_ENV); }
echo f(), json_encode($_GET), "\n";
var_dump($_SERVER['argc'] === $argc, count($argv), basename($argv[0]) === basename(__FILE__), basename($_SERVER['PHP_SELF']), PHP_SAPI, php_sapi_name());
--EXPECT--
111111{"x":1}
bool(true)
int(1)
bool(true)
string(16) "superglobals.php"
string(3) "cli"
string(3) "cli"
