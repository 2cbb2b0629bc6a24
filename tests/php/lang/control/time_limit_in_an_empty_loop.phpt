--TEST--
A time limit that ends a loop without statements names the loop's line
--FILE--
<?php
set_time_limit(1);
$endless = function () {

    while (true);
};
$endless();
--EXPECTF--

Fatal error: Maximum execution time of 1 second exceeded in %s on line 5
