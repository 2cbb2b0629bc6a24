--TEST--
Elements of an array that is spread go to parameters that take references
--FILE--
<?php
function increment(&...$all)
{
    foreach ($all as &$x) {
        $x++;
    }
}
function some(&$a, $b, &$c = 5)
{
    $a = 'A';
    $b = 'B';
    $c = 'C';
}
class R
{
    public function m(&$first, &...$rest)
    {
        $first = 9;
        foreach ($rest as &$x) {
            $x = 8;
        }
    }

    public static function s(&$q)
    {
        $q = 7;
    }
}
$a = [1, 2];
increment(...$a);
var_dump($a);
$copy = $a;
increment(...$a);
echo json_encode([$a, $copy]), "\n";
$a = ['x', 'y', 'z'];
some(...$a);
echo json_encode($a), "\n";
$named = ['a' => 1, 'b' => 2];
some(...$named);
echo json_encode($named), "\n";
$a = [1, 2, 3];
(new R)->m(...$a);
echo json_encode($a), "\n";
R::s(...$a);
echo json_encode($a), "\n";
(function (&$x) {
    $x = 'closure';
})(...$a);
echo json_encode($a), "\n";
$one = 1;
increment($one, ...[5]);
function f(array $list)
{
    increment(...$list);
    return $list;
}
echo $one, json_encode(f([1, 2])), "\n";
--EXPECT--
array(2) {
  [0]=>
  int(2)
  [1]=>
  int(3)
}
[[3,4],[2,3]]
["A","y","C"]
{"a":"A","b":2}
[9,8,8]
[7,8,8]
["closure",8,8]
2[2,3]
