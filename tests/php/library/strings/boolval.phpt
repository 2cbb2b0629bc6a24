--TEST--
boolval: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('boolval', [$s]);
--EXPECT--
== boolval(""): false
== boolval("a"): true
== boolval("abc"): true
== boolval("Hello World"): true
== boolval("hello\000x"): true
== boolval("\377\376"): true
== boolval("  pad "): true
== boolval("ABC abc 123"): true
== boolval("a,b,,c"): true
== boolval("The quick brown fox"): true
== boolval("\303\274n\303\257"): true
== boolval("1.5"): true
== boolval("-3"): true
== boolval("0"): false
