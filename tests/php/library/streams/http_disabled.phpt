--TEST--
http: addresses with allow_url_fopen off
--INI--
allow_url_fopen=0
--FILE--
<?php
var_dump(@file_get_contents('http://127.0.0.1:1/'), error_get_last()['message']);
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
var_dump(fopen('http://127.0.0.1:1/', 'r'));
--EXPECT--
bool(false)
string(97) "file_get_contents(http://127.0.0.1:1/): Failed to open stream: no suitable wrapper could be found"
[2] fopen(): http:// wrapper is disabled in the server configuration by allow_url_fopen=0
[2] fopen(http://127.0.0.1:1/): Failed to open stream: no suitable wrapper could be found
bool(false)
