--TEST--
continue that targets a switch
--FILE--
<?php
switch (1) {
    case 1:
        continue;
}
for ($i = 0; $i < 2; $i++) {
    switch ($i) {
        case 0:
            continue;
        default:
            continue 2;
    }
    echo "after $i\n";
}
switch (1) {
    case 1:
        while (true) {
            continue 2;
        }
}
while (true) {
    switch (1) {
        case 1:
            while (true) {
                continue 2;
            }
    }
    break;
}
echo "end\n";
--EXPECTF--

Warning: "continue" targeting switch is equivalent to "break" in %s on line 4

Warning: "continue" targeting switch is equivalent to "break". Did you mean to use "continue 2"? in %s on line 9

Warning: "continue 2" targeting switch is equivalent to "break 2" in %s on line 18

Warning: "continue 2" targeting switch is equivalent to "break 2". Did you mean to use "continue 3"? in %s on line 25
after 0
end
