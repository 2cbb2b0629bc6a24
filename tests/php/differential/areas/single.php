<?php
// Every function with every value in the place of each argument, and with every number of arguments.
return (function () {
    foreach (require __DIR__ . '/../lib/signatures.php' as $function => $arguments) {
        for ($count = 0; $count <= count($arguments) + 1; $count++) {
            $given = array_slice(array_merge($arguments, [1]), 0, $count);
            yield "$function with $count" => fn () => call($function, $given);
        }
        foreach ($arguments as $i => $valid) {
            foreach (any_values() as $name => $value) {
                $given = $arguments;
                $given[$i] = $value;
                yield "$function #$i $name" => fn () => call($function, $given);
            }
        }
    }
})();
