--TEST--
Exceptions through many frames, rethrown and chained
--FILE--
<?php
function l1() { try { l2(); } catch (InvalidArgumentException $e) { throw new RuntimeException('outer', 5, $e); } }
function l2() { l3(1, 'str', [1], null, new stdClass, 1.5, true, 'a long string that will be cut'); }
function l3(...$a) { throw new InvalidArgumentException('inner'); }
try { l1(); } catch (RuntimeException $e) { echo $e->getMessage(), ' ', $e->getCode(), ' ', $e->getLine(), ' ', basename($e->getFile()), ' ', get_class($e->getPrevious()), ' ', count($e->getTrace()), "\n", preg_replace('~/\S*/~', '', $e->getPrevious()->getTraceAsString()), "\n"; }
--EXPECT--
outer 5 2 nested.php InvalidArgumentException 1
#0 nested.php(3): l3(1, 'str', Array, NULL, Object(stdClass), 1.5, true, 'a long string t...')
#1 nested.php(2): l2()
#2 nested.php(5): l1()
#3 {main}
