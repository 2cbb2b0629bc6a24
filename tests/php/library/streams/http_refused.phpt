--TEST--
http: addresses that nobody listens at, and an included one
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
var_dump(fopen('http://127.0.0.1:1/', 'r'), (include 'http://127.0.0.1:1/'), get_headers('http://127.0.0.1:1/'));
--EXPECT--
[2] fopen(http://127.0.0.1:1/): Failed to open stream: Connection refused
[2] include(): http:// wrapper is disabled in the server configuration by allow_url_include=0
[2] include(http://127.0.0.1:1/): Failed to open stream: no suitable wrapper could be found
[2] include(): Failed opening 'http://127.0.0.1:1/' for inclusion (include_path='.:/usr/share/php')
[2] get_headers(http://127.0.0.1:1/): Failed to open stream: Connection refused
bool(false)
bool(false)
bool(false)
