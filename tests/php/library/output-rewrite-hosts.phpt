--TEST--
Rewritten addresses: hosts, arguments, handlers below others
--FILE--
<?php
ini_set('url_rewriter.tags', 'A=HREF,form=');
ini_set('url_rewriter.hosts', 'example.com,www.example.org');
ini_set('arg_separator.output', '&amp;');
ob_start();
output_add_rewrite_var('a', '1');
output_add_rewrite_var('b', '2');
echo '<a href="http://example.com/x"><a href="https://WWW.example.ORG/x?y=z#f"><a href="http://other.example/"><a href="http://user:pw@example.com:8080/"><a href="//example.com/p"><a href="http://example.com"><form action="http://example.com/f"><form action="http://other.example/f">', "\n";
print_r(ob_list_handlers());
output_reset_rewrite_vars();
echo '<a href="x">', "\n";
ob_end_flush();
$below = ob_get_clean();
echo $below;
output_add_rewrite_var('c', 'ä');
echo '<a hr';
ob_flush();
echo 'ef="x"><A';
ob_end_flush();
echo "\n";
var_dump(ob_list_handlers());
foreach ([['a'], [[], 'b'], ['a', []]] as $arguments) {
    try {
        output_add_rewrite_var(...$arguments);
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECTF--
<a href="http://example.com/x"><a href="https://WWW.example.ORG/x?y=z#f"><a href="http://other.example/"><a href="http://user:pw@example.com:8080/"><a href="//example.com/p"><a href="http://example.com"><form action="http://example.com/f"><form action="http://other.example/f">
Array
(
    [0] => default output handler
    [1] => URL-Rewriter
)
<a href="x">
<a hr
Notice: ob_flush(): Failed to flush buffer. No buffer to flush in %s/output-rewrite-hosts.php on line 17
ef="x"><A
Notice: ob_end_flush(): Failed to delete and flush buffer. No buffer to delete or flush in %s/output-rewrite-hosts.php on line 19

array(0) {
}
ArgumentCountError: output_add_rewrite_var() expects exactly 2 arguments, 1 given
TypeError: output_add_rewrite_var(): Argument #1 ($name) must be of type string, array given
TypeError: output_add_rewrite_var(): Argument #2 ($value) must be of type string, array given
