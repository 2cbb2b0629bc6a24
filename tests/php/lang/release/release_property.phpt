--TEST--
What a property held goes when the property is overwritten, unset, or its object goes
--FILE--
<?php
class D { public $next; function __construct(public $n, $next = null) { $this->next = $next; } function __destruct() { echo "~{$this->n}\n"; } }
function f() {
    $d = new D(1, new D(2));
    $d->next = null;
    echo "null\n";
    $d->next = new D(3);
    $d->next = new D(4);
    echo "overwritten\n";
    unset($d->next);
    echo "unset\n";
    $d->next = new D(5, new D(6));
    $d = null;
    echo "all gone\n";
    $o = new stdClass;
    $o->a = new D(7);
    $o->b = new D(8);
    unset($o->a);
    echo "dynamic\n";
    $o = null;
    echo "end\n";
}
f();
?>
--EXPECT--
~2
null
~3
overwritten
~4
unset
~1
~5
~6
all gone
~7
dynamic
~8
end
