--TEST--
Forms that lead to the site itself, by the name it was asked by
--FILE--
<?php
$_SERVER['HTTP_HOST'] = 'one.example:8080';
ini_set('url_rewriter.tags', 'a=href,form=');
output_add_rewrite_var('v', '1');
foreach (['http://one.example/x', 'https://ONE.example:99/', '//one.example', 'ftp://one.example/', 'http://two.example/'] as $url) {
    echo "<form action=\"$url\"><a href=\"$url\">\n";
}
ob_flush();
ini_set('url_rewriter.hosts', 'two.example');
echo '<form action="http://one.example/x"><form action="http://two.example/x">', "\n";
--EXPECT--
<form action="http://one.example/x"><input type="hidden" name="v" value="1" /><a href="http://one.example/x">
<form action="https://ONE.example:99/"><input type="hidden" name="v" value="1" /><a href="https://ONE.example:99/">
<form action="//one.example"><input type="hidden" name="v" value="1" /><a href="//one.example">
<form action="ftp://one.example/"><a href="ftp://one.example/">
<form action="http://two.example/"><a href="http://two.example/">
<form action="http://one.example/x"><form action="http://two.example/x"><input type="hidden" name="v" value="1" />
