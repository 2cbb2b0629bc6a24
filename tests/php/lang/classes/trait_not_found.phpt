--TEST--
A trait that is not there ends the script
--FILE--
<?php
spl_autoload_register(function ($name) { echo "load $name\n"; });
try {
    if (true) {
        class Uses {

            use Missing;
        }
    }
} catch (Error $e) {
    echo "never here\n";
}
--EXPECTF--
load Missing

Fatal error: Trait "Missing" not found in %strait_not_found.php on line 5
