--TEST--
strict_types: what library functions take, however they are called
--FILE--
<?php
declare(strict_types=1);

$arr = ['x', 'y'];
foreach ([
    fn() => strlen(5),
    fn() => str_pad('x', 3.0),
    fn() => round(5),
    fn() => sqrt(4),
    fn() => number_format(3),
    fn() => strpos('abc', null),
    fn() => str_replace('a', 'b', 5),
    fn() => array_map(null, 'x'),
    fn() => usort($arr, 'nope'),
    fn() => max(1, '2'),
    fn() => sprintf('%d', '5'),
    fn() => sprintf(5),
    fn() => in_array(1, 'x'),
    fn() => count(5),
    fn() => explode(',', 5),
    fn() => strlen(),
    fn() => strlen('a', 'b'),
    fn() => trim(new ArrayObject),
    fn() => date(5),
    fn() => mktime('5'),
    fn() => implode(5, []),
    fn() => intdiv(5.0, 2),
    fn() => chr('5'),
    fn() => ord(5),
    fn() => str_contains('a', 5),
    fn() => array_sum([1,'2']),
    fn() => array_key_exists(1.5, [1]),
    fn() => is_int('5'),
    fn() => intval('5'),
    fn() => htmlspecialchars(5),
    fn() => json_encode(5, '5'),
    fn() => json_decode('5', 1),
    fn() => range('1', '3'),
    fn() => array_fill('0', 2, 1),
    fn() => str_split('abc', '2'),
    fn() => call_user_func('strlen', 5),
    fn() => call_user_func_array('strlen', [5]),
    fn() => (function($f) { return $f(5); })('strlen'),
    fn() => (strlen(...))(5),
    fn() => array_map('strlen', [5]),
    fn() => array_push($arr, 1),
    fn() => preg_match('/a/', 'a', $m, '0'),
    fn() => strlen(...[5]),
    fn() => strlen(string: 5)
] as $i => $f) {
    try { echo $i, ' ', json_encode($f()), "\n"; } catch (\Throwable $e) { echo $i, ' ', get_class($e), ': ', $e->getMessage(), "\n"; }
}
class Text { public function __toString(): string { return 'T'; } }
foreach ([fn() => strlen(new Text), fn() => str_repeat('a', '3'), fn() => trim(substr('abc', '1')), fn() => trim(substr('abc', 1))] as $f) {
    try {
        var_dump($f());
    } catch (TypeError $e) {
        echo $e->getMessage(), ' on line ', $e->getLine(), "\n", $e->getTraceAsString(), "\n";
    }
}
--EXPECTF--
0 0 TypeError: strlen(): Argument #1 ($string) must be of type string, int given
1 1 TypeError: str_pad(): Argument #2 ($length) must be of type int, float given
2 5
3 2
4 "3"
5 5 TypeError: strpos(): Argument #2 ($needle) must be of type string, null given
6 6 TypeError: str_replace(): Argument #3 ($subject) must be of type array|string, int given
7 7 TypeError: array_map(): Argument #2 ($array) must be of type array, string given
8 8 TypeError: usort(): Argument #2 ($callback) must be a valid callback, function "nope" not found or invalid function name
9 "2"
10 "5"
11 11 TypeError: sprintf(): Argument #1 ($format) must be of type string, int given
12 12 TypeError: in_array(): Argument #2 ($haystack) must be of type array, string given
13 13 TypeError: count(): Argument #1 ($value) must be of type Countable|array, int given
14 14 TypeError: explode(): Argument #2 ($string) must be of type string, int given
15 15 ArgumentCountError: strlen() expects exactly 1 argument, 0 given
16 16 ArgumentCountError: strlen() expects exactly 1 argument, 2 given
17 17 TypeError: trim(): Argument #1 ($string) must be of type string, ArrayObject given
18 18 TypeError: date(): Argument #1 ($format) must be of type string, int given
19 19 TypeError: mktime(): Argument #1 ($hour) must be of type int, string given
20 20 TypeError: implode(): Argument #1 ($separator) must be of type array|string, int given
21 21 TypeError: intdiv(): Argument #1 ($num1) must be of type int, float given
22 22 TypeError: chr(): Argument #1 ($codepoint) must be of type int, string given
23 23 TypeError: ord(): Argument #1 ($character) must be of type string, int given
24 24 TypeError: str_contains(): Argument #2 ($needle) must be of type string, int given
25 3
26 
Deprecated: Implicit conversion from float 1.5 to int loses precision in %sstrict_calls.php on line 32
false
27 false
28 5
29 29 TypeError: htmlspecialchars(): Argument #1 ($string) must be of type string, int given
30 30 TypeError: json_encode(): Argument #2 ($flags) must be of type int, string given
31 31 TypeError: json_decode(): Argument #2 ($associative) must be of type ?bool, int given
32 [1,2,3]
33 33 TypeError: array_fill(): Argument #1 ($start_index) must be of type int, string given
34 34 TypeError: str_split(): Argument #2 ($length) must be of type int, string given
35 35 TypeError: strlen(): Argument #1 ($string) must be of type string, int given
36 36 TypeError: strlen(): Argument #1 ($string) must be of type string, int given
37 37 TypeError: strlen(): Argument #1 ($string) must be of type string, int given
38 38 TypeError: strlen(): Argument #1 ($string) must be of type string, int given
39 [1]
40 3
41 41 TypeError: preg_match(): Argument #4 ($flags) must be of type int, string given
42 42 TypeError: strlen(): Argument #1 ($string) must be of type string, int given
43 43 TypeError: strlen(): Argument #1 ($string) must be of type string, int given
strlen(): Argument #1 ($string) must be of type string, Text given on line 54
#0 %sstrict_calls.php(56): {closure}()
#1 {main}
str_repeat(): Argument #2 ($times) must be of type int, string given on line 54
#0 %sstrict_calls.php(54): str_repeat('a', '3')
#1 %sstrict_calls.php(56): {closure}()
#2 {main}
substr(): Argument #2 ($offset) must be of type int, string given on line 54
#0 %sstrict_calls.php(54): substr('abc', '1')
#1 %sstrict_calls.php(56): {closure}()
#2 {main}
string(2) "bc"
