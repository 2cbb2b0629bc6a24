--TEST--
Heredoc with indentation and interpolation
--FILE--
<?php
$v = 'val';
$a = ['k' => 'arr'];
echo <<<EOT
  text $v {$a['k']} $a[k] "quoted" \t tab \\ \x41
  EOTX in text
EOT;
echo "\n";
echo <<<"X"
    indented
      more $v
    less
    X . "|\n";
var_dump(<<<E
E);
print_r([<<<A
  one
  A, <<<B
  two
  B]);
--EXPECT--
  text val arr arr "quoted" 	 tab \ A
  EOTX in text
indented
  more val
less|
string(0) ""
Array
(
    [0] => one
    [1] => two
)
