<?php
/* A small HTTP proxy, in the style of PHP 4.3: GET, HEAD and POST, one request per connection, one connection after the other.
 * usage: proxy.php [port [number of requests]]
 * A word in the list below is not let through.
 */

error_reporting(E_ALL);
set_time_limit(0);

$port     = isset($argv[1]) ? (int)$argv[1] : 8080;
$requests = isset($argv[2]) ? (int)$argv[2] : -1;
$blocked  = array('ads.', '/banner');

function read_head($sock, &$rest)
{
    $data = '';
    while (($end = strpos($data, "\r\n\r\n")) === false) {
        $part = @socket_read($sock, 2048);
        if ($part === false || $part === '' || strlen($data) > 65536) {
            return false;
        }
        $data .= $part;
    }
    $rest = substr($data, $end + 4);
    return substr($data, 0, $end);
}

function write_all($sock, $data)
{
    $total = 0;
    while ($total < strlen($data)) {
        $sent = @socket_write($sock, substr($data, $total));
        if ($sent === false) {
            return false;
        }
        $total += $sent;
    }
    return $total;
}

function error_page($sock, $code, $text)
{
    $body = "<html><body><h1>$code $text</h1><hr>proxy.php</body></html>\n";
    write_all($sock, "HTTP/1.0 $code $text\r\nContent-Type: text/html\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body");
    return "$code $text";
}

function serve($client, $blocked)
{
    if (($head = read_head($client, $rest)) === false) {
        return 'no request';
    }

    $lines = explode("\r\n", $head);
    $request = array_shift($lines);
    if (!preg_match('!^(GET|HEAD|POST) (\S+) HTTP/1\.[01]$!', $request, $regs)) {
        return "$request: " . error_page($client, 501, 'Not Implemented');
    }
    list(, $method, $url) = $regs;

    $parts = @parse_url($url);
    if (!isset($parts['scheme']) || $parts['scheme'] != 'http' || empty($parts['host'])) {
        return "$method $url: " . error_page($client, 400, 'Bad Request');
    }
    foreach ($blocked as $word) {
        if (stristr($url, $word)) {
            return "$method $url: " . error_page($client, 403, 'Forbidden');
        }
    }

    $host = $parts['host'];
    $path = (isset($parts['path']) ? $parts['path'] : '/') . (isset($parts['query']) ? "?$parts[query]" : '');
    $server = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_setopt($server, SOL_SOCKET, SO_RCVTIMEO, array('sec' => 5, 'usec' => 0));
    if (!@socket_connect($server, gethostbyname($host), isset($parts['port']) ? $parts['port'] : 80)) {
        $reason = socket_strerror(socket_last_error($server));
        socket_close($server);
        return "$method $url: " . error_page($client, 502, 'Bad Gateway') . " ($reason)";
    }

    /* The headers that are meant for the proxy stay here. */
    $out = "$method $path HTTP/1.0\r\n";
    $length = 0;
    foreach ($lines as $line) {
        if (preg_match('/^Content-Length:\s*(\d+)/i', $line, $regs)) {
            $length = (int)$regs[1];
        }
        if (!preg_match('/^(Proxy-|Connection:|Keep-Alive:)/i', $line)) {
            $out .= "$line\r\n";
        }
    }
    $out .= "Via: 1.0 proxy.php\r\nConnection: close\r\n\r\n";
    while (strlen($rest) < $length) {
        $part = socket_read($client, 2048);
        if ($part === false || $part === '') {
            break;
        }
        $rest .= $part;
    }
    write_all($server, $out . $rest);

    $bytes = 0;
    while (($part = @socket_read($server, 4096)) !== false && $part !== '') {
        if (($sent = write_all($client, $part)) === false) {
            break;
        }
        $bytes += $sent;
    }
    socket_close($server);
    return "$method $url: $bytes bytes";
}

$master = socket_create_listen($port, 10);
if (!$master) {
    die("socket_create_listen() failed\n");
}
socket_getsockname($master, $address, $port);
echo "proxy on port $port\n";

while ($requests != 0) {
    $client = socket_accept($master);
    echo serve($client, $blocked), "\n";
    socket_close($client);
    if ($requests > 0) {
        $requests--;
    }
}
socket_close($master);
echo "end\n";
?>
