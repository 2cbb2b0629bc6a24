--TEST--
get_resources(): resources by number, by type
--FILE--
<?php
$file = fopen('php://memory', 'r');
$context = stream_context_create();
$streams = get_resources('stream');
var_dump(count(get_resources()) - count($streams), end($streams) === $file, array_slice(array_keys($streams), 0, 3), get_resources('stream-context') === [get_resource_id($context) => $context]);
fclose($file);
unset($streams);
var_dump(in_array($file, get_resources(), true), array_keys(get_resources('Unknown')) === [get_resource_id($file)]);
try {
    get_resources('cheese');
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
int(2)
bool(true)
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
bool(false)
bool(true)
bool(true)
get_resources(): Argument #1 ($type) must be a valid resource type
