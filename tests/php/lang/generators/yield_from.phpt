--TEST--
yield from delegates
--FILE--
<?php
function inner() { $x = yield 1; echo "inner got $x\n"; yield 2; return 'inner result'; }
function outer() { $r = yield from inner(); echo "r=$r\n"; yield from ['a' => 3, 'b' => 4]; yield from new ArrayIterator([5]); return 'outer'; }
$g = outer();
foreach ($g as $k => $v) echo "$k=>$v\n";
echo $g->getReturn(), "\n";
$h = outer();
$h->current();
$h->send('sent');
function tree($n) { if ($n > 0) { yield from tree($n - 1); yield $n; yield from tree($n - 1); } }
echo implode(',', iterator_to_array(tree(3), false)), "\n";
function k() { yield 0; yield from [10, 20]; yield 1; }
foreach (k() as $kk => $v) echo "$kk:$v ";
echo "\n";
--EXPECT--
0=>1
inner got 
1=>2
r=inner result
a=>3
b=>4
0=>5
outer
inner got sent
1,2,1,3,1,2,1
0:0 0:10 1:20 1:1 
