--TEST--
spl_autoload_register
--FILE--
<?php
spl_autoload_register(function ($c) { echo "[load $c]"; if ($c === 'Known') eval('class Known { const X = 1; static function s() { return "s"; } }'); if ($c === 'Iface') eval('interface Iface {}'); if ($c === 'Ns\Deep') eval('namespace Ns; class Deep extends \Known implements \Iface {}'); });
echo Known::X, Known::s(), "\n";
var_dump(new Ns\Deep instanceof Iface, class_exists('Nope', false), class_exists('Nope2'), is_a('x', 'Nope3', true), 5 instanceof Nope4);
try { new Missing; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { Missing2::f(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo is_callable('Missing3::f') ? 'y' : 'n', "\n";
--EXPECT--
[load Known]1s
[load Ns\Deep][load Iface][load Nope2][load x]bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
[load Missing]Class "Missing" not found
[load Missing2]Class "Missing2" not found
[load Missing3]n
