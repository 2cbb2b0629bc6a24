--TEST--
mb_ereg_search() and its kin
--EXTENSIONS--
mbstring
--FILE--
<?php
require __DIR__ . '/../show.inc';

c('mb_ereg_search', []);
c('mb_ereg_search_getregs', []);
c('mb_ereg_search_getpos', []);
c('mb_ereg_search_setpos', [1], [0], [-1]);
c('mb_ereg_search_init', ['abc あab ab']);
c('mb_ereg_search', []);
c('mb_ereg_search_pos', []);
c('mb_ereg_search_regs', []);
c('mb_ereg_search', ['a(.)']);
foreach (['getpos', 'getregs', 'pos', 'getpos', 'regs', 'getpos', 'regs', 'getregs', 'getpos', 'pos'] as $what) {
    c("mb_ereg_search_$what", []);
}
foreach ([3, -2, 0, 12, 13, 99, -99] as $offset) {
    c('mb_ereg_search_setpos', [$offset]);
    c('mb_ereg_search_getpos', []);
    c('mb_ereg_search_pos', []);
}
c('mb_ereg_search_init', ['aXb', 'x', 'i']);
c('mb_ereg_search', [], [], ['B', 'i'], ['b', ''], ['(']);
c('mb_ereg_search_init', ['aXb', ''], ['aXb', '('], ["\xff", 'x'], ['aXb', 'x', 'e']);
c('mb_ereg_search_init', ["\xff"]);
c('mb_ereg_search', ['x']);
c('mb_ereg_search_init', ['aab']);
c('mb_ereg_search', [''], ["\xff"]);
c('mb_ereg_search_pos', ['x*'], [], []);
c('mb_ereg_search_init', ['aab', '(?<q>a)(?<r>z)?']);
c('mb_ereg_search_regs', [], [], []);
--EXPECT--
== mb_ereg_search(): Error: No pattern was provided
== mb_ereg_search_getregs(): false
== mb_ereg_search_getpos(): 0
== mb_ereg_search_setpos(1): true
== mb_ereg_search_setpos(0): true
== mb_ereg_search_setpos(-1): ValueError: mb_ereg_search_setpos(): Argument #1 ($offset) is out of range
== mb_ereg_search_init("abc \343\201\202ab ab"): true
== mb_ereg_search(): Error: No pattern was provided
== mb_ereg_search_pos(): Error: No pattern was provided
== mb_ereg_search_regs(): Error: No pattern was provided
== mb_ereg_search("a(.)"): true
== mb_ereg_search_getpos(): 2
== mb_ereg_search_getregs(): [0:"ab",1:"b",]
== mb_ereg_search_pos(): [0:7,1:2,]
== mb_ereg_search_getpos(): 9
== mb_ereg_search_regs(): [0:"ab",1:"b",]
== mb_ereg_search_getpos(): 12
== mb_ereg_search_regs(): false
== mb_ereg_search_getregs(): false
== mb_ereg_search_getpos(): 12
== mb_ereg_search_pos(): false
== mb_ereg_search_setpos(3): true
== mb_ereg_search_getpos(): 3
== mb_ereg_search_pos(): [0:7,1:2,]
== mb_ereg_search_setpos(-2): true
== mb_ereg_search_getpos(): 10
== mb_ereg_search_pos(): [0:10,1:2,]
== mb_ereg_search_setpos(0): true
== mb_ereg_search_getpos(): 0
== mb_ereg_search_pos(): [0:0,1:2,]
== mb_ereg_search_setpos(12): true
== mb_ereg_search_getpos(): 12
== mb_ereg_search_pos(): false
== mb_ereg_search_setpos(13): ValueError: mb_ereg_search_setpos(): Argument #1 ($offset) is out of range
== mb_ereg_search_getpos(): 12
== mb_ereg_search_pos(): false
== mb_ereg_search_setpos(99): ValueError: mb_ereg_search_setpos(): Argument #1 ($offset) is out of range
== mb_ereg_search_getpos(): 12
== mb_ereg_search_pos(): false
== mb_ereg_search_setpos(-99): ValueError: mb_ereg_search_setpos(): Argument #1 ($offset) is out of range
== mb_ereg_search_getpos(): 12
== mb_ereg_search_pos(): false
== mb_ereg_search_init("aXb","x","i"): true
== mb_ereg_search(): true
== mb_ereg_search(): false
== mb_ereg_search("B","i"): false
== mb_ereg_search("b",""): false
== mb_ereg_search("("): [2] mb_ereg_search(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg_search_init("aXb",""): ValueError: mb_ereg_search_init(): Argument #2 ($pattern) must not be empty
== mb_ereg_search_init("aXb","("): [2] mb_ereg_search_init(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg_search_init("\377","x"): false
== mb_ereg_search_init("aXb","x","e"): ValueError: Option "e" is not supported
== mb_ereg_search_init("\377"): false
== mb_ereg_search("x"): false
== mb_ereg_search_init("aab"): true
== mb_ereg_search(""): true
== mb_ereg_search("\377"): [2] mb_ereg_search(): Pattern is not valid under UTF-8 encoding
false
== mb_ereg_search_pos("x*"): [0:0,1:0,]
== mb_ereg_search_pos(): [0:0,1:0,]
== mb_ereg_search_pos(): [0:0,1:0,]
== mb_ereg_search_init("aab","(?<q>a)(?<r>z)?"): true
== mb_ereg_search_regs(): [0:"a",1:"a",2:false,"q":"a","r":false,]
== mb_ereg_search_regs(): [0:"a",1:"a",2:false,"q":"a","r":false,]
== mb_ereg_search_regs(): false
