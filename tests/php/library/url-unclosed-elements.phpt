--TEST--
parse_str(): elements that are not closed
--FILE--
<?php
foreach (['x[a', 'x[a.b c[d', 'x[a][b', 'x.y[a', 'x[', 'x[[a]', 'x y[a b.c]', 'x[a]]', '[x]'] as $name) {
    parse_str("x=0&$name=1", $result);
    echo $name, ' ', json_encode($result), "\n";
}
--EXPECT--
x[a {"x":"0","x_a":"1"}
x[a.b c[d {"x":"0","x_a_b_c_d":"1"}
x[a][b {"x":{"a":"1"}}
x.y[a {"x":"0","x_y_a":"1"}
x[ {"x":"0","x_":"1"}
x[[a] {"x":{"[a":"1"}}
x y[a b.c] {"x":"0","x_y":{"a b.c":"1"}}
x[a]] {"x":{"a":"1"}}
[x] {"x":"0"}
