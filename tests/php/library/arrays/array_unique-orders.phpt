--TEST--
array_unique() by each kind of comparison
--FILE--
<?php
function show($call) { try { echo json_encode($call(), JSON_PARTIAL_OUTPUT_ON_ERROR), "\n"; } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
set_error_handler(function ($level, $message) { echo "[$level] ", addcslashes($message, "\0..\37"), "\n"; return true; });
$lists = [['', '0', 0, null, false], [1, '1', 1.0, true, '01'], ['b', 'a', 'B', 'a', 'A'], [[1], [1, 2], [1]], ['10', 9, '9a', 1.5, '1e1'], [3, '3x', '3', 4]];
foreach ([SORT_REGULAR, SORT_NUMERIC, SORT_STRING, SORT_LOCALE_STRING] as $flags) {
    foreach ($lists as $i => $list) {
        if ($i !== 3 || $flags === SORT_REGULAR) {
            show(fn () => array_unique($list, $flags));
        }
    }
}
--EXPECT--
{"0":"","1":"0","3":null}
[1]
{"0":"b","1":"a","2":"B","4":"A"}
[[1],[1,2]]
["10",9,"9a",1.5]
{"0":3,"1":"3x","3":4}
[""]
[1]
["b"]
{"0":"10","1":9,"3":1.5}
{"0":3,"3":4}
["","0"]
{"0":1,"4":"01"}
{"0":"b","1":"a","2":"B","4":"A"}
["10",9,"9a",1.5,"1e1"]
{"0":3,"1":"3x","3":4}
["","0"]
{"0":1,"4":"01"}
{"0":"b","1":"a","2":"B","4":"A"}
["10",9,"9a",1.5,"1e1"]
{"0":3,"1":"3x","3":4}
