--TEST--
output_add_rewrite_var() and output_reset_rewrite_vars()
--FILE--
<?php
var_dump(ini_get('url_rewriter.tags'), ini_get('url_rewriter.hosts'));
var_dump(output_add_rewrite_var('x', 'y')); print_r(ob_list_handlers()); print_r(ob_get_status()); 
echo '<a href="a.php">a</a><form action="b.php"><input></form><form>', "\n";
ob_flush(); flush();
var_dump(output_reset_rewrite_vars()); print_r(ob_list_handlers());
var_dump(output_reset_rewrite_vars());
ini_set('url_rewriter.tags', 'a=href,area=href,frame=src,iframe=src,form=,fieldset=,img=src');
output_add_rewrite_var('x', 'y z&"<');
output_add_rewrite_var('k', '2');
foreach (['<a href="a.php">', "<a href='a.php'>", '<a href=a.php>', '<a href="a.php?q=1">', '<a href="a.php?q=1#frag">', '<a href="#frag">', '<a href="http://example.com/a.php">', '<a href="//example.com/a">', '<a href="mailto:x@y">', '<a href="/abs/path">', '<A HREF="a.php" class="b">', '<a class="b" href="a.php" >', '<area href="z">', '<frame src="f.html">', '<iframe src=f.html>', '<form action="x.php" method=post>', '<form>', '<form action="http://other.org/">', '<fieldset>', '<img src="i.png">', '<img  alt="a>b" src="i.png"/>', '<b href="a">', '<a href="">', '<a href>', '<a href="a.php', '<!-- <a href="a.php"> -->', '<a
 href="a.php">', '<a href = "a.php">', '<a href="?a=b">', '<a href="javascript:x()">', '<a href="a.php?">', '<form action="">', '<a data-href="x" href="y">', '<a href="a b">', '<ahref="x">', '</a href="x">', '< a href="x">','text <', '<a href="x"', 'y">'] as $s) echo $s, "\n";
--EXPECT--
string(5) "form="
string(0) ""
bool(true)
Array
(
    [0] => URL-Rewriter
)
Array
(
    [name] => URL-Rewriter
    [type] => 0
    [flags] => 112
    [level] => 0
    [chunk_size] => 0
    [buffer_size] => 16384
    [buffer_used] => 45
)
<a href="a.php">a</a><form action="b.php"><input type="hidden" name="x" value="y" /><input></form><form><input type="hidden" name="x" value="y" />
bool(true)
Array
(
    [0] => URL-Rewriter
)
bool(true)
<a href="a.php?x=y%20z%26%22%3C&k=2">
<a href='a.php?x=y%20z%26%22%3C&k=2'>
<a href=a.php?x=y%20z%26%22%3C&k=2>
<a href="a.php?q=1&x=y%20z%26%22%3C&k=2">
<a href="a.php?q=1&x=y%20z%26%22%3C&k=2#frag">
<a href="#frag">
<a href="http://example.com/a.php">
<a href="//example.com/a">
<a href="mailto:x@y">
<a href="/abs/path?x=y%20z%26%22%3C&k=2">
<A HREF="a.php?x=y%20z%26%22%3C&k=2" class="b">
<a class="b" href="a.php?x=y%20z%26%22%3C&k=2" >
<area href="z?x=y%20z%26%22%3C&k=2">
<frame src="f.html?x=y%20z%26%22%3C&k=2">
<iframe src=f.html?x=y%20z%26%22%3C&k=2>
<form action="x.php" method=post><input type="hidden" name="x" value="y z&amp;&quot;&lt;" /><input type="hidden" name="k" value="2" />
<form><input type="hidden" name="x" value="y z&amp;&quot;&lt;" /><input type="hidden" name="k" value="2" />
<form action="http://other.org/">
<fieldset>
<img src="i.png?x=y%20z%26%22%3C&k=2">
<img  alt="a>b" src="i.png"/>
<b href="a">
<a href="?x=y%20z%26%22%3C&k=2">
<a href>
<a href="a.php_<!-- <a href=?x=y%20z%26%22%3C&k=2"a.php"> -->
<a
 href="a.php?x=y%20z%26%22%3C&k=2">
<a href = "a.php?x=y%20z%26%22%3C&k=2">
<a href="?a=b&x=y%20z%26%22%3C&k=2">
<a href="javascript:x()">
<a href="a.php?&x=y%20z%26%22%3C&k=2">
<form action=""><input type="hidden" name="x" value="y z&amp;&quot;&lt;" /><input type="hidden" name="k" value="2" />
<a data-href="x" href="y?x=y%20z%26%22%3C&k=2">
<a href="a b?x=y%20z%26%22%3C&k=2">
<ahref="x">
</a href="x">
< a href="x">
text <
<a href="x?x=y%20z%26%22%3C&k=2"
y">
