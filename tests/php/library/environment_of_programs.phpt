--TEST--
putenv() is seen by getenv() and by programs, not by $_ENV; names and values are bytes
--ENV--
PLAIN=value
--FILE--
<?php
function run(string $command, ?array $env = null): string
{
    $process = proc_open($command, [1 => ['pipe', 'w']], $pipes, null, $env);
    $text = stream_get_contents($pipes[1]);
    proc_close($process);
    return trim($text);
}
putenv('AB=1');
var_dump(getenv('AB'), trim(shell_exec('echo "[$AB]"')), run('echo $AB'), run('echo "$AB" $CD', ['CD' => '7']), exec('echo $AB'), fgets(popen('echo $AB', 'r')));
system('echo $AB');
passthru('echo $AB');
putenv('AB');
var_dump(getenv('AB'), trim(shell_exec('echo "[$AB]"')));
echo "-- bytes\n";
putenv("BYTES=a\xff\x01b");
var_dump(bin2hex(getenv('BYTES')), run('printf %s "$BYTES" | od -An -tx1'));
echo "-- forms\n";
foreach (['=x', '', 'A=', 'B=1=2', 'C', "D\0E=1", 'F.G=1', 'H I=1', 'J[=1', '12=twelve'] as $text) {
    try {
        var_dump(putenv($text));
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
var_dump(getenv('A'), getenv('B'), getenv('B=1'), getenv("B\0C"), getenv('C'), getenv('D'), getenv('F.G'), getenv('H I'), getenv('J['), getenv(''));
$all = getenv();
var_dump($all['B'], isset($all['F.G']), isset($all['H I']), isset($all['J[']), $all[12], array_slice(array_keys($all), -3));
echo "-- superglobals\n";
var_dump($_ENV['PLAIN'] ?? null, $_SERVER['PLAIN'], isset($_SERVER['B']), getenv(null) === getenv());
--EXPECT--
string(1) "1"
string(3) "[1]"
string(1) "1"
string(1) "7"
string(1) "1"
string(2) "1
"
1
1
bool(false)
string(2) "[]"
-- bytes
string(8) "61ff0162"
string(11) "61 ff 01 62"
-- forms
putenv(): Argument #1 ($assignment) must have a valid syntax
putenv(): Argument #1 ($assignment) must have a valid syntax
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
string(0) ""
string(3) "1=2"
string(1) "2"
string(3) "1=2"
bool(false)
bool(false)
string(1) "1"
string(1) "1"
string(1) "1"
bool(false)
string(3) "1=2"
bool(false)
bool(false)
bool(false)
string(6) "twelve"
array(3) {
  [0]=>
  string(1) "A"
  [1]=>
  string(1) "B"
  [2]=>
  int(12)
}
-- superglobals
string(5) "value"
string(5) "value"
bool(false)
bool(true)
