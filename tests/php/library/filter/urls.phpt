--TEST--
FILTER_VALIDATE_URL
--FILE--
<?php
foreach (['http://a.b', 'http://a', 'http://a:80/p?q#f', 'http://', 'ftp://a/b', 'a.b', '//a.b', 'http://a_b.c', 'http://-a.b', 'mailto:x@y', 'news:x', 'file:///a', 'javascript:alert(1)', 'http://a b', 'http://é.x', 'http://[::1]/', 'http://[::g]/', 'http://1.2.3.4', 'http://u:p@h.x/', 'http://a.b:99999', 'HTTP://A.B', 'x://y', 'http://a..b', 'http://a.b.', 'http:a.b', 'tel:123', 'urn:x:y'] as $s) {
    echo json_encode([$s, filter_var($s, FILTER_VALIDATE_URL), filter_var($s, FILTER_VALIDATE_URL, FILTER_FLAG_PATH_REQUIRED), filter_var($s, FILTER_VALIDATE_URL, FILTER_FLAG_QUERY_REQUIRED)]), "\n";
}
?>
--EXPECT--
["http:\/\/a.b","http:\/\/a.b",false,false]
["http:\/\/a","http:\/\/a",false,false]
["http:\/\/a:80\/p?q#f","http:\/\/a:80\/p?q#f","http:\/\/a:80\/p?q#f","http:\/\/a:80\/p?q#f"]
["http:\/\/",false,false,false]
["ftp:\/\/a\/b","ftp:\/\/a\/b","ftp:\/\/a\/b",false]
["a.b",false,false,false]
["\/\/a.b",false,false,false]
["http:\/\/a_b.c",false,false,false]
["http:\/\/-a.b",false,false,false]
["mailto:x@y","mailto:x@y","mailto:x@y",false]
["news:x","news:x","news:x",false]
["file:\/\/\/a","file:\/\/\/a","file:\/\/\/a",false]
["javascript:alert(1)",false,false,false]
["http:\/\/a b",false,false,false]
["http:\/\/\u00e9.x",false,false,false]
["http:\/\/[::1]\/","http:\/\/[::1]\/","http:\/\/[::1]\/",false]
["http:\/\/[::g]\/",false,false,false]
["http:\/\/1.2.3.4","http:\/\/1.2.3.4",false,false]
["http:\/\/u:p@h.x\/","http:\/\/u:p@h.x\/","http:\/\/u:p@h.x\/",false]
["http:\/\/a.b:99999",false,false,false]
["HTTP:\/\/A.B","HTTP:\/\/A.B",false,false]
["x:\/\/y","x:\/\/y",false,false]
["http:\/\/a..b",false,false,false]
["http:\/\/a.b.","http:\/\/a.b.",false,false]
["http:a.b",false,false,false]
["tel:123",false,false,false]
["urn:x:y",false,false,false]
