--TEST--
getimagesizefromstring(): texts that are too short for a kind
--FILE--
<?php
require __DIR__ . '/../show.inc';

c('getimagesizefromstring', ['ab'], ['abc'], ['abcd'], ['abcdefghijk'], ['abcdefghijkl'], ['BM'], ['II*'], ["a\0b"], ["\0\0\1"], ["\0\0\5\6"], ['RIF'], ['RIFFxxxxWEB'], ['RIFFxxxxWAVE'],
    ["\x89PN"], ["\x89PNabcd"], ["\x89PNabcde"], ['aaaaftyp'], ['RIFQxxxxWEBPVP8 01234567890123456'], ["\0\0\0\x0cjP  \r\n\x87"]);
--EXPECT--
== getimagesizefromstring("ab"): [8] getimagesizefromstring(): Error reading from ab!
false
== getimagesizefromstring("abc"): [8] getimagesizefromstring(): Error reading from abc!
false
== getimagesizefromstring("abcd"): [8] getimagesizefromstring(): Error reading from abcd!
false
== getimagesizefromstring("abcdefghijk"): [8] getimagesizefromstring(): Error reading from abcdefghijk!
false
== getimagesizefromstring("abcdefghijkl"): false
== getimagesizefromstring("BM"): [8] getimagesizefromstring(): Error reading from BM!
false
== getimagesizefromstring("II*"): [8] getimagesizefromstring(): Error reading from II*!
false
== getimagesizefromstring("a\000b"): [8] getimagesizefromstring(): Error reading from a!
false
== getimagesizefromstring("\000\000\001"): [8] getimagesizefromstring(): Error reading from !
false
== getimagesizefromstring("\000\000\005\006"): [0:5,1:6,2:15,3:"width=\"5\" height=\"6\"","mime":"image/vnd.wap.wbmp",]
== getimagesizefromstring("RIF"): [8] getimagesizefromstring(): Error reading from RIF!
false
== getimagesizefromstring("RIFFxxxxWEB"): [8] getimagesizefromstring(): Error reading from RIFFxxxxWEB!
false
== getimagesizefromstring("RIFFxxxxWAVE"): false
== getimagesizefromstring("\211PN"): [8] getimagesizefromstring(): Error reading from ‰PN!
false
== getimagesizefromstring("\211PNabcd"): [8] getimagesizefromstring(): Error reading from ‰PNabcd!
false
== getimagesizefromstring("\211PNabcde"): [2] getimagesizefromstring(): PNG file corrupted by ASCII conversion
false
== getimagesizefromstring("aaaaftyp"): [8] getimagesizefromstring(): Error reading from aaaaftyp!
false
== getimagesizefromstring("RIFQxxxxWEBPVP8 01234567890123456"): [0:12592,1:13106,2:18,3:"width=\"12592\" height=\"13106\"","bits":8,"mime":"image/webp",]
== getimagesizefromstring("\000\000\000\fjP  \r\n\207"): [8] getimagesizefromstring(): Error reading from !
false
