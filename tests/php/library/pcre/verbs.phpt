--TEST--
Verbs that steer backtracking
--FILE--
<?php
function t(string $pattern, string ...$subjects): void
{
    foreach ($subjects as $s) {
        $count = preg_match_all($pattern, $s, $m, PREG_SET_ORDER | PREG_OFFSET_CAPTURE);
        echo $pattern, ' ', json_encode($s), ' => ', json_encode($count), ' ', json_encode($m), ' ', preg_last_error_msg(), "\n";
    }
}
t('/a(*SKIP)(*FAIL)|b/', 'ab', 'bab');
t('/"[^"]*"(*SKIP)(*F)|,/', 'a,"b,c",d');
t('/a+(*COMMIT)b/', 'aac', 'aab', 'xaacaab');
t('/a+(*PRUNE)b/', 'aacaab');
t('/A(*ACCEPT)B|C/', 'AC');
--EXPECT--
/a(*SKIP)(*FAIL)|b/ "ab" => 1 [[["b",1]]] No error
/a(*SKIP)(*FAIL)|b/ "bab" => 2 [[["b",0]],[["b",2]]] No error
/"[^"]*"(*SKIP)(*F)|,/ "a,\"b,c\",d" => 2 [[[",",1]],[[",",7]]] No error
/a+(*COMMIT)b/ "aac" => 0 [] No error
/a+(*COMMIT)b/ "aab" => 1 [[["aab",0]]] No error
/a+(*COMMIT)b/ "xaacaab" => 0 [] No error
/a+(*PRUNE)b/ "aacaab" => 1 [[["aab",3]]] No error
/A(*ACCEPT)B|C/ "AC" => 2 [[["A",0]],[["C",1]]] No error
