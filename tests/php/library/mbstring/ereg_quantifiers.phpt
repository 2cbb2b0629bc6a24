--TEST--
mb_ereg(): quantifiers of the Ruby syntax
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

foreach (['a*', 'a+?b', 'a{2}', 'a{2}?', 'a{2,}', 'a{,2}', 'a{2,3}?', 'a{3,1}b', 'a{2}+', 'a**', 'a*?*', 'a++a', 'a?+a', '(a*)+', '(ab|a)*b', 'a{0}', 'a{,}', 'a{2', 'a{1, 2}', 'a{}', '(a*)*', '((a)|b)*'] as $pattern) {
    ereg($pattern, 'aaab', 'a{2', 'a{,}', 'b');
}
--EXPECT--
== a* in aaab: [0:"aaa",]
== a* in a{2: [0:"a",]
== a* in a{,}: [0:"a",]
== a* in b: [0:false,]
== a+?b in aaab: [0:"aaab",]
== a+?b in a{2: false
== a+?b in a{,}: false
== a+?b in b: false
== a{2} in aaab: [0:"aa",]
== a{2} in a{2: false
== a{2} in a{,}: false
== a{2} in b: false
== a{2}? in aaab: [0:"aa",]
== a{2}? in a{2: [0:false,]
== a{2}? in a{,}: [0:false,]
== a{2}? in b: [0:false,]
== a{2,} in aaab: [0:"aaa",]
== a{2,} in a{2: false
== a{2,} in a{,}: false
== a{2,} in b: false
== a{,2} in aaab: [0:"aa",]
== a{,2} in a{2: [0:"a",]
== a{,2} in a{,}: [0:"a",]
== a{,2} in b: [0:false,]
== a{2,3}? in aaab: [0:"aa",]
== a{2,3}? in a{2: false
== a{2,3}? in a{,}: false
== a{2,3}? in b: false
== a{3,1}b in aaab: [0:"aaab",]
== a{3,1}b in a{2: false
== a{3,1}b in a{,}: false
== a{3,1}b in b: false
== a{2}+ in aaab: [0:"aa",]
== a{2}+ in a{2: false
== a{2}+ in a{,}: false
== a{2}+ in b: false
== a** in aaab: [0:"aaa",]
== a** in a{2: [0:"a",]
== a** in a{,}: [0:"a",]
== a** in b: [0:false,]
== a*?* in aaab: [0:false,]
== a*?* in a{2: [0:false,]
== a*?* in a{,}: [0:false,]
== a*?* in b: [0:false,]
== a++a in aaab: false
== a++a in a{2: false
== a++a in a{,}: false
== a++a in b: false
== a?+a in aaab: [0:"aa",]
== a?+a in a{2: false
== a?+a in a{,}: false
== a?+a in b: false
== (a*)+ in aaab: [0:"aaa",1:false,]
== (a*)+ in a{2: [0:"a",1:false,]
== (a*)+ in a{,}: [0:"a",1:false,]
== (a*)+ in b: [0:false,1:false,]
== (ab|a)*b in aaab: [0:"aaab",1:"a",]
== (ab|a)*b in a{2: false
== (ab|a)*b in a{,}: false
== (ab|a)*b in b: [0:"b",1:false,]
== a{0} in aaab: [0:false,]
== a{0} in a{2: [0:false,]
== a{0} in a{,}: [0:false,]
== a{0} in b: [0:false,]
== a{,} in aaab: false
== a{,} in a{2: false
== a{,} in a{,}: [0:"a{,}",]
== a{,} in b: false
== a{2 in aaab: false
== a{2 in a{2: [0:"a{2",]
== a{2 in a{,}: false
== a{2 in b: false
== a{1, 2} in aaab: false
== a{1, 2} in a{2: false
== a{1, 2} in a{,}: false
== a{1, 2} in b: false
== a{} in aaab: false
== a{} in a{2: false
== a{} in a{,}: false
== a{} in b: false
== (a*)* in aaab: [0:"aaa",1:false,]
== (a*)* in a{2: [0:"a",1:false,]
== (a*)* in a{,}: [0:"a",1:false,]
== (a*)* in b: [0:false,1:false,]
== ((a)|b)* in aaab: [0:"aaab",1:"b",2:"a",]
== ((a)|b)* in a{2: [0:"a",1:"a",2:"a",]
== ((a)|b)* in a{,}: [0:"a",1:"a",2:"a",]
== ((a)|b)* in b: [0:"b",1:"b",2:false,]
