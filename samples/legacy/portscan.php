<?php
/* A port scanner, in the style of PHP 4.2: many connections at once, none of them waits.
 * usage: portscan.php address first-port [last-port [seconds]]
 * It prints a page of HTML, as if it ran on a web server.
 */

error_reporting(E_ALL);
set_time_limit(60);

if ($argc < 3) {
    die("usage: $argv[0] address first-port [last-port [seconds]]\n");
}

$address = gethostbyname($argv[1]);
$first   = (int)$argv[2];
$last    = isset($argv[3]) ? (int)$argv[3] : $first;
$timeout = isset($argv[4]) ? (int)$argv[4] : 3;
$atonce  = 50;

function service_name($port)
{
    $name = getservbyport($port, 'tcp');
    return $name === false ? 'unknown' : $name;
}

echo "<html>\n<head><title>Port scan</title></head>\n<body>\n";
echo "<h1>" . htmlspecialchars("$argv[1] ($address)") . "</h1>\n";
echo "<table border=1>\n<tr><th>port</th><th>service</th><th>state</th></tr>\n";

$open = $closed = $silent = 0;
$results = array();

for ($start = $first; $start <= $last; $start += $atonce) {
    $waiting = array();
    $ports = array();
    for ($port = $start; $port <= $last && $port < $start + $atonce; $port++) {
        $sock = socket_create(AF_INET, SOCK_STREAM, getprotobyname('tcp'));
        if (!$sock) {
            die("socket_create() failed\n");
        }
        socket_set_nonblock($sock);
        if (@socket_connect($sock, $address, $port)) {
            $results[$port] = 'open';
            socket_close($sock);
            continue;
        }
        $error = socket_last_error($sock);
        if ($error == SOCKET_EINPROGRESS || $error == SOCKET_EALREADY) {
            $waiting[$port] = $sock;
        } else {
            $results[$port] = $error == SOCKET_ECONNREFUSED ? 'closed' : socket_strerror($error);
            socket_close($sock);
        }
    }

    $until = time() + $timeout;
    while (count($waiting) > 0 && ($left = $until - time()) > 0) {
        $read = NULL;
        $write = array_values($waiting);
        $except = array_values($waiting);
        if (socket_select($read, $write, $except, $left) < 1) {
            break;
        }
        foreach ($waiting as $port => $sock) {
            if (!in_array($sock, $write) && !in_array($sock, $except)) {
                continue;
            }
            $error = socket_getopt($sock, SOL_SOCKET, SO_ERROR);
            $results[$port] = $error == 0 ? 'open' : ($error == SOCKET_ECONNREFUSED ? 'closed' : socket_strerror($error));
            socket_close($sock);
            unset($waiting[$port]);
        }
    }

    foreach ($waiting as $port => $sock) {
        $results[$port] = 'no answer';
        socket_close($sock);
    }
}

ksort($results);
foreach ($results as $port => $state) {
    if ($state == 'open') {
        $open++;
    } elseif ($state == 'closed') {
        $closed++;
        continue;
    } else {
        $silent++;
    }
    echo "<tr><td>$port</td><td>" . service_name($port) . "</td><td><font color=\"" . ($state == 'open' ? 'green' : 'red') . "\">$state</font></td></tr>\n";
}

echo "</table>\n";
printf("<p>%d open, %d closed, %d other</p>\n", $open, $closed, $silent);
echo "</body>\n</html>\n";
?>
