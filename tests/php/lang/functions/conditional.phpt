--TEST--
Functions declared on the way
--FILE--
<?php
if (true) { function cond() { return 'yes'; } } else { function cond() { return 'no'; } }
function outer() { function inner() { return 'inner'; } return 'outer'; }
echo cond(), outer(), inner(), early(), "\n";
function early() { return 'early'; }
var_dump(function_exists('inner'), function_exists('nosuch'), function_exists('STRLEN'));
--EXPECT--
yesouterinnerearly
bool(true)
bool(false)
bool(true)
