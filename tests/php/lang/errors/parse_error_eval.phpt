--TEST--
Parse errors of eval can be caught
--FILE--
<?php
foreach (['1 +', 'if (', 'echo "abc', 'class {}', 'function 5() {}', '$x = ;', '}', 'return 5; }', '$a[', 'new', "echo <<<X\nabc"] as $code) { try { eval($code); echo "ok\n"; } catch (ParseError $e) { echo $e->getMessage(), ' at ', $e->getLine(), "\n"; } }
--EXPECT--
syntax error, unexpected end of file at 1
Unclosed '(' at 1
syntax error, unexpected end of file, expecting variable or "${" or "{$" at 1
syntax error, unexpected token "{", expecting identifier at 1
syntax error, unexpected integer "5", expecting "(" at 1
syntax error, unexpected token ";" at 1
Unmatched '}' at 1
Unmatched '}' at 1
Unclosed '[' at 1
syntax error, unexpected end of file at 1
syntax error, unexpected end of file, expecting variable or heredoc end or "${" or "{$" at 2
