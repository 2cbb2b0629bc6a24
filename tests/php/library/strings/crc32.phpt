--TEST--
crc32: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('crc32', [$s]);
c('crc32', ['The quick brown fox jumped over the lazy dog.']);
--EXPECT--
== crc32(""): 0
== crc32("a"): 3904355907
== crc32("abc"): 891568578
== crc32("Hello World"): 1243066710
== crc32("hello\000x"): 1298916593
== crc32("\377\376"): 2297966742
== crc32("  pad "): 1870267505
== crc32("ABC abc 123"): 2570259625
== crc32("a,b,,c"): 1000956953
== crc32("The quick brown fox"): 3074782430
== crc32("\303\274n\303\257"): 3687074026
== crc32("1.5"): 2270993338
== crc32("-3"): 3726846214
== crc32("0"): 4108050209
== crc32("The quick brown fox jumped over the lazy dog."): 2191738434
