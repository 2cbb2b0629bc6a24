--TEST--
Date objects whose constructor did not run
--FILE--
<?php
class A extends DateTime { function __construct() {} }
class B extends DateTimeZone { function __construct() {} }
class C extends DateInterval { function __construct() {} }
class D extends DatePeriod { function __construct() {} }
foreach ([fn() => (new A)->format('Y'), fn() => (new A)->modify('+1 day'), fn() => (new B)->getName(), fn() => (new C)->format('%d'), fn() => serialize(new A)] as $f) {
    try {
        var_dump($f());
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
The DateTime object has not been correctly initialized by its constructor
The DateTime object has not been correctly initialized by its constructor
The DateTimeZone object has not been correctly initialized by its constructor
The DateInterval object has not been correctly initialized by its constructor
The DateTime object has not been correctly initialized by its constructor
