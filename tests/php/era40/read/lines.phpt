--TEST--
Lines end with LF, CR or both
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;

$text = "one\ntwo\rthree\r\nfour\n\nlast";
write($a, $text, strlen($text));
close($a);
do {
    $n = read($b, $buf, 100);
    echo $n, ' ', json_encode($buf), "\n";
} while ($n > 0);
var_dump(read($b, $buf, 100), $buf);
--EXPECT--
4 "one\n"
4 "two\r"
7 "three\r\n"
5 "four\n"
1 "\n"
4 "last"
0 ""
int(0)
string(0) ""
