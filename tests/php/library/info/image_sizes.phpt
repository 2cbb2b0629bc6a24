--TEST--
getimagesizefromstring(): every kind of image, and broken ones
--FILE--
<?php
require __DIR__ . '/../show.inc';
function box($t, $d, $full = null) { return pack('N', strlen($d) + 8) . $t . $d; }
$cases = [
 'empty' => '',
    'one' => 'a',
    'three' => "GIF",
    'text' => "hello world, this is text",
    'gif' => "GIF89a" . pack('v2', 300, 200) . "\xF7\0\0",
    'gif short' => "GIF89a\x01",
    'gif87' => "GIF87a" . pack('v2', 5, 6) . "\x80\0\0",
    'gif nocolor' => "GIF89a" . pack('v2', 5, 6) . "\x00\0\0",
    'png' => "\x89PNG\r\n\x1a\n" . pack('N', 13) . 'IHDR' . pack('N2', 640, 480) . "\x08\x06\0\0\0" . "abcd",
    'png short' => "\x89PNG\r\n\x1a\n" . pack('N', 13),
    'png bad' => "\x89PNG\r\n\x1a\x0b1234567890123456789",
    'bmp' => 'BM' . pack('V', 100) . pack('v2', 0, 0) . pack('V', 54) . pack('V', 40) . pack('V2', 10, 20) . pack('v2', 1, 24) . str_repeat("\0", 24),
    'bmp topdown' => 'BM' . pack('V', 100) . pack('v2', 0, 0) . pack('V', 54) . pack('V', 40) . pack('V2', 10, -20 & 0xffffffff) . pack('v2', 1, 32) . str_repeat("\0", 24),
    'bmp os2' => 'BM' . pack('V', 100) . pack('v2', 0, 0) . pack('V', 26) . pack('V', 12) . pack('v4', 7, 9, 1, 8 + 256) . str_repeat("\0", 24),
    'bmp v5' => 'BM' . pack('V', 200) . pack('v2', 0, 0) . pack('V', 138) . pack('V', 124) . pack('V2', 11, 21) . pack('v2', 1, 24) . str_repeat("\0", 124),
    'bmp short' => 'BM123456',
    'bmp odd' => 'BM' . pack('V', 200) . pack('v2', 0, 0) . pack('V', 138) . pack('V', 99) . pack('V2', 11, 21) . pack('v2', 1, 24) . str_repeat("\0", 124),
    'psd' => '8BPS' . pack('n', 1) . str_repeat("\0", 6) . pack('n', 3) . pack('N2', 55, 44) . pack('n2', 8, 3),
    'psd short' => '8BPS12345',
    'swf' => "FWS\x05" . pack('V', 100) . "\x78\x00\x05\x5F\x00\x00\x0F\xA0\x00" . str_repeat("\0", 30),
    'swf short' => 'FWS',
    'swc' => "CWS\x06" . pack('V', 100) . hex2bin('789c01d90026ff7800055f00000fa0005640486daa6880d667b76c958820361a8a8bb7cd343aa2ad99b7d762030857a2693a9fdd4c2fd0700968fba0d07ff3c09d607a663f3e9b0a90c3c8d4426640dc894f782a148b33af1e39a0efed952d6932cfe6c19200b67afb7c3d0e1c43eadbf74dd50cfec0f8549406fee6191d2f8dc692562238d8c12c32434c50b96d56ae68c42382c8b93fc29c2fcb6a444aeda53d1e97d18e692ca5484d1abfe617b6c148881d728a96516e0e886c09603e7eee11340131feec68e7ca463f960f0f341ced20a959d410ccd843d9e1dfcee042283b976584'),
    'swc bad' => "CWS\x06" . pack('V', 100) . 'notzipnotzipnotzip',
    'tiff ii' => "II*\0" . pack('V', 8) . pack('v', 3) . pack('vvVV', 256, 3, 1, 77) . pack('vvVV', 257, 4, 1, 88) . pack('vvVV', 258, 3, 1, 8) . pack('V', 0),
    'tiff mm' => "MM\0*" . pack('N', 8) . pack('n', 3) . pack('nnNnn', 256, 3, 1, 77, 0) . pack('nnNN', 257, 4, 1, 88) . pack('nnNnn', 258, 3, 1, 8, 0) . pack('N', 0),
    'tiff byte' => "II*\0" . pack('V', 8) . pack('v', 2) . pack('vvVV', 256, 1, 1, 77) . pack('vvVV', 257, 9, 1, -88) . pack('V', 0),
    'tiff none' => "II*\0" . pack('V', 8) . pack('v', 1) . pack('vvVV', 300, 3, 1, 77) . pack('V', 0),
    'tiff short' => "II*\0" . pack('V', 8) . pack('v', 5),
    'tiff off' => "II*\0" . pack('V', 80000),
    'iff' => 'FORM' . pack('N', 100) . 'ILBM' . 'BMHD' . pack('N', 20) . pack('n2', 320, 256) . pack('n2', 0, 0) . "\x05" . str_repeat("\0", 11),
    'iff other' => 'FORM' . pack('N', 100) . '8SVX' . 'BMHD' . pack('N', 20),
    'iff pbm' => 'FORM' . pack('N', 100) . 'PBM ' . 'ANNO' . pack('N', 3) . "abc\0" . 'BMHD' . pack('N', 20) . pack('n2', 32, 25) . pack('n2', 0, 0) . "\x08" . str_repeat("\0", 11),
    'ico' => "\0\0\1\0" . pack('v', 2) . "\x10\x10\0\0" . pack('v2', 1, 24) . pack('V2', 100, 38) . "\x20\x30\0\0" . pack('v2', 1, 32) . pack('V2', 100, 38),
    'ico 256' => "\0\0\1\0" . pack('v', 1) . "\0\0\0\0" . pack('v2', 1, 32) . pack('V2', 100, 38),
    'ico none' => "\0\0\1\0" . pack('v', 0),
    'ico many' => "\0\0\1\0" . pack('v', 400),
    'cur' => "\0\0\2\0" . pack('v', 1) . "\x10\x10\0\0" . pack('v2', 1, 24) . pack('V2', 100, 38),
    'webp vp8' => 'RIFF' . pack('V', 100) . 'WEBPVP8 ' . pack('V', 80) . "\x10\x02\0\x9d\x01\x2a" . pack('v2', 176, 144) . str_repeat("\0", 20),
    'webp vp8l' => 'RIFF' . pack('V', 100) . 'WEBPVP8L' . pack('V', 80) . "\x2f" . pack('V', (99) | (49 << 14) | (1 << 28)) . str_repeat("\0", 20),
    'webp vp8x' => 'RIFF' . pack('V', 100) . 'WEBPVP8X' . pack('V', 10) . "\x10\0\0\0" . "\x57\x04\0" . "\x57\x02\0" . str_repeat("\0", 20),
    'webp bad' => 'RIFF' . pack('V', 100) . 'WEBPVP9 ' . str_repeat("\0", 40),
    'webp short' => 'RIFF' . pack('V', 100) . 'WEBPVP8 ',
    'riff' => 'RIFF' . pack('V', 100) . 'WAVEfmt ' . str_repeat("\0", 40),
    'wbmp' => "\0\0\x10\x20" . str_repeat("\xff", 64),
    'wbmp big' => "\0\0\x81\x10\x20" . str_repeat("\xff", 64),
    'wbmp zero' => "\0\0\0\0" . str_repeat("\xff", 64),
    'wbmp huge' => "\0\0\xff\xff\xff\x7f\x20" . str_repeat("\xff", 64),
    'xbm' => "#define test_width 16\n#define test_height 7\nstatic char test_bits[] = {\n0x13, 0x00 };\n",
    'xbm plain' => "#define width 16\n#define height 7\n",
    'xbm c' => "/* comment */\n#define a_b_width 17\n#define a_b_height 8\nstatic",
    'xbm half' => "#define test_width 16\nstatic char",
    'xbm order' => "#define test_height 16\n#define test_width 4\n",
    'jpc' => "\xff\x4f\xff\x51" . pack('n', 47) . pack('n', 0) . pack('N8', 100, 80, 0, 0, 100, 80, 0, 0) . pack('n', 3) . "\x07\1\1\x07\1\1\x07\1\1",
    'jpc short' => "\xff\x4f\xff\x51",
    'jp2' => "\0\0\0\x0cjP  \r\n\x87\n" . box('ftyp',
    'jp2 ' . pack('N', 0) . 'jp2 ') . box('jp2h', box('ihdr', pack('N2', 80, 100) . pack('n', 3) . "\x07\x07\0\0")) . box('jp2c', "\xff\x4f\xff\x51" . pack('n', 47) . pack('n', 0) . pack('N8', 100, 80, 0, 0, 100, 80, 0, 0) . pack('n', 3) . "\x07\1\1\x07\1\1\x07\1\1"),
    'jp2 none' => "\0\0\0\x0cjP  \r\n\x87\n" . box('ftyp',
    'jp2 ' . pack('N', 0) . 'jp2 '),
    'avif' => box('ftyp',
    'avif' . pack('N', 0) . 'avifmif1miaf') . str_repeat("\0", 40),
    'avif meta' => box('ftyp',
    'avif' . pack('N', 0) . 'avifmif1miaf') . box('meta', pack('N', 0) . box('hdlr', pack('N2', 0, 0) . 'pict' . str_repeat(chr(0), 13)) . box('pitm', pack('Nn', 0, 1)) . box('iloc', pack('N', 0) . "\x44\0" . pack('n', 1) . pack('nnnNN', 1, 0, 1, 300, 10)) . box('iinf', pack('Nn', 0, 1) . box('infe', pack('N', 0x02000000) . pack('nn', 1, 0) . "av01\0")) . box('iprp', box('ipco', box('ispe', pack('N3', 0, 320, 200)) . box('pixi', pack('N', 0) . "\3\x0a\x0a\x0a") . box('av1C', "\x81\0\0\0")) . box('ipma', pack('NN', 0, 1) . pack('n', 1) . "\3\1\2\x83"))) . box('mdat', str_repeat(chr(0), 100)),
    'heic' => box('ftyp',
    'heic' . pack('N', 0) . 'heic') . str_repeat("\0", 40),
];
$sof = fn($m, $w, $h, $bits = 8, $ch = 3) => "\xff" . chr($m) . pack('n', 8 + 3 * $ch) . chr($bits) . pack('n2', $h, $w) . chr($ch) . str_repeat("\1\x11\0", $ch);
$app = fn($m, $d) => "\xff" . chr($m) . pack('n', 2 + strlen($d)) . $d;
$cases += ['jpeg' => "\xff\xd8" . $app(0xe0, "JFIF\0\1\1\0\0\1\0\1\0\0") . $sof(0xc0, 123, 45) . "\xff\xda",
    'jpeg grey' => "\xff\xd8" . $sof(0xc2, 3, 4, 8, 1) . "\xff\xd9",
    'jpeg app13' => "\xff\xd8" . $app(0xed, "Photoshop 3.0\0abc") . $app(0xe1, "Exif\0\0xx") . $app(0xe1, "second") . $sof(0xc0, 1, 2) . $app(0xee,
    'Adobe') . "\xff\xda",
    'jpeg eoi' => "\xff\xd8\xff\xd9",
    'jpeg short' => "\xff\xd8\xff",
    'jpeg junk' => "\xff\xd8\xff\xffjunk" . $sof(0xc0, 1, 2),
    'jpeg garbage' => "\xff\xd8\xffXjunk",
    'jpeg fill' => "\xff\xd8" . "\xff\xff\xff" . substr($sof(0xc1, 9, 8), 1),
    'jpeg com' => "\xff\xd8" . "\xff\xfe" . pack('n', 5) . 'abc' . $sof(0xc0, 6, 7) . "\xff\xd9",
    'jpeg sos' => "\xff\xd8\xff\xda",
    'jpeg trunc' => "\xff\xd8" . substr($sof(0xc0, 1, 2), 0, 6)];

foreach ($cases as $name => $bytes) {
    t($name, fn () => getimagesizefromstring($bytes));
}
--EXPECT--
== empty: [8] getimagesizefromstring(): Error reading from !
false
== one: [8] getimagesizefromstring(): Error reading from a!
false
== three: false
== text: false
== gif: [0:300,1:200,2:1,3:"width=\"300\" height=\"200\"","bits":8,"channels":3,"mime":"image/gif",]
== gif short: false
== gif87: [0:5,1:6,2:1,3:"width=\"5\" height=\"6\"","bits":1,"channels":3,"mime":"image/gif",]
== gif nocolor: [0:5,1:6,2:1,3:"width=\"5\" height=\"6\"","channels":3,"mime":"image/gif",]
== png: [0:640,1:480,2:3,3:"width=\"640\" height=\"480\"","bits":8,"mime":"image/png",]
== png short: false
== png bad: [2] getimagesizefromstring(): PNG file corrupted by ASCII conversion
false
== bmp: [0:10,1:20,2:6,3:"width=\"10\" height=\"20\"","bits":24,"mime":"image/bmp",]
== bmp topdown: [0:10,1:20,2:6,3:"width=\"10\" height=\"20\"","bits":32,"mime":"image/bmp",]
== bmp os2: [0:7,1:9,2:6,3:"width=\"7\" height=\"9\"","bits":1,"mime":"image/bmp",]
== bmp v5: [0:11,1:21,2:6,3:"width=\"11\" height=\"21\"","bits":24,"mime":"image/bmp",]
== bmp short: false
== bmp odd: false
== psd: [0:44,1:55,2:5,3:"width=\"44\" height=\"55\"","mime":"image/psd",]
== psd short: false
== swf: [0:550,1:400,2:4,3:"width=\"550\" height=\"400\"","mime":"application/x-shockwave-flash",]
== swf short: false
== swc: [0:550,1:400,2:13,3:"width=\"550\" height=\"400\"","mime":"application/x-shockwave-flash",]
== swc bad: false
== tiff ii: [0:77,1:88,2:7,3:"width=\"77\" height=\"88\"","mime":"image/tiff",]
== tiff mm: [0:77,1:88,2:8,3:"width=\"77\" height=\"88\"","mime":"image/tiff",]
== tiff byte: [0:77,1:4294967208,2:7,3:"width=\"77\" height=\"-88\"","mime":"image/tiff",]
== tiff none: false
== tiff short: false
== tiff off: false
== iff: [0:320,1:256,2:14,3:"width=\"320\" height=\"256\"","bits":5,"mime":"image/iff",]
== iff other: false
== iff pbm: [0:32,1:25,2:14,3:"width=\"32\" height=\"25\"","bits":8,"mime":"image/iff",]
== ico: [0:32,1:48,2:17,3:"width=\"32\" height=\"48\"","bits":32,"mime":"image/vnd.microsoft.icon",]
== ico 256: [0:256,1:256,2:17,3:"width=\"256\" height=\"256\"","bits":32,"mime":"image/vnd.microsoft.icon",]
== ico none: false
== ico many: false
== cur: false
== webp vp8: [0:176,1:144,2:18,3:"width=\"176\" height=\"144\"","bits":8,"mime":"image/webp",]
== webp vp8l: [0:100,1:50,2:18,3:"width=\"100\" height=\"50\"","bits":8,"mime":"image/webp",]
== webp vp8x: [0:1112,1:600,2:18,3:"width=\"1112\" height=\"600\"","bits":8,"mime":"image/webp",]
== webp bad: false
== webp short: false
== riff: false
== wbmp: [0:16,1:32,2:15,3:"width=\"16\" height=\"32\"","mime":"image/vnd.wap.wbmp",]
== wbmp big: [0:144,1:32,2:15,3:"width=\"144\" height=\"32\"","mime":"image/vnd.wap.wbmp",]
== wbmp zero: false
== wbmp huge: false
== xbm: [0:16,1:7,2:16,3:"width=\"16\" height=\"7\"","mime":"image/xbm",]
== xbm plain: [0:16,1:7,2:16,3:"width=\"16\" height=\"7\"","mime":"image/xbm",]
== xbm c: [0:17,1:8,2:16,3:"width=\"17\" height=\"8\"","mime":"image/xbm",]
== xbm half: false
== xbm order: [0:4,1:16,2:16,3:"width=\"4\" height=\"16\"","mime":"image/xbm",]
== jpc: [0:100,1:80,2:9,3:"width=\"100\" height=\"80\"","bits":8,"channels":3,"mime":"application/octet-stream",]
== jpc short: false
== jp2: [0:100,1:80,2:10,3:"width=\"100\" height=\"80\"","bits":8,"channels":3,"mime":"image/jp2",]
== jp2 none: [2] getimagesizefromstring(): JP2 file has no codestreams at root level
false
== avif: false
== avif meta: [0:320,1:200,2:19,3:"width=\"320\" height=\"200\"","bits":10,"channels":3,"mime":"image/avif",]
== heic: false
== jpeg: [0:123,1:45,2:2,3:"width=\"123\" height=\"45\"","bits":8,"channels":3,"mime":"image/jpeg",]
== jpeg grey: [0:3,1:4,2:2,3:"width=\"3\" height=\"4\"","bits":8,"channels":1,"mime":"image/jpeg",]
== jpeg app13: [0:1,1:2,2:2,3:"width=\"1\" height=\"2\"","bits":8,"channels":3,"mime":"image/jpeg",]
== jpeg eoi: false
== jpeg short: false
== jpeg junk: false
== jpeg garbage: false
== jpeg fill: [0:9,1:8,2:2,3:"width=\"9\" height=\"8\"","bits":8,"channels":3,"mime":"image/jpeg",]
== jpeg com: [0:6,1:7,2:2,3:"width=\"6\" height=\"7\"","bits":8,"channels":3,"mime":"image/jpeg",]
== jpeg sos: false
== jpeg trunc: [0:0,1:0,2:2,3:"width=\"0\" height=\"0\"","bits":8,"channels":4294967295,"mime":"image/jpeg",]
