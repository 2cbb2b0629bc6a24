--TEST--
get_meta_tags()
--FILE--
<?php
file_put_contents(__DIR__ . '/meta-tags.tmp', <<<'H'
<html><head><META name="author" content="name">
<!-- <meta name="hidden" content="no"> --><meta name="tags" content="php doc&amp;umentation">
<meta NAME='geo.position' CONTENT='49.33;-86.59'>
<meta http-equiv="x" content="no"><meta content="only">
<meta name=plain content=val>
<meta name="a b-c\d*e" content="x
y">
<meta name="nocontent">
<meta content="rev" name="reversed">
<meta name="dup" content="1"><meta name="dup" content="2">
</head><body><meta name="late" content="after"></body>
H);
print_r(get_meta_tags(__DIR__ . '/meta-tags.tmp'));
unlink(__DIR__ . '/meta-tags.tmp');
var_dump(get_meta_tags(__DIR__ . '/meta-tags.tmp'));
--EXPECTF--
Array
(
    [author] => name
    [hidden] => no
    [tags] => php doc&amp;umentation
    [geo_position] => 49.33;-86.59
    [plain] => val
    [a_b-c_d_e] => x
y
    [nocontent] => 
    [reversed] => rev
    [dup] => 2
)

Warning: get_meta_tags(%smeta-tags.tmp): Failed to open stream: No such file or directory in %s on line 17
bool(false)
