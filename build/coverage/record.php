<?php
// Records the functions of php's modules: php build/coverage/record.php > build/coverage/php-8.2.tsv
// Modules that are not loaded keep their lines as they are in the file (mbstring is not in every php).
$modules = ['Core', 'standard', 'ctype', 'date', 'hash', 'json', 'pcre', 'random', 'SPL', 'filter', 'mbstring', 'posix', 'sockets'];
$known = [];
foreach (@file(__DIR__ . '/php-8.2.tsv', FILE_IGNORE_NEW_LINES) ?: [] as $line) {
    [$module, $name] = explode("\t", $line);
    $known[$module][] = $name;
}
foreach ($modules as $module) {
    $names = get_extension_funcs($module) ?: ($known[$module] ?? []);
    sort($names);
    foreach ($names as $name) {
        echo "$module\t$name\n";
    }
}
