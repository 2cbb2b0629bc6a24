--TEST--
dechunk: what is broken passes from where that shows
--FILE--
<?php
foreach (["5\r\nhelloX", "5\r\nhelloXYZ\r\n", "zz\r\nhello", "5\r\nhello\r\nzz", "5;x\r\nhello\r\n0\r\nrest", "5\r\nhel", "\r\n5\r\nhello", "5\nhello\n0\n", "5\r\nhello\n3\r\nabc\r0", "5 \rx\nhello", "0a\r\n0123456789\r\n0\r\n\r\n"] as $text) {
    foreach ([8192, 1] as $size) {
        $stream = fopen('php://memory', 'w+');
        fwrite($stream, $text);
        rewind($stream);
        stream_filter_append($stream, 'dechunk', STREAM_FILTER_READ);
        $result = '';
        while (($part = fread($stream, $size)) !== '' && $part !== false) {
            $result .= $part;
        }
        echo json_encode($result), ' ';
    }
    $stream = fopen('php://output', 'w');
    stream_filter_append($stream, 'dechunk', STREAM_FILTER_WRITE);
    foreach (str_split($text) as $byte) {
        fwrite($stream, $byte);
    }
    echo "\n";
}
--EXPECT--
"helloX" "helloX" helloX
"helloXYZ\r\n" "helloXYZ\r\n" helloXYZ

"zz\r\nhello" "zz\r\nhello" zz
hello
"hellozz" "hellozz" hellozz
"hello" "hello" hello
"hel" "hel" hel
"\r\n5\r\nhello" "\r\n5\r\nhello" 
5
hello
"hello" "hello" hello
"helloabc0" "helloabc0" helloabc0
"x\nhello" "x\nhello" x
hello
"0123456789" "0123456789" 0123456789
