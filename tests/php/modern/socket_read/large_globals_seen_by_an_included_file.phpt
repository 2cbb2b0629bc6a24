--TEST--
socket_read(): what an included file keeps of a global variable is not touched by later reads
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

$file = tempnam(sys_get_temp_dir(), 'inc'); file_put_contents($file, '<?php return $top;');
function load(string $file): mixed { return include $file; }
feed($near, 'a'); $top = socket_read($far, SIZE); $seen = include $file;
unlink($file);
feed($near, 'bc'); $top = socket_read($far, SIZE); $top = socket_read($far, SIZE);
for ($i = 0; $i < 4; $i++) { feed($near, 'z'); $top = socket_read($far, SIZE); }
tell('included', $seen);
?>
--EXPECT--
included: 65536 x a
