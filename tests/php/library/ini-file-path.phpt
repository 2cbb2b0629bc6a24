--TEST--
parse_ini_file() looks where include looks
--FILE--
<?php
// Found as include does: in the include path and beside the script; the first is opened.
$folder = sys_get_temp_dir() . '/ini' . getmypid();
mkdir($folder);
file_put_contents("$folder/conf.ini", "a = 1");
chdir('/');
var_dump(@parse_ini_file('conf.ini'));
set_include_path($folder);
var_dump(parse_ini_file('conf.ini'));
unlink("$folder/conf.ini");
rmdir($folder);
--EXPECT--
bool(false)
array(1) {
  ["a"]=>
  string(1) "1"
}
