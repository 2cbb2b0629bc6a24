--TEST--
parse_url() for one component: each, none, malformed, out of range; queries of objects within themselves
--FILE--
<?php
function show($call) { try { echo json_encode($call(), JSON_PARTIAL_OUTPUT_ON_ERROR), "\n"; } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
set_error_handler(function ($level, $message) { echo "[$level] ", addcslashes($message, "\0..\37"), "\n"; return true; });
foreach (['http://u:p@h:80/p?q#f', '//h', 'x://::abc/?', '/p:1', '?'] as $url) {
    for ($component = -2; $component <= 8; $component++) {
        show(fn () => parse_url($url, $component));
    }
}
class Node { public $name = 'n'; public $next; }
$node = new Node;
$node->next = $node;
show(fn () => http_build_query($node));
show(fn () => http_build_query(['a' => 1, 'b' => [1, 'c' => null, 'd' => true]], 'p', ";\0x"));
--EXPECT--
{"scheme":"http","host":"h","port":80,"user":"u","pass":"p","path":"\/p","query":"q","fragment":"f"}
{"scheme":"http","host":"h","port":80,"user":"u","pass":"p","path":"\/p","query":"q","fragment":"f"}
"http"
"h"
80
"u"
"p"
"\/p"
"q"
"f"
ValueError: parse_url(): Argument #2 ($component) must be a valid URL component identifier, 8 given
{"host":"h"}
{"host":"h"}
null
"h"
null
null
null
null
null
null
ValueError: parse_url(): Argument #2 ($component) must be a valid URL component identifier, 8 given
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
false
{"query":""}
{"query":""}
null
null
null
null
null
null
""
null
ValueError: parse_url(): Argument #2 ($component) must be a valid URL component identifier, 8 given
"name=n"
"a=1;b%5B0%5D=1;b%5Bd%5D=1"
