--TEST--
socket_read(): what a function keeps of a global variable is not touched by later reads
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
[$near, $far] = $pair;
const SIZE = 65536;

function feed(Socket $near, string $bytes): void {
    foreach (str_split($bytes) as $byte) {
        $data = str_repeat($byte, SIZE);
        for ($sent = 0; $sent < SIZE; $sent += socket_write($near, substr($data, $sent)));
    }
}
function tell(string $label, string ...$kept): void {
    echo $label, ':';
    foreach ($kept as $s) echo ' ', strlen($s), ' x ', count_chars($s, 3);
    echo "\n";
}
for ($i = 0; $i < 4; $i++) { feed($near, 'z'); $top = socket_read($far, SIZE); if (strlen($top) !== SIZE) echo "short\n"; }

function look(): string { global $top; return $top; }
feed($near, 'a'); $top = socket_read($far, SIZE); $seen = look();
feed($near, 'bc'); $top = socket_read($far, SIZE); $top = socket_read($far, SIZE);
for ($i = 0; $i < 4; $i++) { feed($near, 'z'); $top = socket_read($far, SIZE); }
tell('function', $seen);
?>
--EXPECT--
function: 65536 x a
