--TEST--
json_encode() cuts broken UTF-8 as htmlspecialchars() does
--FILE--
<?php
foreach (["\xc5\xeb\xb2 ", "\xe0\x80\x80a", "\xf4\x90\x80\x80a", "\xed\xa0\x80a", "\xffa", "\xf0\x9f\x98a", "\xe3\x81a", "\xc3", "\xc1\x80a", "\xf8\x80\x80a", "\xe3\xff\xffa", "\xf0\x80\xff\x80a", "\xf0\x9f\x98\x80\xf0"] as $text) {
    echo bin2hex($text), ' ', json_encode($text, JSON_INVALID_UTF8_SUBSTITUTE), ' ', json_encode($text, JSON_INVALID_UTF8_IGNORE), ' ', json_encode(htmlspecialchars($text, ENT_SUBSTITUTE)), "\n";
}
--EXPECT--
c5ebb220 "\ufffd\ufffd " " " "\ufffd\ufffd "
e0808061 "\ufffda" "a" "\ufffda"
f490808061 "\ufffda" "a" "\ufffda"
eda08061 "\ufffda" "a" "\ufffda"
ff61 "\ufffda" "a" "\ufffda"
f09f9861 "\ufffda" "a" "\ufffda"
e38161 "\ufffda" "a" "\ufffda"
c3 "\ufffd" "" "\ufffd"
c18061 "\ufffd\ufffda" "a" "\ufffd\ufffda"
f8808061 "\ufffd\ufffd\ufffda" "a" "\ufffd\ufffd\ufffda"
e3ffff61 "\ufffda" "a" "\ufffda"
f080ff8061 "\ufffda" "a" "\ufffda"
f09f9880f0 "\ud83d\ude00\ufffd" "\ud83d\ude00" "\ud83d\ude00\ufffd"
