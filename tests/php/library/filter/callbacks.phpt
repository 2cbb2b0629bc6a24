--TEST--
FILTER_CALLBACK and FILTER_VALIDATE_REGEXP
--FILE--
<?php
var_dump(filter_var('abc', FILTER_CALLBACK, ['options' => 'strtoupper']), filter_var(['a', ['b']], FILTER_CALLBACK, ['options' => fn($s) => $s . '!']));
var_dump(filter_var('abc', FILTER_VALIDATE_REGEXP, ['options' => ['regexp' => '/^a/']]), filter_var('xbc', FILTER_VALIDATE_REGEXP, ['options' => ['regexp' => '/^a/', 'default' => 'none']]));
foreach ([fn() => filter_var('a', FILTER_CALLBACK), fn() => filter_var('a', FILTER_CALLBACK, ['options' => 'nothing_of_that_name']), fn() => filter_var('a', FILTER_VALIDATE_REGEXP)] as $f) {
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
string(3) "ABC"
array(2) {
  [0]=>
  string(2) "a!"
  [1]=>
  array(1) {
    [0]=>
    string(2) "b!"
  }
}
string(3) "abc"
string(4) "none"
TypeError: filter_var(): Option must be a valid callback
TypeError: filter_var(): Option must be a valid callback
ValueError: filter_var(): "regexp" option is missing
