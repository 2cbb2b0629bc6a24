--TEST--
try, catch with several types, and no variable
--FILE--
<?php
class MyEx extends Exception {}
class Other extends RuntimeException {
    function __construct($m, private $extra = 'x') { parent::__construct($m, 42); }
    function extra() { return $this->extra; }
}
foreach ([new MyEx('mine'), new Other('other', 'E'), new LogicException('logic', 7), new TypeError('type')] as $e) { try { throw $e; } catch (MyEx) { echo 'my '; } catch (Other | DomainException $x) { echo $x->getMessage(), $x->getCode(), $x->extra(), ' '; } catch (Exception $x) { echo get_class($x), $x->getCode(), ' '; } catch (Throwable $x) { echo 'T:', $x->getMessage(), "\n"; } }
--EXPECT--
my other42E LogicException7 T:type
