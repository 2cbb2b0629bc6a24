--TEST--
Arguments that php reads as C strings, and names that are empty
--FILE--
<?php
require __DIR__ . '/show.inc';
t('parse_str', function () { parse_str("a\0b=1&c=2", $first); parse_str("%00y=7&a%00b=8&x[a%00b]=9&v=1%002", $second); return [$first, $second]; });
c('set_include_path', ["a\0b"], [''], ['x'], ['']);
c('get_include_path', []);
c('ftok', ["a\0b", 'xx'], ['', 'xx']);
c('dir', ['']);
c('class_alias', ["a\0b", 'x']);
--EXPECT--
== parse_str: [0:["a":"",],1:["a":"8","x_a":"9","v":"1\0002",],]
== set_include_path("a\000b"): ValueError: set_include_path(): Argument #1 ($include_path) must not contain any null bytes
== set_include_path(""): false
== set_include_path("x"): ".:/usr/share/php"
== set_include_path(""): false
== get_include_path(): "x"
== ftok("a\000b","xx"): ValueError: ftok(): Argument #1 ($filename) must not contain any null bytes
== ftok("","xx"): ValueError: ftok(): Argument #1 ($filename) cannot be empty
== dir(""): false
== class_alias("a\000b","x"): [2] Class "a" not found
false
