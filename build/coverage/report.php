<?php
// Prints, per module of php 8.2, how many of its functions are present, and which are missing:
//   artifacts/phpsock/phpsock build/coverage/report.php [--missing]
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
