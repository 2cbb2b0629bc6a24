--TEST--
Folders by patterns: iterators and scandir() of glob://
--FILE--
<?php
$folder = sys_get_temp_dir() . '/glob-' . getmypid();
mkdir($folder);
foreach (['b.x', 'a.x', '.h.x', 'c.y'] as $name) {
    touch("$folder/$name");
}
foreach (['*.x', '*.none', 'none/*', '?.*'] as $pattern) {
    foreach ([new DirectoryIterator("glob://$folder/$pattern"), new FilesystemIterator("glob://$folder/$pattern", FilesystemIterator::KEY_AS_FILENAME), new GlobIterator("glob://$folder/$pattern")] as $it) {
        foreach ($it as $key => $file) {
            echo basename($key), ' ', $file->getFilename(), ' ', $file->getPath() === $folder ? 'same folder' : $file->getPath(), "\n";
        }
    }
    echo implode(' ', scandir("glob://$folder/$pattern", SCANDIR_SORT_DESCENDING)), "\n";
}
array_map('unlink', glob("$folder/{.h,*}*", GLOB_BRACE));
var_dump(rmdir($folder), touch(''));
foreach (['gethostbyname', 'gethostbynamel', 'timezone_open'] as $function) {
    try {
        $function("a\0b");
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECT--
0 a.x same folder
1 b.x same folder
a.x a.x same folder
b.x b.x same folder
a.x a.x same folder
b.x b.x same folder
b.x a.x


0 a.x same folder
1 b.x same folder
2 c.y same folder
a.x a.x same folder
b.x b.x same folder
c.y c.y same folder
a.x a.x same folder
b.x b.x same folder
c.y c.y same folder
c.y b.x a.x
bool(true)
bool(false)
gethostbyname(): Argument #1 ($hostname) must not contain any null bytes
gethostbynamel(): Argument #1 ($hostname) must not contain any null bytes
timezone_open(): Argument #1 ($timezone) must not contain any null bytes
