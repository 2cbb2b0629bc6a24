--TEST--
One namespace for the file, with aliases
--FILE--
<?php
namespace My\App;
use InvalidArgumentException as IAE;
use function strtoupper as up;
use const PHP_INT_SIZE as SZ;
class Model { function __construct() { if (func_num_args()) throw new IAE('args'); } }
try { new Model(1); } catch (IAE $e) { echo get_class($e), up('x'), SZ, "\n"; }
echo Model::class, ' ', IAE::class, ' ', namespace\Model::class, ' ', get_class(new \My\App\Model), "\n";
$n = '\My\App\Model';
echo get_class(new $n), "\n";
$n = 'My\App\Model';
var_dump(new $n instanceof Model);
try { $x = 'Model'; new $x; } catch (\Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
InvalidArgumentExceptionX8
My\App\Model InvalidArgumentException My\App\Model My\App\Model
My\App\Model
bool(true)
Class "Model" not found
