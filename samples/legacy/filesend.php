<?php
/* Sends a file over a connection with vectors: header, blocks and trailer leave in few system calls. In the style of PHP 4.1 to 4.4.
 * usage: filesend.php -l port file     listens, sends the file to the first who comes
 *        filesend.php host port file   connects, receives into the file
 * On the wire: a header of 32 bytes (name and length), blocks with their length before them, a trailer of 32 (the MD5 sum).
 */

error_reporting(E_ALL);

define('BLOCK', 4096);
define('BLOCKS', 16);

function last_words($what, $sock = NULL)
{
    echo "$what: " . socket_strerror($sock ? socket_last_error($sock) : socket_last_error()) . "\n";
    exit(1);
}

function send_file($sock, $file)
{
    $data = implode('', file($file));

    /* The header and the trailer are vectors beside the blocks. */
    $pieces = array(sprintf('%-24s%08d', basename($file), strlen($data)));
    for ($pos = 0; $pos < strlen($data); $pos += BLOCK) {
        /* socket_iovec_set() ends at a NUL byte: binary blocks are sent in base64. */
        $block = base64_encode(substr($data, $pos, BLOCK));
        $pieces[] = sprintf('%08x', strlen($block)) . $block;
    }
    $pieces[] = md5($data);

    $calls = 0;
    while (count($pieces) > 0) {
        $now = array_splice($pieces, 0, BLOCKS);
        $args = array(count($now));
        foreach ($now as $piece) {
            $args[] = strlen($piece);
        }
        $iov = call_user_func_array('socket_iovec_alloc', $args);
        if (!is_resource($iov)) {
            last_words('socket_iovec_alloc()');
        }
        foreach ($now as $i => $piece) {
            socket_iovec_set($iov, $i, $piece);
        }
        if (!socket_writev($sock, $iov)) {
            last_words('socket_writev()', $sock);
        }
        socket_iovec_free($iov);
        $calls++;
    }
    return array(strlen($data), $calls);
}

/* Reads exactly so many bytes, in two vectors. */
function read_exactly($sock, $length)
{
    $data = '';
    while (strlen($data) < $length) {
        $want = min($length - strlen($data), BLOCK);
        /* How many bytes came is not reported: look first, then take. */
        $there = socket_recv($sock, $peek, $want, MSG_PEEK);
        if (!$there) {
            last_words('socket_recv()', $sock);
        }
        $first = (int)($there / 2);
        $iov = $first ? socket_iovec_alloc(2, $first, $there - $first) : socket_iovec_alloc(1, $there);
        if (!socket_readv($sock, $iov)) {
            last_words('socket_readv()', $sock);
        }
        $data .= socket_iovec_fetch($iov, 0) . ($first ? socket_iovec_fetch($iov, 1) : '');
        socket_iovec_free($iov);
    }
    return $data;
}

function receive_file($sock, $file)
{
    $header = read_exactly($sock, 32);
    $name = rtrim(substr($header, 0, 24));
    $length = (int)substr($header, 24);
    $data = '';
    while (strlen($data) < $length) {
        $size = hexdec(read_exactly($sock, 8));
        $data .= base64_decode(read_exactly($sock, $size));
    }
    $sum = read_exactly($sock, 32);

    $fp = fopen($file, 'wb');
    fwrite($fp, $data);
    fclose($fp);
    echo "received $name: $length bytes, " . ($sum == md5($data) ? 'sum right' : 'SUM WRONG') . "\n";
}

if ($argc != 4) {
    die("usage: $argv[0] -l port file | host port file\n");
}

if ($argv[1] == '-l') {
    $master = socket_create_listen((int)$argv[2]) or last_words('socket_create_listen()');
    socket_getsockname($master, $address, $port);
    echo "port $port\n";
    $sock = socket_accept($master) or last_words('socket_accept()', $master);
    list($bytes, $calls) = send_file($sock, $argv[3]);
    echo "sent $bytes bytes in $calls calls of socket_writev()\n";
    socket_close($sock);
    socket_close($master);
} else {
    $sock = socket_create(AF_INET, SOCK_STREAM, 0) or last_words('socket_create()');
    if (!@socket_connect($sock, $argv[1], (int)$argv[2])) {
        last_words('socket_connect()', $sock);
    }
    receive_file($sock, $argv[3]);
    socket_close($sock);
}
?>
