--TEST--
proc_open() with a terminal
--FILE--
<?php
$program = 'test -t 0 && test -t 1 && test -t 2 && echo terminal; read line; echo "got $line"';
$process = proc_open($program, [0 => ['pty'], 1 => ['pty'], 2 => ['pty']], $pipes);
foreach ($pipes as $number => $pipe) {
    echo $number, ' ', stream_get_meta_data($pipe)['mode'], ' ', json_encode(stream_isatty($pipe)), "\n";
}
echo json_encode(fgets($pipes[1])), "\n";
fwrite($pipes[0], "text\n");
// What is typed is shown.
echo json_encode(fgets($pipes[1])), json_encode(fgets($pipes[1])), "\n";
echo proc_close($process), "\n";
--EXPECT--
0 r+ true
1 r+ true
2 r+ true
"terminal\r\n"
"text\r\n""got text\r\n"
0
