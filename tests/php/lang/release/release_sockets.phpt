--TEST--
The peer of a socket sees its end as soon as no variable, element or property holds the socket
--FILE--
<?php
function closed($s) { $r = [$s]; $w = $e = null; $n = socket_select($r, $w, $e, 0, 200000); if (!$n) return 'open'; return socket_read($s, 10) === '' ? 'eof' : 'data'; }
function pair() { socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $p); return $p; }
class Client { public $buffer = ''; function __construct(public $sock) {} }
class Server {
    public $clients = []; public $sock;
    function add($id, $s) { $this->clients[$id] = new Client($s); }
    function drop($id) { unset($this->clients[$id]); }
    function tick() { $read = array_map(fn($c) => $c->sock, $this->clients); $w = $e = null; if (socket_select($read, $w, $e, 0)) foreach ($read as $id => $s) { $d = socket_read($s, 100); if ($d === '' || $d === "quit") { $this->drop($id); } } }
}
function main() {
[$a, $b] = pair(); $clients = ['x' => $a]; unset($a); echo closed($b), "\n"; unset($clients['x']); echo 'unset: ', closed($b), "\n";
[$a, $b] = pair(); $clients = [$a]; $a = null; array_pop($clients); echo 'pop: ', closed($b), "\n";
[$a, $b] = pair(); $clients = [$a]; $a = null; array_splice($clients, 0, 1); echo 'splice: ', closed($b), "\n";
[$a, $b] = pair(); $clients = [$a]; unset($a); $clients = []; echo 'empty: ', closed($b), "\n";
[$a, $b] = pair(); $clients = [$a]; unset($a); $clients[0] = null; echo 'null: ', closed($b), "\n";
[$a, $b] = pair(); $c = new Client($a); unset($a); echo closed($b), "\n"; $c->sock = null; echo 'property: ', closed($b), "\n";
[$a, $b] = pair(); $c = new Client($a); unset($a); $c = null; echo 'owner: ', closed($b), "\n";
$s = new Server; [$a, $b] = pair(); $s->add(1, $a); unset($a); [$a, $b2] = pair(); $s->add(2, $a); unset($a);
$s->tick(); echo closed($b), closed($b2), "\n"; socket_write($b, "hello"); $s->tick(); echo closed($b), closed($b2), "\n"; socket_write($b, 'quit'); $s->tick(); echo 'tick: ', closed($b), closed($b2), "\n";
socket_close($b2); $s->tick(); echo count($s->clients), "\n";
[$a, $b] = pair(); $s->add(3, $a); unset($a); $s->clients = []; echo 'all: ', closed($b), "\n";
[$a, $b] = pair(); $list = [$a]; $k = array_search($a, $list, true); unset($a, $list[$k]); echo 'search: ', closed($b), "\n";
[$a, $b] = pair(); $list = [$a, 1]; unset($a); $list = array_filter($list, 'is_int'); echo 'filter: ', closed($b), "\n";
[$a, $b] = pair(); $all = ['r' => ['m' => $a]]; unset($a); unset($all['r']['m']); echo 'nested: ', closed($b), "\n";
}
main();
// the same at the top
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $p); $clients = [$p[0]]; $peer = $p[1]; unset($p);
$read = $clients; $w = $e = null; socket_select($read, $w, $e, 0); echo closed($peer), "\n"; foreach ($clients as $k => $c) { unset($clients[$k]); } unset($c); $read = []; echo 'top: ', closed($peer), "\n";
?>
--EXPECT--
open
unset: eof
pop: eof
splice: eof
empty: eof
null: eof
open
property: eof
owner: eof
openopen
openopen
tick: eofopen
0
all: eof
search: eof
filter: eof
nested: eof
open
top: eof
