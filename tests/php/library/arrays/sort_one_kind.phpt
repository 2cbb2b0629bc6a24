--TEST--
Sorting values and keys of one kind and of several
--FILE--
<?php
$m = [3, '3', 1.5, 'abc', 2, 'b', -1, '10', 9.5]; sort($m); echo json_encode($m); rsort($m); echo json_encode($m); $m = ['b' => 1, 'a' => 1, 'c' => 0]; asort($m); echo json_encode($m); arsort($m); echo json_encode($m); ksort($m); echo json_encode($m); krsort($m); echo json_encode($m); $m = ['10', '9', '1e1', 'x']; sort($m); echo json_encode($m); sort($m, SORT_STRING); echo json_encode($m); $m = [10, 9, -3, 9]; sort($m, SORT_STRING); echo json_encode($m); sort($m, SORT_NUMERIC); echo json_encode($m); $m = [0.0, -0.0, 1.5, -2.5]; sort($m); var_dump($m); $m = ['b', '', 'ab', "a\0", 'a', 'abcdefghi', 'abcdefghj', 'abcdefgh']; sort($m); echo json_encode($m); rsort($m); echo json_encode($m); asort($m); echo json_encode($m), "\n"; $m = [5 => 'x', 3 => 'y', -1 => 'z']; ksort($m); echo json_encode($m); krsort($m); echo json_encode($m); $m = ['b' => 1, 5 => 2, 'a' => 3]; ksort($m); echo json_encode($m), "\n";
--EXPECT--
[-1,1.5,2,3,"3",9.5,"10","abc","b"]["b","abc","10",9.5,3,"3",2,1.5,-1]{"c":0,"b":1,"a":1}{"b":1,"a":1,"c":0}{"a":1,"b":1,"c":0}{"c":0,"b":1,"a":1}["9","10","1e1","x"]["10","1e1","9","x"][-3,10,9,9][-3,9,9,10]array(4) {
  [0]=>
  float(-2.5)
  [1]=>
  float(0)
  [2]=>
  float(-0)
  [3]=>
  float(1.5)
}
["","a","a\u0000","ab","abcdefgh","abcdefghi","abcdefghj","b"]["b","abcdefghj","abcdefghi","abcdefgh","ab","a\u0000","a",""]{"7":"","6":"a","5":"a\u0000","4":"ab","3":"abcdefgh","2":"abcdefghi","1":"abcdefghj","0":"b"}
{"-1":"z","3":"y","5":"x"}{"5":"x","3":"y","-1":"z"}{"5":2,"a":3,"b":1}
