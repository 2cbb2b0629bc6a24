<?php
/* A guessing game for one player after the other, with the names of PHP 4.0.4: integers for sockets, negative numbers for errors.
 * usage: talk40.php [port [games]]
 */

error_reporting(E_ALL);
set_time_limit(0);

$port  = isset($argv[1]) ? (int)$argv[1] : 10000;
$games = isset($argv[2]) ? (int)$argv[2] : 1;

function say($fd, $text)
{
    $text = "$text\n";
    $ret = write($fd, $text, strlen($text));
    if ($ret < 0) {
        echo "write() failed: reason: " . strerror($ret) . "\n";
    }
    return $ret;
}

if (($sock = open_listen_sock($port)) < 0) {
    echo "open_listen_sock() failed: reason: " . strerror($sock) . "\n";
    exit(1);
}
getsockname($sock, $addr, $port);
echo "open_listen_sock() successful: port $port\n";

$secret = 17;
while ($games-- > 0) {
    if (($fd = accept_connect($sock)) < 0) {
        echo "accept_connect() failed: reason: " . strerror($fd) . "\n";
        break;
    }
    getpeername($fd, $addr, $peerport);
    echo "a player from $addr\n";
    say($fd, 'Guess a number from 1 to 100.');

    $tries = 0;
    do {
        $buf = '';
        $ret = read($fd, $buf, 64);
        if ($ret < 0) {
            echo "read() failed: reason: " . strerror($ret) . "\n";
            break;
        }
        if ($ret == 0) {
            echo "the player has gone\n";
            break;
        }
        $guess = trim($buf);
        $tries++;
        echo "try $tries: $guess\n";
        if (!preg_match('/^[0-9]+$/', $guess)) {
            say($fd, 'That is no number.');
        } elseif ($guess < $secret) {
            say($fd, 'Too small.');
        } elseif ($guess > $secret) {
            say($fd, 'Too large.');
        } else {
            say($fd, "Right, after $tries tries.");
        }
    } while ($guess != $secret);

    $secret = $secret * 7 % 100 + 1;
    close($fd);
}

close($sock);

/* What a socket of that time says about mistakes. */
echo "close() a second time: ";
echo @close($sock) ? "fine\n" : "false\n";
$ret = write($sock, 'x', 1);
echo "write() to it: $ret, " . strerror($ret) . "\n";
$fd = socket(AF_INET, SOCK_STREAM, 0);
$ret = connect($fd, '127.0.0.1', 1);
echo "connect() to port 1: $ret, " . strerror($ret) . "\n";
close($fd);
?>
