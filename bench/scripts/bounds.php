<?php
// What has a bound of its own: the way from a PHP call to the engine (at most 60 ns), and 1 MB of source, warm (at most 250 ms).
// Prints: name value. Calls are in nanoseconds, without the loop; the source is in milliseconds.
const ROUNDS = 5;
const SOURCE_BYTES = 1000000;

function best(callable $f): float
{
    $best = INF;
    for ($r = 0; $r < ROUNDS; $r++) {
        $t = hrtime(true);
        $f();
        $best = min($best, hrtime(true) - $t);
    }
    return $best;
}

$n = 500000;
$loop = best(function () use ($n) { for ($i = 0; $i < $n; $i++) { } });
$calls = [
    'call_socket_last_error' => function () use ($n) { for ($i = 0; $i < $n; $i++) { socket_last_error(); } },
    'call_ip2long' => function () use ($n) { for ($i = 0; $i < $n; $i++) { ip2long('127.0.0.1'); } },
    'call_strtolower' => function () use ($n) { for ($i = 0; $i < $n; $i++) { strtolower('abc'); } },
];
foreach ($calls as $name => $call) {
    printf("%s %.1f\n", $name, (best($call) - $loop) / $n);
}

// Functions as socket programs have them; each file has names of its own.
function source(string $prefix): string
{
    $code = "<?php\n";
    for ($i = 0; strlen($code) < SOURCE_BYTES; $i++) {
        $code .= <<<PHP
            /** Reads a message. */
            function {$prefix}_read_$i(array \$options, string \$buffer, int \$limit = 1024): array {
                \$result = ['status' => 200, 'headers' => [], 'body' => null];
                foreach (explode("\\r\\n", \$buffer) as \$n => \$line) {
                    \$p = strpos(\$line, ':');
                    if (\$p !== false && \$n < \$limit) {
                        \$result['headers'][strtolower(substr(\$line, 0, \$p))] = trim(substr(\$line, \$p + 1)); // a field
                    } elseif (isset(\$options['strict'])) {
                        throw new RuntimeException("bad line {\$n}: \$line");
                    }
                }
                return \$result;
            }

            PHP;
    }
    return $code;
}

$best = INF;
$path = tempnam(sys_get_temp_dir(), 'src');
foreach (['a', 'b', 'c', 'd', 'e'] as $prefix) {
    file_put_contents($path, source($prefix));
    $t = hrtime(true);
    include $path;
    $best = min($best, hrtime(true) - $t);
}
unlink($path);
printf("source_1mb_ms %.1f\n", $best / 1e6);
