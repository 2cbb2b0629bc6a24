--TEST--
Folders and patterns with names that are no UTF-8
--PROCESS--
It changes the working folder, and counts descriptors.
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] ", addcslashes(str_replace($GLOBALS['folder'], 'FOLDER', $message), "\0..\37\177..\377"), "\n"; return true; });
function show($names) { echo is_array($names) ? addcslashes(implode(' | ', $names), "\0..\37\177..\377") : var_export($names, true), "\n"; }

$folder = sys_get_temp_dir() . '/phpt-bytes-' . getmypid();
mkdir($folder);
foreach (["a\xff", "\xc3(", 'plain', '€', '.hidden', '[x]', "new\nline"] as $name) {
    touch("$folder/$name");
}
mkdir("$folder/dir\xfe");
touch("$folder/dir\xfe/in\xfd");

show(scandir($folder));
show(scandir($folder, SCANDIR_SORT_DESCENDING));
$names = [];
$handle = opendir($folder);
while (($name = readdir($handle)) !== false) {
    $names[] = $name;
}
show([$names === scandir($folder, SCANDIR_SORT_NONE), count($names)]);
rewinddir($handle);
show([readdir($handle) === $names[0]]);
foreach (['*', '?', '[!a-z]*', "*\xff", 'dir*/*', '*/', 'd*/', 'd*//', '.h*', '[[]*', '[[:punct:]]*', "a\xff", '', 'none', 'none/*'] as $pattern) {
    foreach ([0, GLOB_MARK, GLOB_ONLYDIR, GLOB_NOCHECK, GLOB_ERR] as $flags) {
        $found = $pattern === '' ? glob('', $flags) : glob("$folder/$pattern", $flags);
        echo addcslashes($pattern, "\0..\37\177..\377"), " $flags: ";
        show(is_array($found) ? str_replace("$folder/", '', $found) : $found);
    }
}
foreach (["$folder/dir\xfe", "$folder/a\xff", "$folder/no\xff"] as $path) {
    $made = opendir($path);
    var_dump(is_resource($made), is_dir($path));
    show($path === "$folder/dir\xfe" ? scandir($path) : null);
}

// What opendir() opened last needs no variable; one that is replaced and unset is closed.
$handle = null;
opendir("$folder/dir\xfe");
show([is_string(readdir()), is_string(readdir()), is_string(readdir()), var_export(readdir(), true)]);
$count = function () use ($folder) { return count(array_filter(scandir('/proc/self/fd'), function ($number) use ($folder) { return str_starts_with((string) @readlink("/proc/self/fd/$number"), $folder); })); };
echo $count();
$first = opendir($folder);
echo $count();
$second = opendir($folder);
echo $count();
$first = null;
echo $count();
$second = null;
echo $count(), "\n";

chdir("$folder/dir\xfe");
echo addcslashes(basename(getcwd()), "\0..\37\177..\377"), "\n";
var_dump(chdir("$folder/plain"), chdir("$folder/none"));
chdir('/');
exec('rm -rf ' . escapeshellarg($folder));
foreach (['php://memory', 'data:,x', 'nope://x'] as $address) {
    var_dump(opendir($address));
}
--EXPECT--
. | .. | .hidden | [x] | a\377 | dir\376 | new\nline | plain | \303( | \342\202\254
\342\202\254 | \303( | plain | new\nline | dir\376 | a\377 | [x] | .hidden | .. | .
1 | 10
1
* 0: [x] | a\377 | dir\376 | new\nline | plain | \303( | \342\202\254
* 2: [x] | a\377 | dir\376/ | new\nline | plain | \303( | \342\202\254
* 8192: dir\376
* 16: [x] | a\377 | dir\376 | new\nline | plain | \303( | \342\202\254
* 1: [x] | a\377 | dir\376 | new\nline | plain | \303( | \342\202\254
? 0: \342\202\254
? 2: \342\202\254
? 8192: 
? 16: \342\202\254
? 1: \342\202\254
[!a-z]* 0: [x] | \303( | \342\202\254
[!a-z]* 2: [x] | \303( | \342\202\254
[!a-z]* 8192: 
[!a-z]* 16: [x] | \303( | \342\202\254
[!a-z]* 1: [x] | \303( | \342\202\254
*\377 0: a\377
*\377 2: a\377
*\377 8192: 
*\377 16: a\377
*\377 1: a\377
dir*/* 0: dir\376/in\375
dir*/* 2: dir\376/in\375
dir*/* 8192: 
dir*/* 16: dir\376/in\375
dir*/* 1: dir\376/in\375
*/ 0: dir\376/
*/ 2: dir\376/
*/ 8192: dir\376/
*/ 16: dir\376/
*/ 1: dir\376/
d*/ 0: dir\376/
d*/ 2: dir\376/
d*/ 8192: dir\376/
d*/ 16: dir\376/
d*/ 1: dir\376/
d*// 0: dir\376/
d*// 2: dir\376/
d*// 8192: dir\376/
d*// 16: dir\376/
d*// 1: dir\376/
.h* 0: .hidden
.h* 2: .hidden
.h* 8192: 
.h* 16: .hidden
.h* 1: .hidden
[[]* 0: [x]
[[]* 2: [x]
[[]* 8192: 
[[]* 16: [x]
[[]* 1: [x]
[[:punct:]]* 0: [x] | \342\202\254
[[:punct:]]* 2: [x] | \342\202\254
[[:punct:]]* 8192: 
[[:punct:]]* 16: [x] | \342\202\254
[[:punct:]]* 1: [x] | \342\202\254
a\377 0: a\377
a\377 2: a\377
a\377 8192: 
a\377 16: a\377
a\377 1: a\377
 0: 
 2: 
 8192: 
 16: 
 1: 
none 0: 
none 2: 
none 8192: 
none 16: none
none 1: 
none/* 0: 
none/* 2: 
none/* 8192: 
none/* 16: none/*
none/* 1: false
bool(true)
bool(true)
. | .. | in\375
[2] opendir(FOLDER/a\377): Failed to open directory: Not a directory
bool(false)
bool(false)
NULL
[2] opendir(FOLDER/no\377): Failed to open directory: No such file or directory
bool(false)
bool(false)
NULL
1 | 1 | 1 | false
[2] readlink(): Invalid argument
[2] readlink(): Invalid argument
[2] readlink(): No such file or directory
1[2] readlink(): Invalid argument
[2] readlink(): Invalid argument
[2] readlink(): No such file or directory
1[2] readlink(): Invalid argument
[2] readlink(): Invalid argument
[2] readlink(): No such file or directory
2[2] readlink(): Invalid argument
[2] readlink(): Invalid argument
[2] readlink(): No such file or directory
1[2] readlink(): Invalid argument
[2] readlink(): Invalid argument
[2] readlink(): No such file or directory
1
dir\376
[2] chdir(): Not a directory (errno 20)
[2] chdir(): No such file or directory (errno 2)
bool(false)
bool(false)
[2] opendir(php://memory): Failed to open directory: not implemented
bool(false)
[2] opendir(data:,x): Failed to open directory: not implemented
bool(false)
[2] opendir(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] opendir(nope://x): Failed to open directory: No such file or directory
bool(false)
