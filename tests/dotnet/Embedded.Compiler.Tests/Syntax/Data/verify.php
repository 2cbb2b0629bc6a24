<?php
// Runs every entry of the error tables through a real php (php -n -l) and prints the ones that differ: php verify.php
$wrong = 0;
foreach (['parse-errors.tsv', 'compile-errors.tsv'] as $table) {
    foreach (file(__DIR__ . "/$table", FILE_IGNORE_NEW_LINES) as $line) {
        [$source, $expected] = array_map(
            fn($text) => preg_replace_callback('/\\\\(.)/s', fn($m) => ['n' => "\n", 'r' => "\r", 't' => "\t", '0' => "\0"][$m[1]] ?? $m[1], $text),
            explode("\t", $line));
        $file = tempnam(sys_get_temp_dir(), 'syntax');
        file_put_contents($file, $source);
        $output = shell_exec('php -n -l ' . escapeshellarg($file));
        unlink($file);
        $found = preg_match('/(Parse|Fatal) error: (.*) in ' . preg_quote($file, '/') . ' on line (\d+)/s', $output, $m)
            ? "$m[1] error: $m[2] on line $m[3]" : 'OK';
        if ($found !== $expected) {
            $wrong++;
            echo "$table: $source\n  table: $expected\n  php:   $found\n";
        }
    }
}
exit($wrong > 0 ? 1 : 0);
