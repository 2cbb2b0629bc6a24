--TEST--
A file that is included again declares its class again, which php refuses at the statement
--FILE--
<?php
$file = sys_get_temp_dir() . '/phpsock_class_twice_' . getmypid() . '.php';
file_put_contents($file, "<?php\necho 'included ';\nclass Plain extends ArrayObject {}\n");
register_shutdown_function(fn() => unlink($file));
include $file;
include $file;
--EXPECTF--
included included 
Fatal error: Cannot declare class Plain, because the name is already in use in %sphpsock_class_twice_%d.php on line 3
