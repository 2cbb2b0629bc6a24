<?php
/* A server that reads line by line with PHP_NORMAL_READ and keeps a small address book, in the style of PHP 4.3. One client at a time.
 * usage: lineserver.php [port]
 * Commands: SET name address, GET name, LIST, DEL name, HELP, BYE (ends the connection), HALT (ends the server)
 */

error_reporting(E_ALL);
set_time_limit(0);

$port = isset($argv[1]) ? (int)$argv[1] : 4000;
$book = array();

/* A line without its end; false when the client has gone. In line mode "\r\n" comes as "...\r" and "\n": empty lines are skipped. */
function get_line($sock)
{
    $line = '';
    do {
        $part = @socket_read($sock, 80, PHP_NORMAL_READ);
        if ($part === false || $part === '') {
            return false;
        }
        $line .= $part;
        $last = substr($part, -1);
    } while ($last != "\n" && $last != "\r");

    return trim($line) == '' ? get_line($sock) : trim($line);
}

function put($sock, $text)
{
    $text .= "\r\n";
    socket_write($sock, $text, strlen($text));
}

function cmd_set($words)
{
    global $book;
    if (count($words) < 3) {
        return '501 SET name address';
    }
    $is_new = !isset($book[$words[1]]);
    $book[$words[1]] = implode(' ', array_slice($words, 2));
    return $is_new ? '201 added' : '200 changed';
}

function cmd_get($words)
{
    global $book;
    return isset($words[1]) && isset($book[$words[1]]) ? '200 ' . $book[$words[1]] : '404 not here';
}

function cmd_del($words)
{
    global $book;
    if (!isset($words[1]) || !isset($book[$words[1]])) {
        return '404 not here';
    }
    unset($book[$words[1]]);
    return '200 deleted';
}

function cmd_list($words)
{
    global $book;
    ksort($book);
    $text = '200 ' . count($book) . ' entries';
    foreach ($book as $name => $address) {
        $text .= "\r\n" . str_pad($name, 10, '.') . $address;
    }
    return $text;
}

function cmd_help($words)
{
    return '200 SET GET LIST DEL HELP BYE HALT';
}

$master = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
if (!@socket_bind($master, '127.0.0.1', $port)) {
    die('cannot bind: ' . socket_strerror(socket_last_error($master)) . "\n");
}
socket_listen($master);
socket_getsockname($master, $address, $port);
echo "ready on $address:$port\n";

$running = true;
$number = 0;
while ($running && ($sock = socket_accept($master))) {
    $number++;
    put($sock, "220 address book, client $number");
    $commands = 0;
    while (($line = get_line($sock)) !== false) {
        $commands++;
        $words = preg_split('/\s+/', $line);
        $command = strtolower($words[0]);
        echo "$number: $line\n";
        if ($command == 'bye' || $command == 'halt') {
            put($sock, '221 good bye');
            $running = $command != 'halt';
            break;
        }
        $function = "cmd_$command";
        put($sock, function_exists($function) ? $function($words) : "500 unknown command $words[0]");
    }
    echo "$number: end after $commands commands\n";
    socket_close($sock);
}
socket_close($master);
?>
