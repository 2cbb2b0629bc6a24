<?php
// Prints, per module of php 8.2, how many of its functions are present, and which are missing:
//   artifacts/phpsock/phpsock build/coverage/report.php [--missing] [--readme]
// With --readme the table in README.md is written anew.
$modules = [];
foreach (file(__DIR__ . '/php-8.2.tsv', FILE_IGNORE_NEW_LINES) as $line) {
    [$module, $name] = explode("\t", $line);
    $modules[$module][$name] = function_exists($name);
}
$present = $all = 0;
printf("%-10s %7s %7s %6s\n", 'module', 'present', 'of', '');
foreach ($modules as $module => $functions) {
    $here = count(array_filter($functions));
    $present += $here;
    $all += count($functions);
    printf("%-10s %7d %7d %5.1f%%\n", $module, $here, count($functions), 100 * $here / count($functions));
    if (in_array('--missing', $argv)) {
        echo wordwrap('  ' . implode(' ', array_keys(array_filter($functions, fn($f) => !$f))), 118, "\n  "), "\n";
    }
}
printf("%-10s %7d %7d %5.1f%%\n", 'all', $present, $all, 100 * $present / $all);
if (in_array('--readme', $argv)) {
    $table = "| module | functions of php 8.2 | present here |\n|---|---:|---:|\n";
    foreach ($modules as $module => $functions) {
        $table .= sprintf("| %s | %d | %d |\n", $module, count($functions), count(array_filter($functions)));
    }
    $readme = dirname(__DIR__, 2) . '/README.md';
    [$head, $rest] = explode("<!-- library table -->\n", file_get_contents($readme), 2);
    [, $tail] = explode('<!-- end of library table -->', $rest, 2);
    file_put_contents($readme, "$head<!-- library table -->\n$table<!-- end of library table -->$tail");
}
