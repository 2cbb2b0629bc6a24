--TEST--
md5() of many short texts, crc32(), strtr() with tables, implode() and json_encode() of plain values, base64_decode()
--FILE--
<?php
for ($i = 0; $i < 1003; $i++) { $h = md5("t$i"); if ($i % 250 == 0) echo $h, md5('', true) === hash('md5', '', true) ? 'same' : 'other', "\n"; } echo crc32('abc'), crc32(''), "\n"; var_dump($h);
echo strtr('Hi all, hello', ['Hi' => 'Hello', 'Hello' => 'x', 'a' => 'b', 'll' => '', '' => 'z']), strtr("a\0b", ["\0" => '-', "a\0" => '+']), strtr('aaa', ['aa' => 'b', 'a' => 'c', 1 => 'q']), "\n";
echo implode(',', [1, -5, 10, 99, 100, PHP_INT_MIN, PHP_INT_MAX, 1.5, true, null, 'x']), "\n"; echo json_encode(["a\"b\\/<>&'é\x01\t", 1.0, [], new stdClass, ['k' => [null, false]]]), json_encode("<a href='x'>&</a>", JSON_HEX_TAG | JSON_HEX_APOS | JSON_HEX_AMP), "\n";
$rec = []; $rec['self'] = &$rec; var_dump(json_encode($rec), json_last_error_msg(), json_encode([[[1]]], 0, 2)); echo base64_decode('aGVsbG8='), base64_decode("aGVs\nbG8="), base64_decode('aGVsbG8'), base64_decode('aGV*sbG8='), var_export(base64_decode('aGV*sbG8=', true), true), bin2hex(base64_decode('YR==')), var_export(base64_decode('YR==YQ=='), true), "\n";
--EXPECTF--
809d4580aaed41565abc38d58f77f840same
df78ba80264cd08c08fb25d6d4d8126esame
208043550333d9b4c6b03f001a5d6b57same
e97ac18f5d97972b746495f3c6bd3ac0same
b2634b9d3e2e8a4f97f61ef9e83f5849same
8915685780
string(32) "3e9481298a862d045ec391a5c32fde51"

Warning: strtr(): Ignoring replacement of empty string in %s on line 3
Hello b, heo+bbc
1,-5,10,99,100,-9223372036854775808,9223372036854775807,1.5,1,,x
["a\"b\\\/<>&'\u00e9\u0001\t",1,[],{},{"k":[null,false]}]"\u003Ca href=\u0027x\u0027\u003E\u0026\u003C\/a\u003E"
bool(false)
string(18) "Recursion detected"
bool(false)
hellohellohellohellofalse61'a'
