--TEST--
All bytes come as they are
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;

$all = '';
for ($i = 0; $i < 256; $i++) {
    if ($i != 10 && $i != 13) {
        $all .= chr($i);
    }
}
write($a, $all . "\n", 1000);
var_dump(read($b, $buf, 1000), $buf === $all . "\n");
--EXPECT--
int(255)
bool(true)
