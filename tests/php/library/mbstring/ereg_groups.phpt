--TEST--
mb_ereg(): groups, names, references and options within patterns
--EXTENSIONS--
mbstring
--FILE--
<?php
require __DIR__ . '/../show.inc';

function ereg($pattern, ...$texts)
{
    foreach ($texts as $text) {
        t("$pattern in $text", function () use ($pattern, $text) {
            return mb_ereg($pattern, $text, $m) ? $m : false;
        });
    }
}

ereg('(a)(b)?(c)', 'ac', 'abc');
ereg('(?<x>a)(b)(?<y>c)?', 'ab', 'abc');
ereg('(?<x>a)|(?<x>b)', 'a', 'b');
ereg("(?'q'.)\\k<q>", 'xaay');
ereg('(.)(.)\2\1', 'xabbay');
ereg('(.)\k<-1>', 'abb');
ereg('(?<n>a|b\g<n>c)', 'bbacc', 'c');
ereg('\((?:[^()]|\g<0>)*\)', 'f(a(b)c)d');
ereg('(a)?(?(1)b|c)', 'ab', 'c', 'b');
ereg('(?<n>a)?(?(<n>)b|c)', 'ab', 'c');
ereg('(a)(?(1)b|c|d)', 'ab', 'ad');
ereg('a(?i)b|c', 'aB', 'aC', 'AB', 'c');
ereg('a(?i:b)c', 'aBc', 'aBC');
ereg('(?i)(?-i)A', 'a', 'A');
ereg('((?i)a)b', 'Ab', 'AB');
ereg('(?m:a.b)', "a\nb");
ereg('(?-m:a.b)', "a\nb", 'axb');
ereg('(?x: a b # comment
)c', 'abc');
ereg('a(?#comment)b', 'ab');
ereg('(?<=a|bc)d', 'ad', 'bcd', 'cd');
ereg('(?<!a)b', 'ab', 'cb');
ereg('(?>a+)ab', 'aaab');
ereg('a(?=b)', 'ac ab');
ereg('a(?!b)', 'ab ac');
ereg('a\Kb', 'ab');
ereg('(?<größe>x)y', 'xy');
--EXPECT--
== (a)(b)?(c) in ac: [0:"ac",1:"a",2:false,3:"c",]
== (a)(b)?(c) in abc: [0:"abc",1:"a",2:"b",3:"c",]
== (?<x>a)(b)(?<y>c)? in ab: [0:"ab",1:"a",2:false,"x":"a","y":false,]
== (?<x>a)(b)(?<y>c)? in abc: [0:"abc",1:"a",2:"c","x":"a","y":"c",]
== (?<x>a)|(?<x>b) in a: [0:"a",1:"a",2:false,"x":"a",]
== (?<x>a)|(?<x>b) in b: [0:"b",1:false,2:"b","x":"b",]
== (?'q'.)\k<q> in xaay: [0:"aa",1:"a","q":"a",]
== (.)(.)\2\1 in xabbay: [0:"abba",1:"a",2:"b",]
== (.)\k<-1> in abb: [0:"bb",1:"b",]
== (?<n>a|b\g<n>c) in bbacc: [0:"bbacc",1:"bbacc","n":"bbacc",]
== (?<n>a|b\g<n>c) in c: false
== \((?:[^()]|\g<0>)*\) in f(a(b)c)d: [0:"(a(b)c)",]
== (a)?(?(1)b|c) in ab: [0:"ab",1:"a",]
== (a)?(?(1)b|c) in c: [0:"c",1:false,]
== (a)?(?(1)b|c) in b: false
== (?<n>a)?(?(<n>)b|c) in ab: [0:"ab",1:"a","n":"a",]
== (?<n>a)?(?(<n>)b|c) in c: [0:"c",1:false,"n":false,]
== (a)(?(1)b|c|d) in ab: [0:"ab",1:"a",]
== (a)(?(1)b|c|d) in ad: false
== a(?i)b|c in aB: [0:"aB",]
== a(?i)b|c in aC: [0:"aC",]
== a(?i)b|c in AB: false
== a(?i)b|c in c: false
== a(?i:b)c in aBc: [0:"aBc",]
== a(?i:b)c in aBC: false
== (?i)(?-i)A in a: false
== (?i)(?-i)A in A: [0:"A",]
== ((?i)a)b in Ab: [0:"Ab",1:"A",]
== ((?i)a)b in AB: false
== (?m:a.b) in a
b: [0:"a\nb",]
== (?-m:a.b) in a
b: false
== (?-m:a.b) in axb: [0:"axb",]
== (?x: a b # comment
)c in abc: [0:"abc",]
== a(?#comment)b in ab: [0:"ab",]
== (?<=a|bc)d in ad: [0:"d",]
== (?<=a|bc)d in bcd: [0:"d",]
== (?<=a|bc)d in cd: false
== (?<!a)b in ab: false
== (?<!a)b in cb: [0:"b",]
== (?>a+)ab in aaab: false
== a(?=b) in ac ab: [0:"a",]
== a(?!b) in ab ac: [0:"a",]
== a\Kb in ab: [0:"b",]
== (?<größe>x)y in xy: [0:"xy",1:"x","gr\303\266\303\237e":"x",]
