<?php
/* The time protocol (RFC 868) over UDP, with the names of PHP 4.0.
 * usage: timeclient.php host [port]          asks a server
 *        timeclient.php -s requests [unix-time]   is a server for so many requests; without a time it tells the real one
 * A server says a number of 32 bits: the seconds since 1900.
 */

error_reporting(E_ALL);

define('EPOCH', 2208988800);   // seconds from 1900 to 1970

function fail($what, $code)
{
    echo "$what failed: reason: " . strerror($code) . " ($code)\n";
    exit(1);
}

function be_server($requests, $now)
{
    if (($sock = socket(AF_INET, SOCK_DGRAM, 0)) < 0) {
        fail('socket()', $sock);
    }
    if (($ret = bind($sock, '127.0.0.1', 0)) < 0) {
        fail('bind()', $ret);
    }
    getsockname($sock, $address, $port);
    echo "time server on $address port $port\n";

    while ($requests-- > 0) {
        $ret = recvfrom($sock, $buf, 64, 0, $from, $fromport);
        if ($ret < 0) {
            fail('recvfrom()', $ret);
        }
        $seconds = ($now ? $now : time()) + EPOCH;
        $answer = pack('N', $seconds);
        if (($ret = sendto($sock, $answer, 4, 0, $from, $fromport)) < 0) {
            fail('sendto()', $ret);
        }
        echo "told $from the time\n";
    }

    close($sock);
}

function ask_server($host, $port)
{
    if (($sock = socket(AF_INET, SOCK_DGRAM, 0)) < 0) {
        fail('socket()', $sock);
    }
    /* Connected, so that an answer "port unreachable" arrives here. */
    if (($ret = connect($sock, gethostbyname($host), $port)) < 0) {
        fail('connect()', $ret);
    }
    if (($ret = send($sock, "\n", 1, 0)) < 0) {
        fail('send()', $ret);
    }

    $set = fd_alloc();
    fd_zero($set);
    fd_set($sock, $set);
    $ret = select($sock + 1, $set, 0, 0, 3, 0);
    if ($ret < 0) {
        fail('select()', $ret);
    }
    if ($ret == 0 || !fd_isset($sock, $set)) {
        echo "no answer\n";
        exit(1);
    }
    fd_dealloc($set);

    $ret = recv($sock, $buf, 64, 0);
    if ($ret < 0) {
        fail('recv()', $ret);
    }
    if ($ret != 4) {
        echo "a strange answer of $ret bytes\n";
        exit(1);
    }

    $parts = unpack('Ntime', $buf);
    $time = $parts['time'] - EPOCH;
    echo "$host says: " . gmdate('D, d M Y H:i:s', $time) . " GMT\n";
    echo 'our clock differs by ' . (abs($time - time()) < 5 ? 'less than 5 seconds' : 'more') . "\n";
    close($sock);
}

if ($argc > 2 && $argv[1] == '-s') {
    be_server((int)$argv[2], isset($argv[3]) ? (int)$argv[3] : 0);
} elseif ($argc > 1) {
    ask_server($argv[1], isset($argv[2]) ? (int)$argv[2] : 37);
} else {
    echo "usage: $argv[0] host [port]\n       $argv[0] -s requests [unix-time]\n";
    exit(1);
}
?>
