--TEST--
stream_select() of what is no stream
--FILE--
<?php
$w = $e = null;
foreach ([[5], ['x'], [null], [new stdClass], [[]], [STDIN, 5]] as $r) {
    try {
        var_dump(stream_select($r, $w, $e, 0));
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
--EXPECT--
ValueError: No stream arrays were passed
ValueError: No stream arrays were passed
ValueError: No stream arrays were passed
ValueError: No stream arrays were passed
ValueError: No stream arrays were passed
TypeError: stream_select(): supplied argument is not a valid stream resource
