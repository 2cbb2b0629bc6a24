--TEST--
A linked list of 20000 objects goes without recursion
--FILE--
<?php
class Node { public $next; static $gone = 0; function __destruct() { self::$gone++; } }
function f() {
    $head = null;
    for ($i = 0; $i < 20000; $i++) {
        $n = new Node;
        $n->next = $head;
        $head = $n;
    }
    $n = null;
    $head = null;
    echo Node::$gone, "\n";
}
f();
?>
--EXPECT--
20000
