<?php
// Every function with two arguments wrong at once: the order of the checks.
return (function () {
    foreach (require __DIR__ . '/../lib/signatures.php' as $function => $arguments) {
        for ($i = 0; $i < count($arguments); $i++) {
            for ($j = $i + 1; $j < count($arguments); $j++) {
                foreach (few_values() as $first => $a) {
                    foreach (few_values() as $second => $b) {
                        $given = $arguments;
                        $given[$i] = $a;
                        $given[$j] = $b;
                        yield "$function #$i $first #$j $second" => fn () => call($function, $given);
                    }
                }
            }
        }
    }
})();
