#!/usr/local/bin/php -q
<?php
/* A chat server with socket_select(), in the style of PHP 4.3.
 * usage: chat.php [port [address]]      port 0: any, it is printed
 * Everyone hears everyone. "/nick name", "/who", "/quit", and "/shutdown" for the administrator.
 */

set_time_limit(0);
error_reporting(E_ALL);
ob_implicit_flush();

$port    = isset($argv[1]) ? (int)$argv[1] : 9000;
$address = isset($argv[2]) ? $argv[2] : '127.0.0.1';

function log_line($text)
{
    echo "[chat] $text\n";
}

function send_line(&$client, $text)
{
    $text .= "\r\n";
    if (@socket_write($client['sock'], $text, strlen($text)) === false) {
        $client['dead'] = true;
    }
}

function send_all($text, $except = -1)
{
    global $clients;

    foreach (array_keys($clients) as $id) {
        if ($id != $except) {
            send_line($clients[$id], $text);
        }
    }
}

function drop_client($id)
{
    global $clients;

    $nick = $clients[$id]['nick'];
    socket_close($clients[$id]['sock']);
    unset($clients[$id]);
    log_line("$nick left");
    send_all("*** $nick has left");
}

function handle_line($id, $line)
{
    global $clients, $running;

    $words = explode(' ', $line, 2);
    switch ($words[0]) {
        case '':
            break;

        case '/nick':
            $new = isset($words[1]) ? trim($words[1]) : '';
            if (!preg_match('/^[a-z0-9]{1,12}$/i', $new)) {
                send_line($clients[$id], '*** bad nickname');
                break;
            }
            for (reset($clients); ($key = key($clients)) !== null; next($clients)) {
                if (!strcasecmp($clients[$key]['nick'], $new)) {
                    send_line($clients[$id], "*** $new is taken");
                    return;
                }
            }
            $old = $clients[$id]['nick'];
            $clients[$id]['nick'] = $new;
            log_line("$old is now $new");
            send_all("*** $old is now known as $new");
            break;

        case '/who':
            $names = array();
            foreach ($clients as $client) {
                $names[] = $client['nick'];
            }
            sort($names);
            send_line($clients[$id], '*** ' . count($names) . ' here: ' . implode(', ', $names));
            break;

        case '/quit':
            $clients[$id]['dead'] = true;
            break;

        case '/shutdown':
            send_all('*** the server goes down');
            $running = false;
            break;

        default:
            if ($line[0] == '/') {
                send_line($clients[$id], "*** unknown command $words[0]");
            } else {
                send_all('<' . $clients[$id]['nick'] . "> $line", $id);
            }
    }
}

if (($master = socket_create(AF_INET, SOCK_STREAM, SOL_TCP)) === false) {
    die('socket_create() failed: ' . socket_strerror(socket_last_error()) . "\n");
}
socket_setopt($master, SOL_SOCKET, SO_REUSEADDR, 1);
if (!socket_bind($master, $address, $port) || !socket_listen($master, 5)) {
    die('cannot listen: ' . socket_strerror(socket_last_error($master)) . "\n");
}
socket_getsockname($master, $address, $port);
log_line("listening on $address:$port");

$clients = array();
$next_id = 1;
$running = true;

while ($running) {
    $read = array($master);
    foreach ($clients as $client) {
        $read[] = $client['sock'];
    }

    $write = NULL;
    $except = NULL;
    $ready = socket_select($read, $write, $except, 30);
    if ($ready === false) {
        die('socket_select() failed: ' . socket_strerror(socket_last_error()) . "\n");
    } elseif ($ready == 0) {
        log_line('nobody said anything for a long time');
        break;
    }

    if (in_array($master, $read)) {
        if (($sock = socket_accept($master)) < 0) {
            log_line('socket_accept() failed');
        } else {
            $id = $next_id++;
            $clients[$id] = array('sock' => $sock, 'nick' => "guest$id", 'buffer' => '', 'dead' => false);
            log_line("guest$id came");
            send_line($clients[$id], "*** welcome, guest$id");
            send_all("*** guest$id has joined", $id);
        }
    }

    foreach (array_keys($clients) as $id) {
        if (!in_array($clients[$id]['sock'], $read)) {
            continue;
        }
        $data = @socket_read($clients[$id]['sock'], 1024, PHP_BINARY_READ);
        if ($data === false || $data == '') {
            $clients[$id]['dead'] = true;
            continue;
        }
        $clients[$id]['buffer'] .= $data;
        while (($pos = strpos($clients[$id]['buffer'], "\n")) !== false) {
            $line = substr($clients[$id]['buffer'], 0, $pos);
            $clients[$id]['buffer'] = substr($clients[$id]['buffer'], $pos + 1);
            handle_line($id, rtrim($line));
        }
    }

    foreach (array_keys($clients) as $id) {
        if ($clients[$id]['dead']) {
            drop_client($id);
        }
    }
}

foreach ($clients as $client) {
    socket_close($client['sock']);
}
socket_close($master);
log_line('done');
?>
