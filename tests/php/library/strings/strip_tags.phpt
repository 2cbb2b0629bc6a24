--TEST--
strip_tags: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('strip_tags', [$s]);
c('strip_tags', ['<p>Hello <b>x</b></p><!-- c --><?php echo 1;?>y']);
c('strip_tags', ['<p>Hello <b>x</b><br/></p>','<b>']);
c('strip_tags', ['<p>a<br/>b</p>',['br','p']]);
c('strip_tags', ['a < b > c']);
c('strip_tags', ['a<b']);
c('strip_tags', ['<a href="x>y">t</a>']);
c('strip_tags', ["<\0b>x"]);
c('strip_tags', ['<<b>>x']);
c('strip_tags', ['x<!DOCTYPE y>z']);
c('strip_tags', ['<P>x</P>','<p>']);
c('strip_tags', ['5 <6']);
c('strip_tags', ['<script>a<b</script>','<script>']);
c('strip_tags', ["<a title='>'>x</a>"]);
--EXPECT--
== strip_tags(""): ""
== strip_tags("a"): "a"
== strip_tags("abc"): "abc"
== strip_tags("Hello World"): "Hello World"
== strip_tags("hello\000x"): "hellox"
== strip_tags("\377\376"): "\377\376"
== strip_tags("  pad "): "  pad "
== strip_tags("ABC abc 123"): "ABC abc 123"
== strip_tags("a,b,,c"): "a,b,,c"
== strip_tags("The quick brown fox"): "The quick brown fox"
== strip_tags("\303\274n\303\257"): "\303\274n\303\257"
== strip_tags("1.5"): "1.5"
== strip_tags("-3"): "-3"
== strip_tags("0"): "0"
== strip_tags("<p>Hello <b>x</b></p><!-- c --><?php echo 1;?>y"): "Hello xy"
== strip_tags("<p>Hello <b>x</b><br/></p>","<b>"): "Hello <b>x</b>"
== strip_tags("<p>a<br/>b</p>",[0:"br",1:"p",]): "<p>a<br/>b</p>"
== strip_tags("a < b > c"): "a < b > c"
== strip_tags("a<b"): "a"
== strip_tags("<a href=\"x>y\">t</a>"): "t"
== strip_tags("<\000b>x"): "x"
== strip_tags("<<b>>x"): "x"
== strip_tags("x<!DOCTYPE y>z"): "xz"
== strip_tags("<P>x</P>","<p>"): "<P>x</P>"
== strip_tags("5 <6"): "5 "
== strip_tags("<script>a<b</script>","<script>"): "<script>a"
== strip_tags("<a title='>'>x</a>"): "x"
