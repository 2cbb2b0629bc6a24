--TEST--
A negative limit of php://temp is refused
--FILE--
<?php
function check(callable $call)
{
    try {
        var_dump($call());
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
foreach (['-1', ' -5', '-0', '-x', '5'] as $limit) {
    $address = "php://temp/maxmemory:$limit";
    check(function () use ($address) { return is_resource(fopen($address, 'r+')); });
    check(function () use ($address) { return file_get_contents($address); });
    check(function () use ($address) { return file_put_contents($address, 'a'); });
    check(function () use ($address) { return file($address); });
    check(function () use ($address) { return copy($address, '/dev/null'); });
}
--EXPECT--
fopen(): Argument #2 ($mode) must be greater than or equal to 0
file_get_contents(): Argument #2 ($use_include_path) must be greater than or equal to 0
file_put_contents(): Argument #2 ($data) must be greater than or equal to 0
file(): Argument #2 ($flags) must be greater than or equal to 0
copy(): Argument #2 ($to) must be greater than or equal to 0
fopen(): Argument #2 ($mode) must be greater than or equal to 0
file_get_contents(): Argument #2 ($use_include_path) must be greater than or equal to 0
file_put_contents(): Argument #2 ($data) must be greater than or equal to 0
file(): Argument #2 ($flags) must be greater than or equal to 0
copy(): Argument #2 ($to) must be greater than or equal to 0
bool(true)
string(0) ""
int(1)
array(0) {
}
bool(true)
bool(true)
string(0) ""
int(1)
array(0) {
}
bool(true)
bool(true)
string(0) ""
int(1)
array(0) {
}
bool(true)
