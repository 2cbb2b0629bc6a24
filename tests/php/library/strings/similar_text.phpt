--TEST--
similar_text: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('similar_text', ['World','Word']);
c('similar_text', ['','']);
c('similar_text', ['abc','']);
c('similar_text', ["a","a"]);
--EXPECT--
== similar_text("World","Word"): 4
== similar_text("",""): 0
== similar_text("abc",""): 0
== similar_text("a","a"): 1
