--TEST--
An uncaught exception shows its previous one and both traces
--FILE--
<?php
function f($a) { throw new LogicException('deep', 3, new Exception('prev')); }
class K {
    static function s() { f([1, 2]); }
    function m() { self::s(); }
}
(new K)->m('arg', 1.5, null, true);
--EXPECTF--
Fatal error: Uncaught Exception: prev in %suncaught_with_previous.php:2
Stack trace:
#0 %suncaught_with_previous.php(4): f(Array)
#1 %suncaught_with_previous.php(5): K::s()
#2 %suncaught_with_previous.php(7): K->m('arg', 1.5, NULL, true)
#3 {main}

Next LogicException: deep in %suncaught_with_previous.php:2
Stack trace:
#0 %suncaught_with_previous.php(4): f(Array)
#1 %suncaught_with_previous.php(5): K::s()
#2 %suncaught_with_previous.php(7): K->m('arg', 1.5, NULL, true)
#3 {main}
  thrown in %suncaught_with_previous.php on line 2
