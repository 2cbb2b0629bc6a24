--TEST--
filter_var_array()
--FILE--
<?php
var_dump(filter_var_array(['a' => '1', 'b' => 'x', 'c' => ['1', 'z'], 'e' => ['1']], ['a' => FILTER_VALIDATE_INT, 'b' => ['filter' => FILTER_VALIDATE_INT, 'flags' => FILTER_NULL_ON_FAILURE], 'c' => ['filter' => FILTER_VALIDATE_INT, 'flags' => FILTER_REQUIRE_ARRAY], 'd' => FILTER_DEFAULT, 'e' => FILTER_VALIDATE_INT]));
var_dump(filter_var_array(['a' => '1'], ['d' => FILTER_DEFAULT], false), filter_var_array(['a' => '1<', 'b' => ['<']], FILTER_SANITIZE_SPECIAL_CHARS), filter_var_array([]));
foreach ([fn() => filter_var_array(['a' => '1'], [1 => FILTER_DEFAULT]), fn() => filter_var_array(['a' => '1'], ['' => FILTER_DEFAULT])] as $f) {
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
array(5) {
  ["a"]=>
  int(1)
  ["b"]=>
  NULL
  ["c"]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    bool(false)
  }
  ["d"]=>
  NULL
  ["e"]=>
  bool(false)
}
array(0) {
}
array(2) {
  ["a"]=>
  string(6) "1&#60;"
  ["b"]=>
  array(1) {
    [0]=>
    string(5) "&#60;"
  }
}
array(0) {
}
TypeError: filter_var_array(): Argument #2 ($options) must contain only string keys
ValueError: filter_var_array(): Argument #2 ($options) cannot contain empty keys
