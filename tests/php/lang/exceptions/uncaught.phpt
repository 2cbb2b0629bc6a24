--TEST--
An uncaught exception is a fatal error with its trace
--FILE--
<?php
namespace App;
class Failed extends \Exception {}
class Svc {
    function run(int $x) { $this->inner("arg'$x"); }
    private function inner($s) { throw new Failed("cannot $s"); }
    static function go() { (new self)->run(5); }
}
echo "start\n";
Svc::go();
--EXPECTF--
start

Fatal error: Uncaught App\Failed: cannot arg'5 in %suncaught.php:6
Stack trace:
#0 %suncaught.php(5): App\Svc->inner('arg'5')
#1 %suncaught.php(7): App\Svc->run(5)
#2 %suncaught.php(10): App\Svc::go()
#3 {main}
  thrown in %suncaught.php on line 6
