--TEST--
::class of constant expressions: a text is a name, other values are refused
--FILE--
<?php
// What a constant expression gives is known when it is compiled.
foreach (['(1 + 2)::class', '1.5::class', '(1.5)::class', '[1]::class', '(true)::FOO', '(1)::FOO', '("stdCl" . "ass")::FOO', 'null::class', '(true)::class', '("a" . "b")::class'] as $code) {
    $file = tempnam(sys_get_temp_dir(), 'cls');
    file_put_contents($file, "<?php var_dump($code);");
    echo $code, ': ', trim(str_replace($file, 'FILE', shell_exec(escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' -n ' . escapeshellarg($file) . ' 2>/dev/null'))), "\n";
    unlink($file);
}
--EXPECT--
(1 + 2)::class: Fatal error: Cannot use "::class" on value of type int in FILE on line 1
1.5::class: Parse error: syntax error, unexpected token "::", expecting ")" in FILE on line 1
(1.5)::class: Fatal error: Illegal class name in FILE on line 1
[1]::class: Fatal error: Cannot use "::class" on value of type array in FILE on line 1
(true)::FOO: Fatal error: Illegal class name in FILE on line 1
(1)::FOO: Fatal error: Illegal class name in FILE on line 1
("stdCl" . "ass")::FOO: Fatal error: Uncaught Error: Undefined constant stdClass::FOO in FILE:1
Stack trace:
#0 {main}
  thrown in FILE on line 1
null::class: string(4) "null"
(true)::class: Fatal error: Cannot use "::class" on value of type bool in FILE on line 1
("a" . "b")::class: string(2) "ab"
