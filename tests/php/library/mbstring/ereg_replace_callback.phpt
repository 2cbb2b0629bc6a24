--TEST--
mb_ereg_replace_callback()
--EXTENSIONS--
mbstring
--FILE--
<?php
require __DIR__ . '/../show.inc';

$json = fn ($m) => json_encode($m);
c('mb_ereg_replace_callback', ['(?<n>a)(.)?', $json, 'abaa'], ['(a)(b)?', $json, 'aba'], ['A', 'strtoupper', 'a'], ['a', fn ($m) => null, 'aba'], ['a', fn ($m) => 1.5, 'aba'], ['A', fn ($m) => '-', 'aA', 'i'],
    ['', fn ($m) => '.', 'ab'], ['(', $json, 'a'], ['a', $json, "\xff"], ['a', fn ($m) => [1], 'a'], ['a', fn ($m) => throw new Exception('stop'), 'a'], ['a', 'none', 'a'], ['a', $json, 'a', 'e'], ['a', new ArrayObject, 'a']);
--EXPECT--
== mb_ereg_replace_callback("(?<n>a)(.)?",Closure,"abaa"): "{\"0\":\"ab\",\"1\":\"a\",\"n\":\"a\"}{\"0\":\"aa\",\"1\":\"a\",\"n\":\"a\"}"
== mb_ereg_replace_callback("(a)(b)?",Closure,"aba"): "[\"ab\",\"a\",\"b\"][\"a\",\"a\",\"\"]"
== mb_ereg_replace_callback("A","strtoupper","a"): "a"
== mb_ereg_replace_callback("a",Closure,"aba"): "b"
== mb_ereg_replace_callback("a",Closure,"aba"): "1.5b1.5"
== mb_ereg_replace_callback("A",Closure,"aA","i"): "--"
== mb_ereg_replace_callback("",Closure,"ab"): ".a.b."
== mb_ereg_replace_callback("(",Closure,"a"): [2] mb_ereg_replace_callback(): mbregex compile err: end pattern with unmatched parenthesis
false
== mb_ereg_replace_callback("a",Closure,"\377"): NULL
== mb_ereg_replace_callback("a",Closure,"a"): [2] Array to string conversion
"Array"
== mb_ereg_replace_callback("a",Closure,"a"): Exception: stop
== mb_ereg_replace_callback("a","none","a"): TypeError: mb_ereg_replace_callback(): Argument #2 ($callback) must be a valid callback, function "none" not found or invalid function name
== mb_ereg_replace_callback("a",Closure,"a","e"): ValueError: Option "e" is not supported
== mb_ereg_replace_callback("a",ArrayObject[],"a"): TypeError: mb_ereg_replace_callback(): Argument #2 ($callback) must be a valid callback, no array or string given
