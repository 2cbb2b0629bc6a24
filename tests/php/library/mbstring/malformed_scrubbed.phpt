--TEST--
mb_scrub(), mb_check_encoding() and conversions of malformed UTF-8
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach (["\xff", "a\xc3", "\xe2\x82z", "\xf0\x9f\x98", "\xed\xa0\x80", "\xc0\x80", "\xf5\x80\x80\x80", "\xe2\x28\xa1", "good é"] as $s) {
    echo bin2hex($s), ' ', mb_scrub($s), ' ', bin2hex(mb_convert_encoding($s, 'UTF-16BE', 'UTF-8')), ' ', mb_strtoupper($s), ' ';
    var_dump(mb_check_encoding($s));
}
var_dump(mb_check_encoding(['a' => ['ok', "\xff"]]), mb_check_encoding(["\xff" => 1]), mb_check_encoding('é', 'ASCII'));
?>
--EXPECT--
ff ? 003f ? bool(false)
61c3 a? 0061003f A? bool(false)
e2827a ?z 003f007a ?Z bool(false)
f09f98 ? 003f ? bool(false)
eda080 ??? 003f003f003f ??? bool(false)
c080 ?? 003f003f ?? bool(false)
f5808080 ???? 003f003f003f003f ???? bool(false)
e228a1 ?(? 003f0028003f ?(? bool(false)
676f6f6420c3a9 good é 0067006f006f0064002000e9 GOOD É bool(true)
bool(false)
bool(false)
bool(false)
