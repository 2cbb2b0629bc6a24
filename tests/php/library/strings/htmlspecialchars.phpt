--TEST--
htmlspecialchars: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('htmlspecialchars', [$s]);
c('htmlspecialchars', ["<a href='x'>&amp;\"",ENT_NOQUOTES]);
c('htmlspecialchars', ["<a href='x'>&amp;\"",ENT_COMPAT]);
c('htmlspecialchars', ["a\xffb"]);
c('htmlspecialchars', ["a\xffb",ENT_IGNORE]);
c('htmlspecialchars', ["a\xffb",ENT_SUBSTITUTE]);
c('htmlspecialchars', ["'",ENT_QUOTES|ENT_HTML5]);
c('htmlspecialchars', ["'",ENT_QUOTES|ENT_XML1]);
c('htmlspecialchars', ["é",ENT_QUOTES,'ISO-8859-1']);
c('htmlspecialchars', ["a\xffb",ENT_QUOTES,'ISO-8859-1']);
--EXPECT--
== htmlspecialchars(""): ""
== htmlspecialchars("a"): "a"
== htmlspecialchars("abc"): "abc"
== htmlspecialchars("Hello World"): "Hello World"
== htmlspecialchars("hello\000x"): "hello\000x"
== htmlspecialchars("\377\376"): "\357\277\275\357\277\275"
== htmlspecialchars("  pad "): "  pad "
== htmlspecialchars("ABC abc 123"): "ABC abc 123"
== htmlspecialchars("a,b,,c"): "a,b,,c"
== htmlspecialchars("The quick brown fox"): "The quick brown fox"
== htmlspecialchars("\303\274n\303\257"): "\303\274n\303\257"
== htmlspecialchars("1.5"): "1.5"
== htmlspecialchars("-3"): "-3"
== htmlspecialchars("0"): "0"
== htmlspecialchars("<a href='x'>&amp;\"",0): "&lt;a href='x'&gt;&amp;amp;\""
== htmlspecialchars("<a href='x'>&amp;\"",2): "&lt;a href='x'&gt;&amp;amp;&quot;"
== htmlspecialchars("a\377b"): "a\357\277\275b"
== htmlspecialchars("a\377b",4): "ab"
== htmlspecialchars("a\377b",8): "a\357\277\275b"
== htmlspecialchars("'",51): "&apos;"
== htmlspecialchars("'",19): "&apos;"
== htmlspecialchars("\303\251",3,"ISO-8859-1"): "\303\251"
== htmlspecialchars("a\377b",3,"ISO-8859-1"): "a\377b"
