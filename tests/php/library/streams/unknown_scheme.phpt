--TEST--
Files of an unknown scheme: the warning as often as php looks for the wrapper
--FILE--
<?php
$same = ['is_dir', 'is_file', 'file_exists', 'filesize', 'filemtime', 'is_link', 'lstat', 'stat', 'is_readable', 'is_writable', 'unlink', 'rmdir', 'mkdir', 'opendir', 'touch', 'fileperms', 'file_get_contents', 'parse_ini_file', 'readlink', 'linkinfo', 'filetype', 'scandir', 'disk_free_space'];
foreach ($same as $function) {
    var_dump($function('foo://x/y'));
}
foreach (['chmod', 'chown', 'chgrp', 'lchown'] as $function) {
    var_dump($function('foo://x/y', 0));
}
var_dump(rename('foo://x/a', '/nonexistent/b'), rename('/nonexistent/a', 'foo://x/b'), copy('foo://a/b', '/nonexistent/b'), copy(__FILE__, 'foo://q/z'));
--EXPECTF--

Warning: is_dir(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4
bool(false)

Warning: is_file(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4
bool(false)

Warning: file_exists(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4
bool(false)

Warning: filesize(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: filesize(): stat failed for foo://x/y in %sunknown_scheme.php on line 4
bool(false)

Warning: filemtime(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: filemtime(): stat failed for foo://x/y in %sunknown_scheme.php on line 4
bool(false)

Warning: is_link(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4
bool(false)

Warning: lstat(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: lstat(): Lstat failed for foo://x/y in %sunknown_scheme.php on line 4
bool(false)

Warning: stat(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: stat(): stat failed for foo://x/y in %sunknown_scheme.php on line 4
bool(false)

Warning: is_readable(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4
bool(false)

Warning: is_writable(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4
bool(false)

Warning: unlink(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: unlink(foo://x/y): No such file or directory in %sunknown_scheme.php on line 4
bool(false)

Warning: rmdir(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: rmdir(foo://x/y): No such file or directory in %sunknown_scheme.php on line 4
bool(false)

Warning: mkdir(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: mkdir(): No such file or directory in %sunknown_scheme.php on line 4
bool(false)

Warning: opendir(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: opendir(foo://x/y): Failed to open directory: No such file or directory in %sunknown_scheme.php on line 4
bool(false)

Warning: touch(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: touch(): Unable to create file foo://x/y because No such file or directory in %sunknown_scheme.php on line 4
bool(false)

Warning: fileperms(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: fileperms(): stat failed for foo://x/y in %sunknown_scheme.php on line 4
bool(false)

Warning: file_get_contents(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: file_get_contents(foo://x/y): Failed to open stream: No such file or directory in %sunknown_scheme.php on line 4
bool(false)

Warning: parse_ini_file(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: parse_ini_file(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: parse_ini_file(foo://x/y): Failed to open stream: No such file or directory in %sunknown_scheme.php on line 4
bool(false)

Warning: readlink(): No such file or directory in %sunknown_scheme.php on line 4
bool(false)

Warning: linkinfo(): No such file or directory in %sunknown_scheme.php on line 4
int(-1)

Warning: filetype(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: filetype(): Lstat failed for foo://x/y in %sunknown_scheme.php on line 4
bool(false)

Warning: scandir(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 4

Warning: scandir(foo://x/y): Failed to open directory: No such file or directory in %sunknown_scheme.php on line 4

Warning: scandir(): (errno 2): No such file or directory in %sunknown_scheme.php on line 4
bool(false)

Warning: disk_free_space(): No such file or directory in %sunknown_scheme.php on line 4
bool(false)

Warning: chmod(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 7

Warning: chmod(): No such file or directory in %sunknown_scheme.php on line 7
bool(false)

Warning: chown(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 7

Warning: chown(): No such file or directory in %sunknown_scheme.php on line 7
bool(false)

Warning: chgrp(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 7

Warning: chgrp(): No such file or directory in %sunknown_scheme.php on line 7
bool(false)

Warning: lchown(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 7

Warning: lchown(): No such file or directory in %sunknown_scheme.php on line 7
bool(false)

Warning: rename(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 9

Warning: rename(foo://x/a,/nonexistent/b): No such file or directory in %sunknown_scheme.php on line 9

Warning: rename(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 9

Warning: rename(/nonexistent/a,foo://x/b): No such file or directory in %sunknown_scheme.php on line 9

Warning: copy(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 9

Warning: copy(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 9

Warning: copy(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 9

Warning: copy(foo://a/b): Failed to open stream: No such file or directory in %sunknown_scheme.php on line 9

Warning: copy(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 9

Warning: copy(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sunknown_scheme.php on line 9

Warning: copy(foo://q/z): Failed to open stream: No such file or directory in %sunknown_scheme.php on line 9
bool(false)
bool(false)
bool(false)
bool(false)
