--TEST--
hash_update_stream() and hash_update_file()
--FILE--
<?php
$file = tempnam(sys_get_temp_dir(), 'hash');
file_put_contents($file, str_repeat('abcdefg', 1000));
$h = hash_init('sha256');
var_dump(hash_update_file($h, $file));
$stream = fopen($file, 'r');
var_dump(hash_update_stream($h, $stream, 10), hash_update_stream($h, $stream), hash_update_stream($h, $stream));
echo hash_final($h), ' ', hash('sha256', str_repeat('abcdefg', 2000)), "\n";
unlink($file);
?>
--EXPECT--
bool(true)
int(10)
int(6990)
int(0)
bb64c9bf65eeba8577eb42a2e01862dcda9ed61da92907d94b021198bddc551d bb64c9bf65eeba8577eb42a2e01862dcda9ed61da92907d94b021198bddc551d
