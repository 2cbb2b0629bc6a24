--TEST--
Compiling ${} in strings is deprecated and works
--FILE--
<?php
$e = [1, 'a' => 2];
$n = 'e';
$s = 'text';
echo "${s} ${e[0]} ${e['a']}\n";
echo "{$s} {$e['a']}\n";
echo "${'s'}
${s}", "\n";
echo <<<X
in heredoc ${s}
X;
?>
--EXPECTF--

Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %s on line 5

Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %s on line 5

Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %s on line 5

Deprecated: Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead in %s on line 7

Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %s on line 7

Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %s on line 10
text 1 2
text 2
text
text
in heredoc text