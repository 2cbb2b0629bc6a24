--TEST--
Keys of objects are text for key(); define() of what the language knows
--FILE--
<?php
$o = (object) [1 => 'a', 'x' => 'b'];
var_dump(@key($o));
foreach ($o as $key => $value) {
    var_dump($key);
}
var_dump(array_key_first((array) $o));
foreach (['TRUE', 'False', 'nULL', '__COMPILER_HALT_OFFSET__', 'A\true', 'PHP_EOL'] as $name) {
    var_dump(define($name, 5));
}
var_dump(TRUE, null);
foreach (['\Space\f', 'Space\f'] as $f) {
    try {
        $f();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECTF--
string(1) "1"
string(1) "1"
string(1) "x"
int(1)

Warning: Constant TRUE already defined in %sobject_keys_are_text.php on line 9
bool(false)

Warning: Constant False already defined in %sobject_keys_are_text.php on line 9
bool(false)

Warning: Constant nULL already defined in %sobject_keys_are_text.php on line 9
bool(false)

Warning: Constant __COMPILER_HALT_OFFSET__ already defined in %sobject_keys_are_text.php on line 9
bool(false)
bool(true)

Warning: Constant PHP_EOL already defined in %sobject_keys_are_text.php on line 9
bool(false)
bool(true)
NULL
Call to undefined function \Space\f()
Call to undefined function Space\f()
