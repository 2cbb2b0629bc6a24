<?php
$calls = [];
// Patterns that do not compile, and some that do.
foreach (['', 'abc', '\\a\\', "\0a\0", '/abc', '(abc', '/a/k', "/a/\0", '/(/', '/)/', '/[a/', '/*a/', '/a**/', '/a{2}{3}/', '/a{3,1}/', '/[z-a]/', '/\\', '/a\\/', '/(?<n>a)(?<n>b)/', '/\\2(a)/', '/(?z)/', '/[[:foo:]]/', '/\p{Foo}/', '/(?P>x)/', '/{3}/', '/a+++/', '/\g{3}/', '/(?<1a>x)/', '/(?<n/', '/\c/', '/a/e', '/(?(1)a|b|c)(x)/', '/\x{110000}/u', '/(*FOO)a/', '/a{99999}/', '  /a/ i', '/\j/', '/\j/X', '/\u/', '/\L/', '/a/i x', '/(?<n>a)\k<m>/', '/[a-\d]/', '/[\d-z]/', "/\xff/u", '/(?#abc/', '/(?i/', '/(?/', '/(?P/', '/(?Px/', '/[[.a.]]/', '/[[=a=]]/', '/(?(a/', '/(?()a)/', '/[/', '/[]/', '/[^/', '/\o{9}/', '/\x{zz}/', '/(?C1)a/', '/\pX/', '/\p/', '/(?1)/', '/(?>a/', '/(?|(a)|(b)/', '/\N{U+41}/', '/\N/', '/a\Kb/', '/\Qa*b/', '/[\Qa-]\E]/', '/(?-1)/', '/(?+1)(a)/', '#a#b#', '{a}i', '<a>', '[a]', '{a{1}b}', '{a\}b}'] as $p) {
    $calls[] = ['preg_match', $p, 'aaaxb', null];
}
// What matches.
foreach ([
    ['/(a)(b)?(c)?/', 'xab'], ['/(a)(b)?(c)/', 'xac'], ['/(a)|(b)/', 'b'], ['/(?<year>\d{4})-(?<m>\d\d)/', 'on 2024-05!'],
    ['/(?P<n>x)(?P=n)/', 'axx'], ['/(\w+) \1/', 'the the cat'], ['/(\w+) \g{1}/', 'the the cat'], ['/(\w+) \g{-1}/', 'the the cat'], ['/(?<w>\w+) \k{w}/', 'the the cat'],
    ["/(?'q'a)\\k'q'/", 'aa'], ['/a$/', "a\n"], ['/a$/D', "a\n"], ['/a\z/', "a\n"], ['/a\Z/', "a\n"], ['/^b/m', "a\nb"], ['/a$/m', "a\nb"], ['/^$/m', "a\n"], ['/^/m', "a\n"],
    ['/a.b/', "a\nb"], ['/a.b/s', "a\nb"], ['/a b # comment
c/x', 'abc'], ['/a\ b/x', 'a b'], ['/[a b]/x', ' '], ['/a+/U', 'aaa'], ['/a+?/U', 'aaa'], ['/a++b/', 'aaab'], ['/a++a/', 'aaaa'], ['/(?>a+)a/', 'aaaa'], ['/a*+b/', 'aab'], ['/a?+a/', 'a'], ['/a{2,3}+a/', 'aaa'],
    ['/foo\Kbar/', 'foobar'], ['/(foo)\K(bar)/', 'foobar'], ['/\R/', "a\r\nb"], ['/a\Rb/', "a\r\nb"], ['/\h+/', "a \t b"], ['/\v/', "a\nb"], ['/\H+/', "  ab "], ['/\V+/', "\nab"],
    ['/(?i)ABC/', 'abc'], ['/a(?i)B(?-i)c/', 'abc'], ['/a(?i)B(?-i)c/', 'abC'], ['/(?i:AB)c/', 'abc'], ['/(?x) a b /', 'ab'], ['/(?s).(?-s)./', "\na"], ['/(a(?i)b|c)/', 'C'],
    ['/\Aab/', 'ab'], ['/\Gb/', 'ab'], ['/b/A', 'ab'], ['/a|b/A', 'ba'], ['/\bfoo\b/', 'a foo.'], ['/\Bo/', 'foo'], ['/[^a-c]/', 'abcd'], ['/[]a]+/', ']a'], ['/[^]a]+/', ']ab'], ['/[a\]]+/', 'a]'], ['/[a-]+/', 'a-'], ['/[\w-]+/', 'a-b'], ['/[-a]+/', 'a-'], ['/[\d\-z]+/', '1-z'],
    ['/[[:alpha:]]+/', '1ab'], ['/[[:^alpha:]]+/', 'ab12'], ['/[[:punct:]]+/', 'a!?'], ['/[[:xdigit:][:space:]]+/', 'zAF 1g'], ['/[\s\S]+/', "a\nb"], ['/[\D]+/', '1ab'], ['/[^\W\d]+/', '12ab_3'], ['/[\W_]/i', 'k'], ['/[\x41-\x43]+/', 'xABC'], ['/[\n\t]/', "\t"], ['/\x41\101\cA\e\0/', "AA\x01\e\0"],
    ['/\d+(?=€)/', 'a12€'], ['/(?<!a)b/', 'abcb'], ['/(?<=a)b/', 'ab'], ['/(?!a)./', 'ab'], ['/(a)?(?(1)b|c)/', 'ab'], ['/^(a)?(?(1)b|c)$/', 'c'], ['/(?<x>a)?(?(<x>)b|c)/', 'c'], ['/(?<x>a)?(?(x)b|c)/', 'ab'], ['/(?(?=a)ab|cd)/', 'xcd'],
    ['/(?|(a)|(b))(c)/', 'bc'], ['/(?|a(?<v>.)|b(?<v>.))/', 'b1'], ['/(?<n>a)|(?<n>b)/J', 'b'], ['/(?:a|b)+/', 'abab'], ['/(a|b)+/', 'aba'], ['/(?#comment)a/', 'a'], ['/\Qa.b\E+/', 'a.bb'], ['/a\E+/', 'aa'],
    ['/é/', 'É'], ['/é/i', 'É'], ['/é/iu', 'É'], ['/^.$/', 'é'], ['/^.$/u', 'é'], ['/^..$/', 'é'], ['/\w+/', 'été'], ['/\w+/u', '- été 12'], ['/[é]+/u', 'aéé'], ['/[^a]/u', 'aé'], ['/[à-ü]+/u', 'xéèz'], ['/./u', '😀'], ['/^.$/u', '😀'], ['/[😀-😎]/u', 'a😂'], ['/[^a]/u', '😀'], ['/(.)(.)/u', 'é😀'], ['/\x{1F600}/u', 'x😀'], ['/\p{L}+/u', '12élan'], ['/\p{Lu}/u', 'aÉ'], ['/\P{L}+/u', 'ab12'], ['/\p{^L}+/u', 'ab12'], ['/[\p{L}\d]+/u', '-é1-'], ['/\pL+/u', '1é'], ['/\p{Greek}+/u', 'abγδ'], ['/\p{Han}/u', 'a漢'], ['/\X/u', "e\u{301}a"], ['/\p{So}/u', 'a😀'], ['/\s/u', "a\u{a0}b"], ['/\s/', "a\xa0b"], ['/\bé/u', 'a é'], ['/É/u', "\xff"], ['/a/u', "a\xc3"],
    ['/[[:alpha:]]+/u', '1éa'], ['/\xe9/', "caf\xe9"], ['/[\xe0-\xef]/', "caf\xe9"], ['/[^\x00-\x7f]/', "caf\xe9"], ['/[\x80-\xff]+/', "caf\xe9\xff"], ['/\W/', "caf\xe9"], ['/\x{e9}/u', 'é'], ['/^\S+$/u', 'é😀'], ['/\D/u', '😀'],
    ['/(?(DEFINE)(?<byte>25[0-5]|2[0-4]\d|1?\d?\d))^(?&byte)(\.(?&byte)){3}$/', '192.168.1.254'], ['/(\d)(?1)/', 'a12'], ['/(?<d>\d)-(?P>d)/', '1-2'], ['/(ab)\g<1>/', 'abab'], ['/(*FAIL)|a/', 'a'], ['/(*UTF8)é/', 'é'], ['/a{,3}/', 'a{,3}'], ['/a{x/', 'a{x'], ['/a{2}/', 'aaa'], ['/a{2,}/', 'aaaa'], ['/x{0}y/', 'xy'], ['/(?n:(a)(?<b>b))/', 'ab'], ['/(a)(?<b>b)/n', 'ab'], ['/(?:)/', ''], ['/|a/', 'a'], ['/()/', 'a'], ['/a/S', 'a'],
    ['~^(?:GET|POST)\s+(\S+)\s+HTTP/(\d)\.(\d)\r\n~', "GET /x HTTP/1.1\r\nHost: a\r\n"], ['/^Host:\s*(.*?)\s*$/mi', "GET\r\nhost: example.org:80 \r\nX: y"], ['#^(\w+)://([^/:]+)(?::(\d+))?(/.*)?$#', 'http://a.b:81/c'],
] as [$p, $s]) {
    $calls[] = ['preg_match', $p, $s, null, PREG_OFFSET_CAPTURE];
    $calls[] = ['preg_match', $p, $s, null];
    $calls[] = ['preg_match', $p, $s, null, PREG_UNMATCHED_AS_NULL];
    $calls[] = ['preg_match_all', $p, $s, null];
    $calls[] = ['preg_match_all', $p, $s, null, PREG_SET_ORDER | PREG_OFFSET_CAPTURE];
    $calls[] = ['preg_match_all', $p, $s, null, PREG_PATTERN_ORDER | PREG_UNMATCHED_AS_NULL];
    $calls[] = ['preg_match_all', $p, $s, null, PREG_OFFSET_CAPTURE];
    $calls[] = ['preg_replace', $p, '<$0|\1|${2}>', $s];
    $calls[] = ['preg_split', $p, $s];
    $calls[] = ['preg_split', $p, $s, -1, PREG_SPLIT_DELIM_CAPTURE | PREG_SPLIT_OFFSET_CAPTURE | PREG_SPLIT_NO_EMPTY];
}
// Offsets, flags and limits.
foreach ([0, 1, 3, 4, -1, -2, -9, 9] as $o) {
    $calls[] = ['preg_match', '/a/', 'banana', null, 0, $o];
    $calls[] = ['preg_match', '/^a/', 'banana', null, PREG_OFFSET_CAPTURE, $o];
    $calls[] = ['preg_match', '/\Ga/', 'banana', null, PREG_OFFSET_CAPTURE, $o];
    $calls[] = ['preg_match', '/./u', 'éaé', null, PREG_OFFSET_CAPTURE, $o];
    $calls[] = ['preg_match_all', '/(?<=a)./', 'banana', null, PREG_OFFSET_CAPTURE, $o];
}
$calls[] = ['preg_match', '/a/', 'a', null, 1];
$calls[] = ['preg_match_all', '/a/', 'a', null, 3];
$calls[] = ['preg_match', '/a/'];
$calls[] = ['preg_match', [], 'a'];
foreach ([-1, 0, 1, 2, 3, 99] as $limit) {
    $calls[] = ['preg_split', '/,/', 'a,b,,c,', $limit];
    $calls[] = ['preg_split', '/,/', 'a,b,,c,', $limit, PREG_SPLIT_NO_EMPTY];
    $calls[] = ['preg_split', '//', 'abc', $limit];
    $calls[] = ['preg_split', '/(\d)/', 'a1b2c', $limit, 6];
    $calls[] = ['preg_replace', '/a/', 'X', 'banana', $limit, null];
}
foreach ([['//', ''], ['/x/', ''], ['/\d*/', 'a1b'], ['/a*/', 'baac'], ['//u', 'aé😀'], ['/\b/', 'a bc'], ['/(?=b)/', 'abab'], ['/[\s,]+/', "a, b  c,d"], ['/$/', "a\n"], ['/ /', ' a b ']] as [$p, $s]) {
    foreach ([0, 1, 2, 3, 4, 7] as $flags) {
        $calls[] = ['preg_split', $p, $s, -1, $flags];
    }
    $calls[] = ['preg_replace', $p, '-', $s];
    $calls[] = ['preg_match_all', $p, $s, null];
}
// Replacing.
foreach (['$1', '\1', '${1}', '$11', '${1}1', '\\\\1', '\\\\', '$', '\\', '$a', '${1', '\0$0', '$2', '$99', '$100', '\\$1', '$$1', 'x\\y'] as $r) {
    $calls[] = ['preg_replace', '/(b)(x)?/', $r, 'abc'];
}
$calls[] = ['preg_replace', ['/a/', '/b/'], ['b', 'c'], 'ab', -1, null];
$calls[] = ['preg_replace', ['/a/', '/b/'], ['b'], 'ab', -1, null];
$calls[] = ['preg_replace', ['/a/', '/b/'], 'x', ['k' => 'ab', 'c', 3], -1, null];
$calls[] = ['preg_replace', '/a/', ['x'], 'a'];
$calls[] = ['preg_replace', ['/a/', '/('], 'x', 'a'];
$calls[] = ['preg_replace', '/a/u', 'x', "\xff"];
$calls[] = ['preg_replace', '/a/u', 'x', ["\xff", 'a']];
$calls[] = ['preg_filter', '/a/', 'x', ['ab', 'cd', 'k' => 'a'], -1, null];
$calls[] = ['preg_filter', '/a/', 'x', 'b', -1, null];
$calls[] = ['preg_filter', '/a/', 'x', 'a', -1, null];
$calls[] = ['preg_replace_callback', '/\d+/', 'json_encode', 'a12b3', -1, null];
$calls[] = ['preg_replace_callback', '/(?<n>\d)(x)?/', 'json_encode', ['a1', 'b'], -1, null, PREG_OFFSET_CAPTURE];
$calls[] = ['preg_replace_callback', '/(\d)(x)?/', 'json_encode', 'a1b2x', 1, null, PREG_UNMATCHED_AS_NULL];
$calls[] = ['preg_replace_callback', '/a/', 'nosuch', 'a'];
$calls[] = ['preg_replace_callback', ['/a/', '/b/'], 'json_encode', 'ab', -1, null];
$calls[] = ['preg_replace_callback_array', ['/a/' => 'json_encode', '/b/' => 'json_encode'], 'ab', -1, null];
$calls[] = ['preg_replace_callback_array', ['json_encode'], 'ab'];
$calls[] = ['preg_replace_callback_array', ['/a/' => 'nosuch'], 'ab'];
// The rest.
$calls[] = ['preg_quote', "Hello.World?[1+1=2]{a}#-/:!<>|^$()*\\ \0&"];
$calls[] = ['preg_quote', 'a/b#c', '/'];
$calls[] = ['preg_quote', 'a/b', 'ab'];
$calls[] = ['preg_quote', ''];
$calls[] = ['preg_grep', '/^\d+$/', ['1', 'a', 'k' => '22', 3, 4.5]];
$calls[] = ['preg_grep', '/^\d+$/', ['1', 'a', 'k' => '22', 3], PREG_GREP_INVERT];
$calls[] = ['preg_grep', '/(/', ['1']];
return $calls;
