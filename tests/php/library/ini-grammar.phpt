--TEST--
parse_ini_string(): expressions, constants, quotes, offsets, and what is wrong where
--FILE--
<?php
define('LOCAL', 'here');
function show($text, $mode = INI_SCANNER_NORMAL) {
    $values = @parse_ini_string($text, true, $mode);
    echo str_replace(["\n", "\t"], ['\n', '\t'], $text), ' => ', $values === false ? trim(error_get_last()['message']) : json_encode($values), "\n";
}
foreach ([
    "a = E_ALL & ~E_NOTICE | E_STRICT", "a = !(1 | 2) ^ 5", "a = ~0 & 7", "a = 1.9 | \"4x\"", "a = 99999999999 | 0", "a = (1)(2)", "a = (1 | 2", "a = 1 |\n",
    "a = LOCAL text", "a = LOCAL.text", "a = 'one' \"two\" three ", "a = \"x\"LOCAL", "a = x \${", "a = \${", "a = \"\${unknown}\"", "a = \$ b",
    "a = on", "a = on off", "on = 1", "on[] = 1", "a[true] = 1\na[null] = 2\na[\"null\"] = 3\na[LOCAL] = 4", "a[ b ] = 1", "a[b] c = 1", "a[b", " [x] = 1",
    "a = ''\nb = 1", "a = '' | 1", "a = \"C:\\dir\\\"\nb = 1", "a = \"say \\\"hi\\\" \\\\ \\n \\\${x}\"", "a = 'l1\nl2'\nb(", "a = \"l1\nl2\"\nb(",
    "[s] rest\na = 1", "[\"q\" LOCAL]\na = 1", "[a\\]b]\nx = 1", "[a;b]\nx = 1", "a == b", "a = b = c", "a\n= 1", "a = 1 ; c\nb = 2;c\n;c\n\nc==", "a = ;", "a\tb = 1",
] as $text) {
    show($text);
}
echo "raw\n";
foreach (["a = \"b\" ; \"c\"", "a = 'b' ; c", "a = \"b ; c\" d", "a = b;c", "a = E_ALL | 1", "[\"q\"]\na = on", "[a;b]\nc = \"l1\nl2\""] as $text) {
    show($text, INI_SCANNER_RAW);
}
echo "typed\n";
var_dump(parse_ini_string("a = 12\nb = -7\nc = 1.50\nd = -1.5\ne = \"5\"\nf = 5 x\ng = 007 x\nh = on\ni = none\nj = null\nk = 1 | 2\nl = 9223372036854775808\nm = LOCAL", false, INI_SCANNER_TYPED));
--EXPECT--
a = E_ALL & ~E_NOTICE | E_STRICT => {"a":"32759"}
a = !(1 | 2) ^ 5 => {"a":"5"}
a = ~0 & 7 => {"a":"7"}
a = 1.9 | "4x" => {"a":"5"}
a = 99999999999 | 0 => {"a":"1215752191"}
a = (1)(2) => syntax error, unexpected '(' in Unknown on line 1
a = (1 | 2 => syntax error, unexpected END_OF_LINE, expecting '^' or '|' or '&' or ')' in Unknown on line 1
a = 1 |\n => syntax error, unexpected END_OF_LINE in Unknown on line 2
a = LOCAL text => {"a":"here text"}
a = LOCAL.text => {"a":"LOCAL.text"}
a = 'one' "two" three  => {"a":"onetwothree "}
a = "x"LOCAL => {"a":"xhere"}
a = x ${ => syntax error, unexpected end of file, expecting TC_VARNAME in Unknown on line 1
a = ${ => syntax error, unexpected end of file, expecting TC_VARNAME in Unknown on line 1
a = "${unknown}" => {"a":""}
a = $ b => {"a":"$ b"}
a = on => {"a":"1"}
a = on off => syntax error, unexpected BOOL_FALSE in Unknown on line 1
on = 1 => syntax error, unexpected BOOL_TRUE in Unknown on line 1
on[] = 1 => {"on":["1"]}
a[true] = 1\na[null] = 2\na["null"] = 3\na[LOCAL] = 4 => {"a":{"1":"1","2":"2","null":"3","here":"4"}}
a[ b ] = 1 => {"a":{"b ":"1"}}
a[b] c = 1 => syntax error, unexpected TC_LABEL, expecting '=' in Unknown on line 1
a[b => syntax error, unexpected end of file, expecting ']' in Unknown on line 1
 [x] = 1 => {"":{"x":"1"}}
a = ''\nb = 1 => {"a":"","b":"1"}
a = '' | 1 => syntax error, unexpected '|' in Unknown on line 1
a = "C:\dir\"\nb = 1 => {"a":"C:\\dir\\","b":"1"}
a = "say \"hi\" \\ \n \${x}" => {"a":"say \"hi\" \\ \\n ${x}"}
a = 'l1\nl2'\nb( => syntax error, unexpected '(' in Unknown on line 2
a = "l1\nl2"\nb( => syntax error, unexpected '(' in Unknown on line 3
[s] rest\na = 1 => {"s":{"a":"1"}}
["q" LOCAL]\na = 1 => {"qLOCAL":{"a":"1"}}
[a\]b]\nx = 1 => {"a\\]b":{"x":"1"}}
[a;b]\nx = 1 => syntax error, unexpected end of file, expecting ']' in Unknown on line 1
a == b => syntax error, unexpected '=' in Unknown on line 1
a = b = c => syntax error, unexpected '=' in Unknown on line 1
a\n= 1 => syntax error, unexpected '=' in Unknown on line 2
a = 1 ; c\nb = 2;c\n;c\n\nc== => syntax error, unexpected '=' in Unknown on line 5
a = ; => syntax error, unexpected end of file in Unknown on line 1
a\tb = 1 => {"b":"1"}
raw
a = "b" ; "c" => {"a":"b\" ; \"c"}
a = 'b' ; c => {"a":"'b'"}
a = "b ; c" d => {"a":"\"b ; c\" d"}
a = b;c => {"a":"b"}
a = E_ALL | 1 => {"a":"E_ALL | 1"}
["q"]\na = on => {"\"q\"":{"a":"on"}}
[a;b]\nc = "l1\nl2" => syntax error, unexpected '"' in Unknown on line 3
typed
array(13) {
  ["a"]=>
  int(12)
  ["b"]=>
  int(-7)
  ["c"]=>
  float(1.5)
  ["d"]=>
  string(4) "-1.5"
  ["e"]=>
  string(1) "5"
  ["f"]=>
  string(3) "5 x"
  ["g"]=>
  string(3) "7 x"
  ["h"]=>
  bool(true)
  ["i"]=>
  bool(false)
  ["j"]=>
  NULL
  ["k"]=>
  string(1) "3"
  ["l"]=>
  string(19) "9223372036854775808"
  ["m"]=>
  string(4) "here"
}
