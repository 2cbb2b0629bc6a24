--TEST--
mb_ereg_match() and mb_split()
--EXTENSIONS--
mbstring
--FILE--
<?php
require __DIR__ . '/../show.inc';

c('mb_ereg_match', ['a', 'ab'], ['b', 'ab'], ['.*b', 'ab'], ['B', 'b'], ['B', 'b', 'i'], ['', 'b'], ['a', "\xff"], ['(', 'a'], ["\xff", 'a'], ['a', 'a', 'e'], ['^a$', "a\nb", ''], ['^a$', "a\nb"], ['x', 'X', null]);
c('mb_split', [',', 'a,b,,c'], [',', 'a,b,,c', 2], [',', 'a,b', 1], [',', 'a,b', 0], [',', 'a,b,c', -5], ['', 'abc'], ['x*', 'abxc'], ['\s', "a b\tc\u{3000}d"], [',', ''], ['b', 'ab'], ['(,)', 'a,b'], ['^a', 'aaab'], ['(?=b)', 'abab'], ['、', 'い、ろ、は'], ['', ''], ['(', 'a'], [',', "\xff,"], [',', ',']);
--EXPECT--
== mb_ereg_match("a","ab"): true
== mb_ereg_match("b","ab"): false
== mb_ereg_match(".*b","ab"): true
== mb_ereg_match("B","b"): false
== mb_ereg_match("B","b","i"): true
== mb_ereg_match("","b"): true
== mb_ereg_match("a","\377"): false
== mb_ereg_match("(","a"): [2] mb_ereg_match(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg_match("\377","a"): [2] mb_ereg_match(): Pattern is not valid under UTF-8 encoding
false
== mb_ereg_match("a","a","e"): ValueError: Option "e" is not supported
== mb_ereg_match("^a$","a\nb",""): true
== mb_ereg_match("^a$","a\nb"): false
== mb_ereg_match("x","X",NULL): false
== mb_split(",","a,b,,c"): [0:"a",1:"b",2:"",3:"c",]
== mb_split(",","a,b,,c",2): [0:"a",1:"b,,c",]
== mb_split(",","a,b",1): [0:"a,b",]
== mb_split(",","a,b",0): [0:"a,b",]
== mb_split(",","a,b,c",-5): [0:"a",1:"b",2:"c",]
== mb_split("","abc"): [0:"abc",]
== mb_split("x*","abxc"): [0:"ab",1:"c",]
== mb_split("\\s","a b\tc\343\200\200d"): [0:"a",1:"b",2:"c",3:"d",]
== mb_split(",",""): [0:"",]
== mb_split("b","ab"): [0:"a",1:"",]
== mb_split("(,)","a,b"): [0:"a",1:"b",]
== mb_split("^a","aaab"): [0:"",1:"aab",]
== mb_split("(?=b)","abab"): [0:"a",1:"ba",2:"b",]
== mb_split("\343\200\201","\343\201\204\343\200\201\343\202\215\343\200\201\343\201\257"): [0:"\343\201\204",1:"\343\202\215",2:"\343\201\257",]
== mb_split("",""): [0:"",]
== mb_split("(","a"): [2] mb_split(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_split(",","\377,"): false
== mb_split(",",","): [0:"",1:"",]
