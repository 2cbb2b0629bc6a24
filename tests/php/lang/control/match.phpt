--TEST--
match compares strictly and has values
--FILE--
<?php
function m($v) { return match (true) { $v === null => 'null', is_int($v) && $v > 10, is_float($v) => 'num', $v === 'a', $v === 'b' => 'letter', default => 'other' }; }
foreach ([null, 11, 5, 1.5, 'a', 'b', 'c'] as $v) echo m($v), ' ';
echo match (3) { 1, 2 => 'low', 3, 4 => 'high' }, ' ', match ('1') { 1 => 'int', '1' => 'string' }, "\n";
$r = match (true) { default => (function () { return 'called'; })(), };
echo $r, "\n";
--EXPECT--
null num other num letter letter other high string
called
