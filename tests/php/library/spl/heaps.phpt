--TEST--
SPL: heaps
--FILE--
<?php
$h = new SplMinHeap; foreach([5,1,3] as $x) $h->insert($x); foreach($h as $x) echo $x; echo "\n";
$h = new class extends SplHeap { protected function compare($a,$b): int { return strlen($a)-strlen($b); } }; foreach(['aa','b','cccc'] as $x) $h->insert($x); foreach($h as $x) echo $x,' '; echo "\n";
$p = new SplPriorityQueue; foreach(['lo'=>1,'hi'=>10,'mid'=>5,'mid2'=>5,'mid3'=>5] as $k=>$v) $p->insert($k,$v); $p->setExtractFlags(3); var_dump($p->top()); $p->setExtractFlags(1); while($p->valid()) echo $p->extract(),' '; echo "\n";
--EXPECT--
135
cccc aa b 
array(2) {
  ["data"]=>
  string(2) "hi"
  ["priority"]=>
  int(10)
}
hi mid3 mid2 mid lo 
