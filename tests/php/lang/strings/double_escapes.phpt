--TEST--
Escapes of double-quoted strings
--FILE--
<?php
echo bin2hex("\n\t\r\v\e\f\\\$\"\0\101\x41\x4\u{41}\u{e9}\u{20AC}\u{1F600}\8\q\'\400"), "\n";
--EXPECTF--

Warning: Octal escape sequence overflow \400 is greater than \377 in %sdouble_escapes.php on line 2
0a090d0b1b0c5c24220041410441c3a9e282acf09f98805c385c715c2700
