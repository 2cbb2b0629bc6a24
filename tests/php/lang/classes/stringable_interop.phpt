--TEST--
Objects in string and array functions
--FILE--
<?php
class S { function __construct(public $s) {} function __toString() { return $this->s; } }
$a = [new S('b'), new S('a')];
sort($a);
echo implode(',', $a), ' ', str_replace('a', new S('X'), new S('banana')), ' ', implode(',', array_unique([new S('q'), new S('q')])), ' ', in_array('a', $a) ? 'found' : 'no', ' ', trim(new S('  t ')), "\n";
--EXPECT--
a,b bXnXnX q found t
