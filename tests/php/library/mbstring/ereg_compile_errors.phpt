--TEST--
mb_ereg(): patterns that do not compile
--EXTENSIONS--
mbstring
--FILE--
<?php
require __DIR__ . '/../show.inc';

foreach (['(', ')', 'a)', '(a', '[', '[a', '[]', '[^]', '[a-', '[[a]', '[a[', '[[:foo:]]', '[[:ALPHA:]]', '[z-a]', '[a-\d]', '*a', '+', '?', '{2}', 'x|*', '(*a)', '^*', '\b+', '(?=a)*', '(?<!a)?', '\K*', '(?i)*', '(?#x)*', 'a{200000}', 'a{1,100001}', '\\', '[\\', '(?', '(?z)', '(?s:a)', '(?P<n>a)', '(?R)', '(?&n)', '(?i', '(?i:', '(?:', '(?>', '(?=', '(?<', '(?<=', '(?#',
        '(?<>a)', '(?<1>a)', '(?<-a>x)', '(?<n', '(?<n>a', '\2(a)', '\k<n>', '\k<', '\k<1', '\k<a', '(a)\k<2>', '\k<-1>', '\g<x>', '\g<3>(a)', '(?<n>a)\1', '(?<n>a)\g<1>', '\8', '(?(1)a|b)', '(?(', '(?(1', '\p{foo}', '\p{', '\p{L', '\xE3', '\u30', '\c', '\C', '\C-', '\M', '\M-', '(?<!(a))b', "\xff"] as $pattern) {
    c('mb_ereg', [$pattern, 'a']);
}
c('mb_ereg', ['', 'a'], ['', "\xff"], ['a', "\xff"]);
$m = 'before';
mb_ereg('(', 'a', $m);
show($m);
--EXPECT--
== mb_ereg("(","a"): [2] mb_ereg(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg(")","a"): [2] mb_ereg(): mbregex compile err: unmatched close parenthesis
false
== mb_ereg("a)","a"): [2] mb_ereg(): mbregex compile err: unmatched close parenthesis
false
== mb_ereg("(a","a"): [2] mb_ereg(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg("[","a"): [2] mb_ereg(): mbregex compile err: premature end of char-class
false
== mb_ereg("[a","a"): [2] mb_ereg(): mbregex compile err: premature end of char-class
false
== mb_ereg("[]","a"): [2] mb_ereg(): mbregex compile err: empty char-class
false
== mb_ereg("[^]","a"): [2] mb_ereg(): mbregex compile err: empty char-class
false
== mb_ereg("[a-","a"): [2] mb_ereg(): mbregex compile err: premature end of char-class
false
== mb_ereg("[[a]","a"): [2] mb_ereg(): mbregex compile err: premature end of char-class
false
== mb_ereg("[a[","a"): [2] mb_ereg(): mbregex compile err: premature end of char-class
false
== mb_ereg("[[:foo:]]","a"): [2] mb_ereg(): mbregex compile err: invalid POSIX bracket type
false
== mb_ereg("[[:ALPHA:]]","a"): [2] mb_ereg(): mbregex compile err: invalid POSIX bracket type
false
== mb_ereg("[z-a]","a"): [2] mb_ereg(): mbregex compile err: empty range in char class
false
== mb_ereg("[a-\\d]","a"): [2] mb_ereg(): mbregex compile err: char-class value at end of range
false
== mb_ereg("*a","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is not specified
false
== mb_ereg("+","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is not specified
false
== mb_ereg("?","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is not specified
false
== mb_ereg("{2}","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is not specified
false
== mb_ereg("x|*","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is not specified
false
== mb_ereg("(*a)","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is not specified
false
== mb_ereg("^*","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is invalid
false
== mb_ereg("\\b+","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is invalid
false
== mb_ereg("(?=a)*","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is invalid
false
== mb_ereg("(?<!a)?","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is invalid
false
== mb_ereg("\\K*","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is invalid
false
== mb_ereg("(?i)*","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is not specified
false
== mb_ereg("(?#x)*","a"): [2] mb_ereg(): mbregex compile err: target of repeat operator is not specified
false
== mb_ereg("a{200000}","a"): [2] mb_ereg(): mbregex compile err: too big number for repeat range
false
== mb_ereg("a{1,100001}","a"): [2] mb_ereg(): mbregex compile err: too big number for repeat range
false
== mb_ereg("\\","a"): [2] mb_ereg(): mbregex compile err: end pattern at escape
false
== mb_ereg("[\\","a"): [2] mb_ereg(): mbregex compile err: end pattern at escape
false
== mb_ereg("(?","a"): [2] mb_ereg(): mbregex compile err: end pattern in group
false
== mb_ereg("(?z)","a"): [2] mb_ereg(): mbregex compile err: undefined group option
false
== mb_ereg("(?s:a)","a"): [2] mb_ereg(): mbregex compile err: undefined group option
false
== mb_ereg("(?P<n>a)","a"): [2] mb_ereg(): mbregex compile err: undefined group option
false
== mb_ereg("(?R)","a"): [2] mb_ereg(): mbregex compile err: undefined group option
false
== mb_ereg("(?&n)","a"): [2] mb_ereg(): mbregex compile err: undefined group option
false
== mb_ereg("(?i","a"): [2] mb_ereg(): mbregex compile err: end pattern in group
false
== mb_ereg("(?i:","a"): [2] mb_ereg(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg("(?:","a"): [2] mb_ereg(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg("(?>","a"): [2] mb_ereg(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg("(?=","a"): [2] mb_ereg(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg("(?<","a"): [2] mb_ereg(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg("(?<=","a"): [2] mb_ereg(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg("(?#","a"): [2] mb_ereg(): mbregex compile err: end pattern in group
false
== mb_ereg("(?<>a)","a"): [2] mb_ereg(): mbregex compile err: group name is empty
false
== mb_ereg("(?<1>a)","a"): [2] mb_ereg(): mbregex compile err: invalid group name <1>
false
== mb_ereg("(?<-a>x)","a"): [2] mb_ereg(): mbregex compile err: invalid group name <-a>
false
== mb_ereg("(?<n","a"): [2] mb_ereg(): mbregex compile err: invalid group name <n>
false
== mb_ereg("(?<n>a","a"): [2] mb_ereg(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg("\\2(a)","a"): [2] mb_ereg(): mbregex compile err: invalid backref number/name
false
== mb_ereg("\\k<n>","a"): [2] mb_ereg(): mbregex compile err: undefined name <n> reference
false
== mb_ereg("\\k<","a"): [2] mb_ereg(): mbregex compile err: group name is empty
false
== mb_ereg("\\k<1","a"): [2] mb_ereg(): mbregex compile err: invalid group name <1>
false
== mb_ereg("\\k<a","a"): [2] mb_ereg(): mbregex compile err: invalid group name <a>
false
== mb_ereg("(a)\\k<2>","a"): [2] mb_ereg(): mbregex compile err: invalid backref number/name
false
== mb_ereg("\\k<-1>","a"): [2] mb_ereg(): mbregex compile err: invalid backref number/name
false
== mb_ereg("\\g<x>","a"): [2] mb_ereg(): mbregex compile err: undefined name <x> reference
false
== mb_ereg("\\g<3>(a)","a"): [2] mb_ereg(): mbregex compile err: undefined group <3> reference
false
== mb_ereg("(?<n>a)\\1","a"): [2] mb_ereg(): mbregex compile err: numbered backref/call is not allowed. (use name)
false
== mb_ereg("(?<n>a)\\g<1>","a"): [2] mb_ereg(): mbregex compile err: numbered backref/call is not allowed. (use name)
false
== mb_ereg("\\8","a"): [2] mb_ereg(): mbregex compile err: invalid backref number/name
false
== mb_ereg("(?(1)a|b)","a"): [2] mb_ereg(): mbregex compile err: invalid backref number/name
false
== mb_ereg("(?(","a"): [2] mb_ereg(): mbregex compile err: end pattern in group
false
== mb_ereg("(?(1","a"): [2] mb_ereg(): mbregex compile err: end pattern in group
false
== mb_ereg("\\p{foo}","a"): [2] mb_ereg(): mbregex compile err: invalid character property name {foo}
false
== mb_ereg("\\p{","a"): [2] mb_ereg(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg("\\p{L","a"): [2] mb_ereg(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg("\\xE3","a"): [2] mb_ereg(): mbregex compile err: too short multibyte code string
false
== mb_ereg("\\u30","a"): [2] mb_ereg(): mbregex compile err: invalid code point value
false
== mb_ereg("\\c","a"): [2] mb_ereg(): mbregex compile err: end pattern at control
false
== mb_ereg("\\C","a"): [2] mb_ereg(): mbregex compile err: end pattern at control
false
== mb_ereg("\\C-","a"): [2] mb_ereg(): mbregex compile err: end pattern at control
false
== mb_ereg("\\M","a"): [2] mb_ereg(): mbregex compile err: end pattern at meta
false
== mb_ereg("\\M-","a"): [2] mb_ereg(): mbregex compile err: end pattern at meta
false
== mb_ereg("(?<!(a))b","a"): [2] mb_ereg(): mbregex compile err: invalid pattern in look-behind
false
== mb_ereg("\377","a"): [2] mb_ereg(): Pattern is not valid under UTF-8 encoding
false
== mb_ereg("","a"): ValueError: mb_ereg(): Argument #1 ($pattern) must not be empty
== mb_ereg("","\377"): ValueError: mb_ereg(): Argument #1 ($pattern) must not be empty
== mb_ereg("a","\377"): false
[2] mb_ereg(): mbregex compile err: end pattern with unmatched parenthesis
[]
