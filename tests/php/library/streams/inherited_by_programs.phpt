--TEST--
Programs that a script starts get its files, as php's do
--PROCESS--
It looks at all descriptors of its process.
--FILE--
<?php
// The names of what a process has open.
function opened($pid = 'self')
{
    $names = [];
    foreach (scandir("/proc/$pid/fd") as $number) {
        $names[] = (string) @readlink("/proc/$pid/fd/$number");
    }
    return array_filter($names, function ($name) { return $name !== '' && !str_ends_with($name, '.dll'); });
}

// What the program sees that some code opens here.
function seen($label, callable $code)
{
    static $kept = [];
    opened();
    $before = opened();
    $made = $code();
    $new = array_values(array_diff(opened(), $before));
    $list = 'for f in /proc/$$/fd/*; do readlink $f; done';
    $count = function ($text) use ($new) { return count(array_intersect(explode("\n", $text), $new)); };
    exec($list, $lines);
    $pipe = popen($list, 'r');
    $process = proc_open($list, [1 => ['pipe', 'w']], $pipes);
    $other = proc_open(['sh', '-c', $list], [1 => ['pipe', 'w'], 7 => ['file', '/dev/null', 'r']], $more);
    echo $label, ': ', count($new), ' made, seen by exec ', $count(implode("\n", $lines)), ', shell_exec ', $count(shell_exec($list)),
        ', popen ', $count(stream_get_contents($pipe)), ', proc_open ', $count(stream_get_contents($pipes[1])), ' ', $count(stream_get_contents($more[1])), "\n";
    $kept[] = $made;
}

seen('fopen', function () { return fopen('/etc/passwd', 'r'); });
seen('fopen e', function () { $copy = tempnam(sys_get_temp_dir(), 'ih'); $made = fopen($copy, 'we'); unlink($copy); return $made; });
seen('tmpfile', function () { return tmpfile(); });
seen('opendir', function () { return opendir(sys_get_temp_dir()); });
seen('popen', function () { return popen('cat >/dev/null', 'w'); });
seen('proc_open', function () { return [proc_open('cat >/dev/null', [0 => ['pipe', 'r']], $pipes), $pipes]; });

// By its number.
$file = tmpfile();
fwrite($file, "first\nsecond\n");
rewind($file);
foreach (scandir('/proc/self/fd') as $number) {
    if ((string) @readlink("/proc/self/fd/$number") === stream_get_meta_data($file)['uri']) {
        echo shell_exec("cat /proc/self/fd/$number");
        fseek($file, 6);
        echo shell_exec("bash -c 'cat <&$number'");
    }
}

// By another.
$process = proc_open('cat <&5', [1 => ['pipe', 'w'], 5 => ['file', __FILE__, 'r']], $pipes);
echo substr(stream_get_contents($pipes[1]), 2, 3), "\n";
--EXPECT--
fopen: 1 made, seen by exec 1, shell_exec 1, popen 1, proc_open 1 1
fopen e: 1 made, seen by exec 0, shell_exec 0, popen 0, proc_open 0 0
tmpfile: 1 made, seen by exec 1, shell_exec 1, popen 1, proc_open 1 1
opendir: 1 made, seen by exec 0, shell_exec 0, popen 0, proc_open 0 0
popen: 1 made, seen by exec 0, shell_exec 0, popen 0, proc_open 1 1
proc_open: 1 made, seen by exec 0, shell_exec 0, popen 0, proc_open 0 0
first
second
second
php
