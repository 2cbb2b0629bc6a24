--TEST--
wordwrap() of texts that have breaks already
--FILE--
<?php
function show($call) { try { echo json_encode($call(), JSON_PARTIAL_OUTPUT_ON_ERROR), "\n"; } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
set_error_handler(function ($level, $message) { echo "[$level] ", addcslashes($message, "\0..\37"), "\n"; return true; });
foreach (["one\ntwo three", "one two\n", "a|b c|", "|", "aaaa bbbb cccc"] as $text) {
    foreach (["\n", '|', 'bb', $text] as $break) {
        show(fn () => wordwrap($text, 5, $break));
        show(fn () => wordwrap($text, 3, $break, true));
    }
}
foreach (['Ashcraft', 'Ashcroft', 'Pfister', 'Tymczak', 'path to', 'bwb', 'byb', 'Honeyman', '', '12', "\u{e4}a"] as $name) {
    echo $name, ' ', soundex($name), "\n";
}
--EXPECT--
"one\ntwo\nthree"
"one\ntwo\nthr\nee"
"one\ntwo|three"
"one|\ntw|o|thr|ee"
"one\ntwobbthree"
"onebb\ntwbbobbthrbbee"
"one\ntwoone\ntwo threethree"
"oneone\ntwo three\ntwone\ntwo threeoone\ntwo threethrone\ntwo threeee"
"one\ntwo\n"
"one\ntwo\n\n"
"one|two\n"
"one|two|\n"
"onebbtwo\n"
"onebbtwobb\n"
"oneone two\ntwo\n"
"oneone two\ntwoone two\n\n"
"a|b\nc|"
"a|b\nc|"
"a|b c|"
"a|b|c|"
"a|bbbc|"
"a|bbbc|"
"a|ba|b c|c|"
"a|ba|b c|c|"
"|"
"|"
"|"
"|"
"|"
"|"
"|"
"|"
"aaaa\nbbbb\ncccc"
"aaa\na\nbbb\nb\nccc\nc"
"aaaa|bbbb|cccc"
"aaa|a|bbb|b|ccc|c"
"aaaa bbbb cccc"
"aaabba bbbb ccbbcc"
"aaaaaaaa bbbb ccccbbbbaaaa bbbb cccccccc"
"aaaaaaa bbbb ccccaaaaa bbbb ccccbbbaaaa bbbb ccccbaaaa bbbb cccccccaaaa bbbb ccccc"
Ashcraft A226
Ashcroft A226
Pfister P236
Tymczak T522
path to P330
bwb B100
byb B100
Honeyman H555
 0000
12 0000
äa A000
