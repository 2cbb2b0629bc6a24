--TEST--
htmlentities: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('htmlentities', [$s]);
c('htmlentities', ["café € ™ ♥ <b>"]);
c('htmlentities', ["\xe9",ENT_QUOTES,'ISO-8859-1']);
c('htmlentities', ["é&eacute;",ENT_QUOTES,'UTF-8',false]);
--EXPECT--
== htmlentities(""): ""
== htmlentities("a"): "a"
== htmlentities("abc"): "abc"
== htmlentities("Hello World"): "Hello World"
== htmlentities("hello\000x"): "hello\000x"
== htmlentities("\377\376"): "\357\277\275\357\277\275"
== htmlentities("  pad "): "  pad "
== htmlentities("ABC abc 123"): "ABC abc 123"
== htmlentities("a,b,,c"): "a,b,,c"
== htmlentities("The quick brown fox"): "The quick brown fox"
== htmlentities("\303\274n\303\257"): "&uuml;n&iuml;"
== htmlentities("1.5"): "1.5"
== htmlentities("-3"): "-3"
== htmlentities("0"): "0"
== htmlentities("caf\303\251 \342\202\254 \342\204\242 \342\231\245 <b>"): "caf&eacute; &euro; &trade; &hearts; &lt;b&gt;"
== htmlentities("\351",3,"ISO-8859-1"): "&eacute;"
== htmlentities("\303\251&eacute;",3,"UTF-8",false): "&eacute;&eacute;"
