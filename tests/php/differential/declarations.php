<?php
// Declarations that may end a script: runs each as a script of its own and prints a line for each, a JSON array of label, code, path and output.
// The scripts stand in the folder for temporary files.
// Usage: declarations.php file (of the folder declarations)
$running = [];
$finish = function () use (&$running) {
    [$line, $process, $pipe] = array_shift($running);
    $line[] = base64_encode(stream_get_contents($pipe));
    fclose($pipe);
    proc_close($process);
    unlink($line[2]);
    echo json_encode($line, JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES), "\n";
};
$number = 0;
foreach (require __DIR__ . "/declarations/$argv[1].php" as $label => $code) {
    $code = "<?php\n$code";
    $path = sys_get_temp_dir() . '/declaration-' . getmypid() . '-' . ++$number . '.php';
    file_put_contents($path, $code);
    $process = proc_open([PHP_BINARY, '-n', '-d', 'display_errors=1', '-d', 'error_reporting=-1', '-d', 'precision=14', $path], [1 => ['pipe', 'w']], $pipes);
    $running[] = [[str_replace("\n", ' ', $label), base64_encode($code), $path], $process, $pipes[1]];
    // Two processors have something to do.
    if (count($running) > 3) {
        $finish();
    }
}
while ($running) {
    $finish();
}
