--TEST--
FILTER_VALIDATE_EMAIL
--FILE--
<?php
foreach (['a@b.c', 'a@b', 'a.b@c.d', 'a..b@c.d', '.a@b.c', 'a.@b.c', 'a@b.c.', 'a@-b.c', '"a b"@c.d', '"a"@c.d', 'a@[1.2.3.4]', 'é@b.c', 'a@é.c', 'a+b@c.dd', 'a@b_c.d', 'a@b.123', 'a@b.c1', '@b.c', 'a@', str_repeat('a', 64) . '@b.c', str_repeat('a', 65) . '@b.c', 'a@' . str_repeat('b', 64) . '.c', 'a b@c.d', 'a@b.c ', 'A@B.C', 'a@localhost', 'a@1.2.3.4', "o'x@b.cc", 'a@b--c.dd', '(c)a@b.cc'] as $s) {
    echo json_encode([$s, filter_var($s, FILTER_VALIDATE_EMAIL), filter_var($s, FILTER_VALIDATE_EMAIL, FILTER_FLAG_EMAIL_UNICODE)]), "\n";
}
?>
--EXPECT--
["a@b.c","a@b.c","a@b.c"]
["a@b",false,false]
["a.b@c.d","a.b@c.d","a.b@c.d"]
["a..b@c.d",false,false]
[".a@b.c",false,false]
["a.@b.c",false,false]
["a@b.c.",false,false]
["a@-b.c",false,false]
["\"a b\"@c.d",false,false]
["\"a\"@c.d","\"a\"@c.d","\"a\"@c.d"]
["a@[1.2.3.4]","a@[1.2.3.4]","a@[1.2.3.4]"]
["\u00e9@b.c",false,"\u00e9@b.c"]
["a@\u00e9.c",false,false]
["a+b@c.dd","a+b@c.dd","a+b@c.dd"]
["a@b_c.d",false,false]
["a@b.123",false,false]
["a@b.c1","a@b.c1","a@b.c1"]
["@b.c",false,false]
["a@",false,false]
["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b.c","aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b.c","aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b.c"]
["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b.c",false,false]
["a@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.c",false,false]
["a b@c.d",false,false]
["a@b.c ",false,false]
["A@B.C","A@B.C","A@B.C"]
["a@localhost",false,false]
["a@1.2.3.4",false,false]
["o'x@b.cc","o'x@b.cc","o'x@b.cc"]
["a@b--c.dd","a@b--c.dd","a@b--c.dd"]
["(c)a@b.cc",false,false]
