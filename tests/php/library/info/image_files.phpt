--TEST--
getimagesize(): files, and the segments of a JPEG
--FILE--
<?php
require __DIR__ . '/../show.inc';

function segment($marker, $data) { return "\xff" . chr($marker) . pack('n', 2 + strlen($data)) . $data; }
$frame = segment(0xc0, "\x08" . pack('n2', 200, 300) . "\3\1\x11\0\2\x11\0\3\x11\0");
$file = tempnam(sys_get_temp_dir(), 'img');
foreach (['segments' => segment(0xe0, "JFIF\0") . segment(0xe1, 'first') . segment(0xe1, 'second') . $frame . segment(0xed, 'after') . "\xff\xda", 'extraneous' => segment(0xe0, 'x') . 'abc' . $frame . "\xff\xd9",
        'none' => $frame, 'cut segment' => "\xff\xe0\0\x20abc", 'short length' => "\xff\xe0\0\1" . $frame, 'two frames' => $frame . segment(0xc2, "\x0a" . pack('n2', 1, 1) . "\1\1\x11\0") . "\xff\xd9"] as $name => $body) {
    file_put_contents($file, "\xff\xd8$body");
    t($name, function () use ($file) {
        $info = 'before';
        return [getimagesize($file, $info), $info];
    });
    t("$name, alone", fn () => getimagesize($file));
}
file_put_contents($file, 'ab');
restore_error_handler();
t('short', fn () => str_replace($file, 'FILE', json_encode(@getimagesize($file)) . error_get_last()['message']));
unlink($file);
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
c('getimagesize', ['/nonexistent'], [''], ["a\0b"], ['data:image/gif;base64,' . base64_encode("GIF89a\x01\0\x02\0\0")], []);
c('getimagesizefromstring', [''], ['a'], []);
--EXPECT--
== segments: [0:[0:300,1:200,2:2,3:"width=\"300\" height=\"200\"","bits":8,"channels":3,"mime":"image/jpeg",],1:["APP0":"JFIF\000","APP1":"first","APP13":"after",],]
== segments, alone: [0:300,1:200,2:2,3:"width=\"300\" height=\"200\"","bits":8,"channels":3,"mime":"image/jpeg",]
== extraneous: [2] getimagesize(): Corrupt JPEG data: 3 extraneous bytes before marker
[0:[0:300,1:200,2:2,3:"width=\"300\" height=\"200\"","bits":8,"channels":3,"mime":"image/jpeg",],1:["APP0":"x",],]
== extraneous, alone: [2] getimagesize(): Corrupt JPEG data: 3 extraneous bytes before marker
[0:300,1:200,2:2,3:"width=\"300\" height=\"200\"","bits":8,"channels":3,"mime":"image/jpeg",]
== none: [0:[0:300,1:200,2:2,3:"width=\"300\" height=\"200\"","bits":8,"channels":3,"mime":"image/jpeg",],1:[],]
== none, alone: [0:300,1:200,2:2,3:"width=\"300\" height=\"200\"","bits":8,"channels":3,"mime":"image/jpeg",]
== cut segment: [0:false,1:[],]
== cut segment, alone: false
== short length: [0:false,1:[],]
== short length, alone: false
== two frames: [0:[0:300,1:200,2:2,3:"width=\"300\" height=\"200\"","bits":8,"channels":3,"mime":"image/jpeg",],1:[],]
== two frames, alone: [0:300,1:200,2:2,3:"width=\"300\" height=\"200\"","bits":8,"channels":3,"mime":"image/jpeg",]
== short: "falsegetimagesize(): Error reading from FILE!"
== getimagesize("/nonexistent"): [2] getimagesize(/nonexistent): Failed to open stream: No such file or directory
false
== getimagesize(""): ValueError: Path cannot be empty
== getimagesize("a\000b"): ValueError: getimagesize(): Argument #1 ($filename) must not contain any null bytes
== getimagesize("data:image/gif;base64,R0lGODlhAQACAAA="): [0:1,1:2,2:1,3:"width=\"1\" height=\"2\"","channels":3,"mime":"image/gif",]
== getimagesize(): ArgumentCountError: getimagesize() expects at least 1 argument, 0 given
== getimagesizefromstring(""): [8] getimagesizefromstring(): Error reading from !
false
== getimagesizefromstring("a"): [8] getimagesizefromstring(): Error reading from a!
false
== getimagesizefromstring(): ArgumentCountError: getimagesizefromstring() expects at least 1 argument, 0 given
