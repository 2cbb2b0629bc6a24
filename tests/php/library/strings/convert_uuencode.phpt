--TEST--
convert_uuencode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('convert_uuencode', [$s]);
c('convert_uuencode', [str_repeat("abc",50)]);
--EXPECT--
== convert_uuencode(""): "`\n"
== convert_uuencode("a"): "!80``\n`\n"
== convert_uuencode("abc"): "#86)C\n`\n"
== convert_uuencode("Hello World"): "+2&5L;&\\@5V]R;&0`\n`\n"
== convert_uuencode("hello\000x"): "':&5L;&\\`>```\n`\n"
== convert_uuencode("\377\376"): "\"__X`\n`\n"
== convert_uuencode("  pad "): "&(\"!P860@\n`\n"
== convert_uuencode("ABC abc 123"): "+04)#(&%B8R`Q,C,`\n`\n"
== convert_uuencode("a,b,,c"): "&82QB+\"QC\n`\n"
== convert_uuencode("The quick brown fox"): "35&AE('%U:6-K(&)R;W=N(&9O>```\n`\n"
== convert_uuencode("\303\274n\303\257"): "%P[QNPZ\\`\n`\n"
== convert_uuencode("1.5"): "#,2XU\n`\n"
== convert_uuencode("-3"): "\"+3,`\n`\n"
== convert_uuencode("0"): "!,```\n`\n"
== convert_uuencode("abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabc"): "M86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C\nM86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C\nM86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C86)C\n/86)C86)C86)C86)C86)C\n`\n"
