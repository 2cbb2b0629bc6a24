--TEST--
Stream contexts
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

$c = stream_context_create(['socket' => ['backlog' => 5]], ['notification' => 'x']);
var_dump(stream_context_get_options($c), stream_context_get_params($c), get_resource_type($c));
var_dump(stream_context_set_option($c, 'socket', 'bindto', '0:0'), stream_context_set_option($c, ['http' => ['a' => 1]]), stream_context_get_options($c));
check(fn () => stream_context_create(['a' => 1]));
check(fn () => stream_context_set_option($c, 'a'));
check(fn () => stream_context_set_option($c, 'a', 'b'));
var_dump(stream_context_get_default() === stream_context_get_default(), stream_context_get_options(stream_context_set_default(['x' => ['y' => 1]])));
--EXPECT--
array(1) {
  ["socket"]=>
  array(1) {
    ["backlog"]=>
    int(5)
  }
}
array(2) {
  ["notification"]=>
  string(1) "x"
  ["options"]=>
  array(1) {
    ["socket"]=>
    array(1) {
      ["backlog"]=>
      int(5)
    }
  }
}
string(14) "stream-context"
bool(true)
bool(true)
array(2) {
  ["socket"]=>
  array(2) {
    ["backlog"]=>
    int(5)
    ["bindto"]=>
    string(3) "0:0"
  }
  ["http"]=>
  array(1) {
    ["a"]=>
    int(1)
  }
}
ValueError: Options should have the form ["wrappername"]["optionname"] = $value
ValueError: stream_context_set_option(): Argument #3 ($option_name) cannot be null when argument #2 ($wrapper_or_options) is a string
ValueError: stream_context_set_option(): Argument #4 ($value) must be provided when argument #2 ($wrapper_or_options) is a string
bool(true)
array(1) {
  ["x"]=>
  array(1) {
    ["y"]=>
    int(1)
  }
}
