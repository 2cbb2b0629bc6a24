--TEST--
A declaration in a branch that returns comes before one of the same name that has to wait
--FILE--
<?php
if (PHP_VERSION_ID >= 80000) {
    class Polyfill { public function says() { return "the first\n"; } }
    echo (new Polyfill)->says();
    return;
}
class Polyfill { public function __toString(): string { return "the second\n"; } }
--EXPECTF--
the first
