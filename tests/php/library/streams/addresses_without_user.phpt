--TEST--
A failed opening tells an address without its user
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
foreach (['nope://user:word@host/x', 'nope://u@host/x', 'nope://us@host', 'nope://@host', '/no://user@x/y@z', 'nope:user@host', 'file:///none/user@host', 'user@host://none'] as $address) {
    fopen($address, 'r');
    opendir($address);
    file_get_contents($address);
    file($address);
    scandir($address);
}
--EXPECT--
[2] fopen(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] fopen(nope://...@host/x): Failed to open stream: No such file or directory
[2] opendir(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] opendir(nope://...@host/x): Failed to open directory: No such file or directory
[2] file_get_contents(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] file_get_contents(nope://...@host/x): Failed to open stream: No such file or directory
[2] file(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] file(nope://...@host/x): Failed to open stream: No such file or directory
[2] scandir(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] scandir(nope://...@host/x): Failed to open directory: No such file or directory
[2] scandir(): (errno 2): No such file or directory
[2] fopen(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] fopen(nope://.@host/x): Failed to open stream: No such file or directory
[2] opendir(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] opendir(nope://.@host/x): Failed to open directory: No such file or directory
[2] file_get_contents(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] file_get_contents(nope://.@host/x): Failed to open stream: No such file or directory
[2] file(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] file(nope://.@host/x): Failed to open stream: No such file or directory
[2] scandir(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] scandir(nope://.@host/x): Failed to open directory: No such file or directory
[2] scandir(): (errno 2): No such file or directory
[2] fopen(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] fopen(nope://..@host): Failed to open stream: No such file or directory
[2] opendir(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] opendir(nope://..@host): Failed to open directory: No such file or directory
[2] file_get_contents(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] file_get_contents(nope://..@host): Failed to open stream: No such file or directory
[2] file(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] file(nope://..@host): Failed to open stream: No such file or directory
[2] scandir(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] scandir(nope://..@host): Failed to open directory: No such file or directory
[2] scandir(): (errno 2): No such file or directory
[2] fopen(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] fopen(nope://@host): Failed to open stream: No such file or directory
[2] opendir(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] opendir(nope://@host): Failed to open directory: No such file or directory
[2] file_get_contents(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] file_get_contents(nope://@host): Failed to open stream: No such file or directory
[2] file(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] file(nope://@host): Failed to open stream: No such file or directory
[2] scandir(): Unable to find the wrapper "nope" - did you forget to enable it when you configured PHP?
[2] scandir(nope://@host): Failed to open directory: No such file or directory
[2] scandir(): (errno 2): No such file or directory
[2] fopen(/no://...@x/y@z): Failed to open stream: No such file or directory
[2] opendir(/no://...@x/y@z): Failed to open directory: No such file or directory
[2] file_get_contents(/no://...@x/y@z): Failed to open stream: No such file or directory
[2] file(/no://...@x/y@z): Failed to open stream: No such file or directory
[2] scandir(/no://...@x/y@z): Failed to open directory: No such file or directory
[2] scandir(): (errno 2): No such file or directory
[2] fopen(nope:user@host): Failed to open stream: No such file or directory
[2] opendir(nope:user@host): Failed to open directory: No such file or directory
[2] file_get_contents(nope:user@host): Failed to open stream: No such file or directory
[2] file(nope:user@host): Failed to open stream: No such file or directory
[2] scandir(nope:user@host): Failed to open directory: No such file or directory
[2] scandir(): (errno 2): No such file or directory
[2] fopen(file://...@host): Failed to open stream: No such file or directory
[2] opendir(file://...@host): Failed to open directory: No such file or directory
[2] file_get_contents(file://...@host): Failed to open stream: No such file or directory
[2] file(file://...@host): Failed to open stream: No such file or directory
[2] scandir(file://...@host): Failed to open directory: No such file or directory
[2] scandir(): (errno 2): No such file or directory
[2] fopen(user@host://none): Failed to open stream: No such file or directory
[2] opendir(user@host://none): Failed to open directory: No such file or directory
[2] file_get_contents(user@host://none): Failed to open stream: No such file or directory
[2] file(user@host://none): Failed to open stream: No such file or directory
[2] scandir(user@host://none): Failed to open directory: No such file or directory
[2] scandir(): (errno 2): No such file or directory
