--TEST--
FILTER_VALIDATE_DOMAIN
--FILE--
<?php
foreach (['a.b', 'a_b.c', '-a.b', 'a-.b', 'a.b.', 'a..b', '.a', 'a', '1.2.3.4', 'a b', str_repeat('a', 63) . '.b', str_repeat('a', 64) . '.b', '', '.', 'é.x', 'a.1', 'a.b-'] as $s) {
    echo json_encode([$s, filter_var($s, FILTER_VALIDATE_DOMAIN), filter_var($s, FILTER_VALIDATE_DOMAIN, FILTER_FLAG_HOSTNAME)]), "\n";
}
?>
--EXPECT--
["a.b","a.b","a.b"]
["a_b.c","a_b.c",false]
["-a.b","-a.b",false]
["a-.b","a-.b",false]
["a.b.","a.b.","a.b."]
["a..b",false,false]
[".a",false,false]
["a","a","a"]
["1.2.3.4","1.2.3.4","1.2.3.4"]
["a b","a b",false]
["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b","aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b","aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b"]
["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b",false,false]
["","",false]
[".",false,false]
["\u00e9.x","\u00e9.x",false]
["a.1","a.1","a.1"]
["a.b-","a.b-",false]
