--TEST--
Nowdoc takes everything as it is
--FILE--
<?php
echo <<<'EOT'
raw $v {$a} \n \\ 'q' "d"
EOT;
echo "\n", <<<'E'
    a
     b

    c
    E, "|\n";
--EXPECT--
raw $v {$a} \n \\ 'q' "d"
a
 b

c|
