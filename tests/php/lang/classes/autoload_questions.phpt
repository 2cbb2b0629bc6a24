--TEST--
What asks the autoloader
--FILE--
<?php
spl_autoload_register(function ($c) { echo "[load $c]"; if ($c == 'Auto') { eval('class Auto { const X = 1; static function y() { return __CLASS__; } }'); } });
echo Auto::X, Auto::y(), class_exists('Nope'), class_exists('Nope2', false);
var_dump(Nope3::class, $x instanceof Nope4);
new Nope5;
--EXPECTF--
[load Auto]1Auto[load Nope]
Warning: Undefined variable $x in %sautoload_questions.php on line 4
string(5) "Nope3"
bool(false)
[load Nope5]
Fatal error: Uncaught Error: Class "Nope5" not found in %sautoload_questions.php:5
Stack trace:
#0 {main}
  thrown in %sautoload_questions.php on line 5
