--TEST--
match arms may throw and stop early
--FILE--
<?php
function say($x) { echo "[$x]"; return $x; }
try { echo match (say(2)) { say(1) => 'a', say(2) => say('b'), say(3) => 'c' }, "\n"; match (1) { 1 => throw new Exception('thrown') }; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[2][1][2][b]b
thrown
