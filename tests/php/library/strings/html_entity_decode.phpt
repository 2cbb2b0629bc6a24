--TEST--
html_entity_decode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('html_entity_decode', [$s]);
c('html_entity_decode', ['&lt;&amp;&#39;&quot;&hearts;&nbsp;&euro;&#x41;&#65;&bogus;&apos;']);
c('html_entity_decode', ['&#39;&apos;&quot;',ENT_QUOTES|ENT_HTML5]);
c('html_entity_decode', ['&apos;',ENT_QUOTES|ENT_HTML401]);
c('html_entity_decode', ['&lt;',ENT_NOQUOTES]);
c('html_entity_decode', ['&#0;&#x80;&#1114112;&#xD800;&#10;']);
c('html_entity_decode', ['&amp;lt;']);
c('html_entity_decode', ['&lt']);
c('html_entity_decode', ['&#x;&#;']);
--EXPECT--
== html_entity_decode(""): ""
== html_entity_decode("a"): "a"
== html_entity_decode("abc"): "abc"
== html_entity_decode("Hello World"): "Hello World"
== html_entity_decode("hello\000x"): "hello\000x"
== html_entity_decode("\377\376"): "\377\376"
== html_entity_decode("  pad "): "  pad "
== html_entity_decode("ABC abc 123"): "ABC abc 123"
== html_entity_decode("a,b,,c"): "a,b,,c"
== html_entity_decode("The quick brown fox"): "The quick brown fox"
== html_entity_decode("\303\274n\303\257"): "\303\274n\303\257"
== html_entity_decode("1.5"): "1.5"
== html_entity_decode("-3"): "-3"
== html_entity_decode("0"): "0"
== html_entity_decode("&lt;&amp;&#39;&quot;&hearts;&nbsp;&euro;&#x41;&#65;&bogus;&apos;"): "<&'\"\342\231\245\302\240\342\202\254AA&bogus;&apos;"
== html_entity_decode("&#39;&apos;&quot;",51): "''\""
== html_entity_decode("&apos;",3): "&apos;"
== html_entity_decode("&lt;",0): "<"
== html_entity_decode("&#0;&#x80;&#1114112;&#xD800;&#10;"): "&#0;&#x80;&#1114112;&#xD800;\n"
== html_entity_decode("&amp;lt;"): "&lt;"
== html_entity_decode("&lt"): "&lt"
== html_entity_decode("&#x;&#;"): "&#x;&#;"
