--TEST--
Generators yield values and keys
--FILE--
<?php
function g() { yield 1; yield 2; $x = 5; yield 'k' => $x; return 'ret'; }
foreach (g() as $k => $v) echo "$k=>$v ";
$g = g();
echo $g->current(), $g->key(), "\n";
$g->next();
echo $g->current();
$g->next();
$g->next();
var_dump($g->valid(), $g->current(), $g->getReturn());
function none() { return; yield; }
foreach (none() as $x) echo 'no';
function keys() { yield 10 => 'a'; yield 'b'; yield 'c' => 'd'; yield 'e'; }
echo json_encode(iterator_to_array(keys())), "\n";
function fib() { [$a, $b] = [0, 1]; while (true) { yield $a; [$a, $b] = [$b, $a + $b]; } }
foreach (fib() as $i => $f) { if ($i > 10) break; echo $f, ' '; }
echo "\n";
--EXPECT--
0=>1 1=>2 k=>5 10
2bool(false)
NULL
string(3) "ret"
{"10":"a","11":"b","c":"d","12":"e"}
0 1 1 2 3 5 8 13 21 34 55 
