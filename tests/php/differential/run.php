<?php
// Makes the calls of one area and prints one line for each. Two interpreters have to print the same.
// Usage: run.php area
require __DIR__ . '/lib/show.php';
require __DIR__ . '/lib/sockets.php';
require __DIR__ . '/lib/values.php';
require __DIR__ . '/lib/call.php';
require __DIR__ . '/lib/options.php';
require __DIR__ . '/lib/code.php';

error_reporting(E_ALL);
set_error_handler('note_warning');
// Local sockets with relative names belong to this run alone.
$place = sys_get_temp_dir() . '/differential-in-' . getmypid();
mkdir($place);
chdir($place);
$before = open_descriptors();
foreach (require __DIR__ . '/areas/' . $argv[1] . '.php' as $label => $call) {
    echo $label, ' => ', is_string($call) ? $call : $call(), "\n";
}
echo 'end => ', leftovers($before), "\n";
clear_folder($place);
rmdir($place);
