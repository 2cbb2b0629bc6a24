--TEST--
What proc_open() connects a program to, and what is wrong with a list
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function run($label, $command, $specification, $folder = null, $variables = null)
{
    echo $label, ': ';
    try {
        $process = proc_open($command, $specification, $pipes, $folder, $variables);
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
        return;
    }
    if ($process === false) {
        echo "false\n";
        return;
    }
    foreach ($pipes as $number => $pipe) {
        $data = stream_get_meta_data($pipe);
        echo $number, ' ', $data['stream_type'], ' ', $data['mode'], ' ';
    }
    if (isset($pipes[0])) {
        fwrite($pipes[0], "input\n");
        stream_get_meta_data($pipes[0])['stream_type'] === 'STDIO' ? fclose($pipes[0]) : stream_socket_shutdown($pipes[0], STREAM_SHUT_WR);
    }
    foreach ([1, 3] as $number) {
        echo isset($pipes[$number]) ? json_encode(stream_get_contents($pipes[$number])) . ' ' : '';
    }
    unset($pipes, $pipe);
    echo proc_close($process), "\n";
}

$out = [1 => ['pipe', 'w']];
run('pipes', 'cat', [0 => ['pipe', 'r'], 1 => ['pipe', 'w']]);
run('socket', 'cat', [0 => ['socket'], 1 => ['socket']]);
run('socket with a number', 'echo x >&3', [3 => ['socket']]);
run('nothing', 'cat; readlink /proc/$$/fd/0', [0 => ['null'], 1 => ['pipe', 'w']]);
run('redirection', 'echo err >&2', [1 => ['pipe', 'w'], 2 => ['redirect', 1]]);
run('none is there', 'true', [1 => ['pipe', 'w'], 2 => ['redirect', 9]]);
run('negative', 'true', [2 => ['redirect', -1]]);
run('text', 'true', [2 => ['redirect', '1']]);
run('null', 'true', [2 => ['redirect', null]]);
run('no target', 'true', [2 => ['redirect']]);
run('no mode', 'true', [1 => ['pipe']]);
run('other mode', 'read x; echo $x >&2; exit 6', [0 => ['pipe', 'xyz'], 2 => ['file', '/dev/null', 'w']]);
run('no file', 'true', [1 => ['file']]);
run('no mode of a file', 'true', [1 => ['file', '/dev/null']]);
run('missing file', 'true', [0 => ['file', '/nonexistent', 'r']]);
run('unknown', 'true', [1 => ['nope']]);
run('upper', 'true', [1 => ['PIPE', 'w']]);
run('empty', 'true', [1 => []]);
run('keyed', 'true', [1 => ['kind' => 'pipe']]);
run('no array', 'true', [1 => 5]);
run('key', 'true', ['x' => ['pipe', 'w']]);
run('object', 'true', [1 => new stdClass]);
run('memory', 'true', [1 => fopen('php://memory', 'r+')]);
run('folder', 'pwd', $out, '/usr');
run('folder that is none', 'test $(pwd) = ' . escapeshellarg(getcwd()), [], '/nonexistent');
run('folder that is a file', 'test $(pwd) = ' . escapeshellarg(getcwd()), [], '/etc/passwd');
run('variables', '/usr/bin/env | /usr/bin/sort | /bin/grep -v PWD', $out, null, ['B' => 5, 'C' => true, 'EMPTY' => '', 'NONE' => null, 7 => 'D=text', 'A' => 'x y']);
run('name of the shell', 'nonexistent-program', [1 => ['pipe', 'w'], 2 => ['redirect', 1]]);
run('list', ['echo', 'a b', '$x', 5, null, 1.5], $out);
run('empty list', [], $out);
run('NUL', ["ec\0ho"], $out);
run('NUL in the second', ['echo', "a\0b"], $out);
run('signal', 'kill -9 $$', []);
run('code', 'exit 3', []);
--EXPECT--
pipes: 0 STDIO w 1 STDIO r "input\n" 0
socket: 0 generic_socket r+ 1 generic_socket r+ "input\n" 0
socket with a number: 3 generic_socket r+ "x\n" 0
nothing: 1 STDIO r "\/dev\/null\n" 0
redirection: 1 STDIO r "err\n" 0
none is there: [2] proc_open(): Redirection target 9 not found
false
negative: [2] proc_open(): Redirection target -1 not found
false
text: ValueError: Redirection target must be of type int, string given
null: ValueError: Redirection target must be of type int, null given
no target: ValueError: Missing redirection target
no mode: ValueError: Missing mode parameter for 'pipe'
other mode: 0 STDIO w 6
no file: ValueError: Missing file name parameter for 'file'
no mode of a file: ValueError: Missing mode parameter for 'file'
missing file: [2] proc_open(/nonexistent): Failed to open stream: No such file or directory
false
unknown: [2] proc_open(): nope is not a valid descriptor spec/mode
false
upper: [2] proc_open(): PIPE is not a valid descriptor spec/mode
false
empty: ValueError: Missing handle qualifier
keyed: ValueError: Missing handle qualifier
no array: ValueError: proc_open(): Argument #2 ($descriptor_spec) must only contain arrays and streams
key: ValueError: proc_open(): Argument #2 ($descriptor_spec) must be an integer indexed array
object: ValueError: proc_open(): Argument #2 ($descriptor_spec) must only contain arrays and streams
memory: [2] proc_open(): Cannot represent a stream of type MEMORY as a File Descriptor
false
folder: 1 STDIO r "\/usr\n" 0
folder that is none: 0
folder that is a file: 0
variables: 1 STDIO r "A=x y\nB=5\nC=1\nD=text\n" 0
name of the shell: 1 STDIO r "sh: 1: nonexistent-program: not found\n" 127
list: 1 STDIO r "a b $x 5  1.5\n" 0
empty list: ValueError: proc_open(): Argument #1 ($command) must have at least one element
NUL: ValueError: Command array element 1 contains a null byte
NUL in the second: ValueError: Command array element 2 contains a null byte
signal: 9
code: 3
