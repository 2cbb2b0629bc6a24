--TEST--
A method that removes its own object from what holds it
--FILE--
<?php
class Server { public $clients = []; }
class Client {
    function __construct(private Server $server, private string $id) {}
    function close() {
        unset($this->server->clients[$this->id]);
        echo "removed {$this->id}\n";
        return $this->id;
    }
    function __destruct() { echo "~{$this->id}\n"; }
}
function f() {
    $s = new Server;
    foreach (['a', 'b', 'c'] as $id) {
        $s->clients[$id] = new Client($s, $id);
    }
    echo $s->clients['a']->close(), " closed\n";
    foreach ($s->clients as $c) {
        $c->close();
        echo "next\n";
    }
    $c = null;
    echo "end\n";
}
f();
?>
--EXPECT--
removed a
~a
a closed
removed b
next
removed c
next
~b
~c
end
