--TEST--
self|object says the same twice
--FILE--
<?php
class Takes
{
    public function f(self|array|object $a): void {}
}
--EXPECTF--

Fatal error: Type self|object|array contains both object and a class type, which is redundant in %s on line 4
