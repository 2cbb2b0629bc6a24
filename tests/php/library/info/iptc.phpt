--TEST--
iptcparse() and iptcembed()
--FILE--
<?php
require __DIR__ . '/../show.inc';

function tag($record, $set, $value) { return "\x1c" . chr($record) . chr($set) . pack('n', strlen($value)) . $value; }
$block = tag(2, 5, 'Title') . tag(2, 25, 'foo') . tag(2, 25, 'bar') . tag(1, 90, "\x1b%G");
c('iptcparse', [$block], [''], ['abc'], ["\x1c\2"], ["junk{$block}junk"], ["\x1c\2\5" . pack('n', 50) . 'Title'], ["\x1c\2\5\x80\4" . pack('N', 5) . 'Title'], ["\x1c\2\5\x80\4\0\0"], ["\x1c\3\5" . pack('n', 1) . 'x'], [tag(2, 5, '')], [tag(2, 5, '') . tag(2, 5, 'x')]);
function segment($marker, $data) { return "\xff" . chr($marker) . pack('n', 2 + strlen($data)) . $data; }
$file = tempnam(sys_get_temp_dir(), 'img');
$frame = segment(0xc0, "\x08" . pack('n2', 2, 3) . "\1\1\x11\0");
foreach (['JFIF' => segment(0xe0, "JFIF\0") . $frame . "\xff\xdascan\xff\xd9", 'Exif' => segment(0xe1, 'Exif') . segment(0xe1, 'more') . $frame . "\xff\xda", 'old block' => segment(0xed, 'old') . segment(0xe0, 'JFIF') . $frame . "\xff\xdascan", 'no place' => $frame . "\xff\xd9", 'both' => segment(0xe0, 'a') . segment(0xe1, 'b') . "\xff\xda", 'nothing' => ''] as $name => $body) {
    file_put_contents($file, "\xff\xd8$body");
    foreach (['xyz', $block] as $data) {
        t("$name, " . strlen($data), function () use ($file, $data) {
            return bin2hex(iptcembed($data, $file));
        });
    }
}
file_put_contents($file, "\xff\xd8" . segment(0xe0, 'JFIF') . "\xff\xda");
foreach ([0, 1, 2, 3] as $spool) {
    ob_start();
    $result = iptcembed('x', $file, $spool);
    $output = ob_get_clean();
    t("spool $spool", fn () => [is_string($result) ? bin2hex($result) : $result, bin2hex($output)]);
}
file_put_contents($file, 'GIF89a');
t('no JPEG', fn () => iptcembed('x', $file));
unlink($file);
c('iptcembed', ['x', '/nonexistent'], ['x', ''], ['x', "a\0b"], ['x']);
--EXPECT--
== iptcparse("\034\002\005\000\005Title\034\002\031\000\003foo\034\002\031\000\003bar\034\001Z\000\003\033%G"): ["2#005":[0:"Title",],"2#025":[0:"foo",1:"bar",],"1#090":[0:"\033%G",],]
== iptcparse(""): false
== iptcparse("abc"): false
== iptcparse("\034\002"): false
== iptcparse("junk\034\002\005\000\005Title\034\002\031\000\003foo\034\002\031\000\003bar\034\001Z\000\003\033%Gjunk"): ["2#005":[0:"Title",],"2#025":[0:"foo",1:"bar",],"1#090":[0:"\033%G",],]
== iptcparse("\034\002\005\0002Title"): false
== iptcparse("\034\002\005\200\004\000\000\000\005Title"): ["2#005":[0:"Title",],]
== iptcparse("\034\002\005\200\004\000\000"): false
== iptcparse("\034\003\005\000\001x"): false
== iptcparse("\034\002\005\000\000"): false
== iptcparse("\034\002\005\000\000\034\002\005\000\001x"): ["2#005":[0:"",1:"x",],]
== JFIF, 3: "ffd8ffe000074a46494600ffed002050686f746f73686f7020332e30003842494d040400000000000478797a00ffc0000b080002000301011100ffda7363616effd9"
== JFIF, 34: "ffd8ffe000074a46494600ffed003e50686f746f73686f7020332e30003842494d04040000000000221c020500055469746c651c02190003666f6f1c021900036261721c015a00031b2547ffc0000b080002000301011100ffda7363616effd9"
== Exif, 3: "ffd8ffe1000645786966ffed002050686f746f73686f7020332e30003842494d040400000000000478797a00ffe100066d6f7265ffc0000b080002000301011100ffda"
== Exif, 34: "ffd8ffe1000645786966ffed003e50686f746f73686f7020332e30003842494d04040000000000221c020500055469746c651c02190003666f6f1c021900036261721c015a00031b2547ffe100066d6f7265ffc0000b080002000301011100ffda"
== old block, 3: "ffd8ffe000064a464946ffc0000b080002000301011100ffda7363616e"
== old block, 34: "ffd8ffe000064a464946ffc0000b080002000301011100ffda7363616e"
== no place, 3: "ffd8ffc0000b080002000301011100ff"
== no place, 34: "ffd8ffc0000b080002000301011100ff"
== both, 3: "ffd8ffe0000361ffed002050686f746f73686f7020332e30003842494d040400000000000478797a00ffe1000362ffda"
== both, 34: "ffd8ffe0000361ffed003e50686f746f73686f7020332e30003842494d04040000000000221c020500055469746c651c02190003666f6f1c021900036261721c015a00031b2547ffe1000362ffda"
== nothing, 3: "ffd8"
== nothing, 34: "ffd8"
== spool 0: [0:"ffd8ffe000064a464946ffed001e50686f746f73686f7020332e30003842494d04040000000000027800ffda",1:"",]
== spool 1: [0:"ffd8ffe000064a464946ffed001e50686f746f73686f7020332e30003842494d04040000000000027800ffda",1:"ffd8ffe000064a464946ffed001e50686f746f73686f7020332e30003842494d04040000000000027800ffda",]
== spool 2: [0:true,1:"ffd8ffe000064a464946ffed001e50686f746f73686f7020332e30003842494d04040000000000027800ffda",]
== spool 3: [0:true,1:"ffd8ffe000064a464946ffed001e50686f746f73686f7020332e30003842494d04040000000000027800ffda",]
== no JPEG: false
== iptcembed("x","/nonexistent"): [2] iptcembed(): Unable to open /nonexistent
false
== iptcembed("x",""): [2] iptcembed(): Unable to open 
false
== iptcembed("x","a\000b"): ValueError: iptcembed(): Argument #2 ($filename) must not contain any null bytes
== iptcembed("x"): ArgumentCountError: iptcembed() expects at least 2 arguments, 1 given
