--TEST--
convert_uudecode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('convert_uudecode', ["+22!L;W9E(%!(4\"$`\n`"]);
c('convert_uudecode', ["garbage"]);
c('convert_uudecode', [""]);
c('convert_uudecode', ["#0V%T\n`\n"]);
--EXPECT--
== convert_uudecode("+22!L;W9E(%!(4\"$`\n`"): "I love PHP!"
== convert_uudecode("garbage"): [2] convert_uudecode(): Argument #1 ($data) is not a valid uuencoded string
false
== convert_uudecode(""): [2] convert_uudecode(): Argument #1 ($data) is not a valid uuencoded string
false
== convert_uudecode("#0V%T\n`\n"): "Cat"
