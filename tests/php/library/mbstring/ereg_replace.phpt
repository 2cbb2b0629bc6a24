--TEST--
mb_ereg_replace() and mb_eregi_replace(): references and empty matches
--EXTENSIONS--
mbstring
--FILE--
<?php
require __DIR__ . '/../show.inc';

c('mb_ereg_replace',
    ['a(.)', '[\1\0\2\9]', 'abac'], ['(a)(b)', '\2\1\10', 'abac'], ['(?<n>b)', '[\k<n>\k\'n\'\1\0\k<x>\k<n]\k<9>\x', 'abac'], ['(.)', '\k<1>\k\'1\'', 'ab'],
    ['(a)(z)?', '<\2>', 'a'], ['(a)', '\\\\1|\\', 'a'], ['', '-', 'ab'], ['x*', '-', 'abxc'], ['', '-', 'aあb'], ['い?', '-', 'あいう'], ['$', '-', 'あ'], ['a', "\xff", 'aあ'],
    ['(?<=a)b', 'X', 'abb ab'], ['\G.', 'X', "ab\nb"], ['a\Kb', 'X', 'abab'], ['A', '-', 'aA', 'i'], ['A', '-', 'aA', 'n'], ['a*', '-', 'baac', 'n'], ['a b # c', '-', 'ab', 'x'],
    ['[あ-う]', '\0.', 'あいうえ'], ['(', '', 'a'], ["a\xff", '-', 'a'], ['a', '-', "a\xff"], ['a', '-', 'a', 'e'], ['a', '-', 'a', 'q'], ['a', '-', 'a', "m\0"], ['', '', '']);
c('mb_eregi_replace', ['A(B)', '[\1]', 'abAB'], ['Ä', '-', 'äÄ'], ['a', '-', 'A', ''], ['a', '-', 'a', 'e']);
--EXPECT--
== mb_ereg_replace("a(.)","[\\1\\0\\2\\9]","abac"): "[bab\\2\\9][cac\\2\\9]"
== mb_ereg_replace("(a)(b)","\\2\\1\\10","abac"): "baa0ac"
== mb_ereg_replace("(?<n>b)","[\\k<n>\\k'n'\\1\\0\\k<x>\\k<n]\\k<9>\\x","abac"): "a[bb\\1b\\k<x>\\k<n]\\k<9>\\xac"
== mb_ereg_replace("(.)","\\k<1>\\k'1'","ab"): "aabb"
== mb_ereg_replace("(a)(z)?","<\\2>","a"): "<>"
== mb_ereg_replace("(a)","\\\\1|\\","a"): "\\a|\\"
== mb_ereg_replace("","-","ab"): "-a-b-"
== mb_ereg_replace("x*","-","abxc"): "-a-b--c-"
== mb_ereg_replace("","-","a\343\201\202b"): "-a-\343-\201-\202-b-"
== mb_ereg_replace("\343\201\204?","-","\343\201\202\343\201\204\343\201\206"): "-\343-\201-\202--\343-\201-\206-"
== mb_ereg_replace("$","-","\343\201\202"): "\343\201\202--"
== mb_ereg_replace("a","\377","a\343\201\202"): "\377\343\201\202"
== mb_ereg_replace("(?<=a)b","X","abb ab"): "aXb aX"
== mb_ereg_replace("\\G.","X","ab\nb"): "XXXX"
== mb_ereg_replace("a\\Kb","X","abab"): "aXaX"
== mb_ereg_replace("A","-","aA","i"): "--"
== mb_ereg_replace("A","-","aA","n"): "a-"
== mb_ereg_replace("a*","-","baac","n"): "b-c"
== mb_ereg_replace("a b # c","-","ab","x"): "-"
== mb_ereg_replace("[\343\201\202-\343\201\206]","\\0.","\343\201\202\343\201\204\343\201\206\343\201\210"): "\343\201\202.\343\201\204.\343\201\206.\343\201\210"
== mb_ereg_replace("(","","a"): [2] mb_ereg_replace(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg_replace("a\377","-","a"): [2] mb_ereg_replace(): Pattern is not valid under UTF-8 encoding
false
== mb_ereg_replace("a","-","a\377"): NULL
== mb_ereg_replace("a","-","a","e"): ValueError: Option "e" is not supported
== mb_ereg_replace("a","-","a","q"): ValueError: Option "q" is not supported
== mb_ereg_replace("a","-","a","m\000"): ValueError: Option "
== mb_ereg_replace("","",""): ""
== mb_eregi_replace("A(B)","[\\1]","abAB"): "[b][B]"
== mb_eregi_replace("\303\204","-","\303\244\303\204"): "--"
== mb_eregi_replace("a","-","A",""): "-"
== mb_eregi_replace("a","-","a","e"): ValueError: Option "e" is not supported
