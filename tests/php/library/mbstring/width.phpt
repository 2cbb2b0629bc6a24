--TEST--
mb_strwidth() and mb_strimwidth()
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach (['abc', '日本a', 'ｱｲ', 'ＡＢ', '한국', 'é', '😀', ''] as $s) {
    echo $s, ' ', mb_strwidth($s), "\n";
}
foreach ([[0, 8, '...'], [0, 20, '...'], [2, 5, '…'], [-5, 4, ''], [0, -3, '.'], [0, 0, ''], [0, 2, '...']] as $a) {
    echo '[', mb_strimwidth('hello world', ...$a), '] [', mb_strimwidth('日本語テキスト', ...$a), "]\n";
}
foreach ([fn() => mb_strimwidth('abc', 5, 1), fn() => mb_strimwidth('abc', -5, 1), fn() => mb_strimwidth('abc', 0, -5)] as $f) {
    try {
        var_dump($f());
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
abc 3
日本a 5
ｱｲ 2
ＡＢ 4
한국 4
é 1
😀 2
 0
[hello...] [日本...]
[hello world] [日本語テキスト]
[llo …] [語テ…]
[worl] [語テ]
[hello w.] [日本語テキ.]
[] []
[...] [...]
mb_strimwidth(): Argument #2 ($start) is out of range
mb_strimwidth(): Argument #2 ($start) is out of range
mb_strimwidth(): Argument #3 ($width) is out of range
