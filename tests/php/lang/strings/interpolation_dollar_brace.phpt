--TEST--
The deprecated forms of interpolation
--FILE--
<?php
$n = 'name';
$name = 'value';
$a = ['k' => 'v'];
echo "${n} ${a['k']} ${'na' . 'me'} ${$n}\n";
--EXPECTF--

Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %sinterpolation_dollar_brace.php on line 5

Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %sinterpolation_dollar_brace.php on line 5

Deprecated: Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead in %sinterpolation_dollar_brace.php on line 5

Deprecated: Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead in %sinterpolation_dollar_brace.php on line 5
name v value value
