--TEST--
call_user_func and call_user_func_array keep nothing
--FILE--
<?php
class D { function __construct(public $n) {} function show($x) { echo "{$this->n} {$x->n}\n"; return $x; } function __destruct() { echo "~{$this->n}\n"; } }
function back($x) { return $x; }
function f() {
    $d = new D('d');
    call_user_func([$d, 'show'], new D(1));
    echo "1 gone\n";
    $x = call_user_func_array('back', [new D(2)]);
    echo "have {$x->n}\n";
    $x = null;
    call_user_func_array([$d, 'show'], ['x' => new D(3)]);
    $d = null;
    echo "end\n";
}
f();
?>
--EXPECT--
d 1
~1
1 gone
have 2
~2
d 3
~3
~d
end
