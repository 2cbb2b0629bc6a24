--TEST--
spl_autoload() and spl_autoload_register() without a function: files of the include path
--FILE--
<?php
mkdir($folder = __DIR__ . '/autoload-by-files.tmp');
mkdir("$folder/some");
file_put_contents("$folder/some/thing.php", '<?php namespace Some; echo "loaded\n"; class Thing {}');
file_put_contents("$folder/other.inc", '<?php class Other {}');
file_put_contents("$folder/empty.php", '<?php echo "empty\n";');
set_include_path($folder);
spl_autoload_register();
var_dump(spl_autoload_functions(), class_exists('Some\Thing'), class_exists('OTHER'), class_exists('Missing'), class_exists('Empty_'));
spl_autoload('empty');
spl_autoload('empty', '.php,.none');
foreach (['some/thing.php', 'other.inc', 'empty.php'] as $file) {
    unlink("$folder/$file");
}
rmdir("$folder/some");
rmdir($folder);
--EXPECT--
loaded
array(1) {
  [0]=>
  string(12) "spl_autoload"
}
bool(true)
bool(true)
bool(false)
bool(false)
empty
