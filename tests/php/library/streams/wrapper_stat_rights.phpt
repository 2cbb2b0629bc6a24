--TEST--
url_stat() of a script's wrapper: flags, what the process may do, schemes of one letter
--EXTENSIONS--
posix
--FILE--
<?php
class W
{
    public $context;
    static $mode = 0100644, $user, $group;

    function url_stat($path, $flags)
    {
        echo "<$flags>";
        $stat = stat(__FILE__);
        $stat['mode'] = $stat[2] = self::$mode;
        $stat['uid'] = $stat[4] = self::$user;
        $stat['gid'] = $stat[5] = self::$group;
        $stat['size'] = $stat[7] = 77;
        return $stat;
    }
}
W::$user = posix_getuid();
W::$group = posix_getgid();
stream_wrapper_register('ww', 'W');
foreach (['is_readable', 'is_writable', 'is_writeable', 'is_executable', 'is_file', 'is_dir', 'is_link', 'file_exists', 'filesize', 'fileperms', 'filetype', 'stat', 'lstat', 'touch'] as $f) {
    clearstatcache();
    echo $f, ' ';
    $result = @$f('ww://a');
    echo is_array($result) ? 'array' : json_encode($result), "\n";
}
foreach ([posix_getuid(), 54321] as W::$user) {
    foreach ([posix_getgid(), 54321] as W::$group) {
        foreach ([0, 0400, 0040, 0004, 0200, 0020, 0002, 0100, 0010, 0001, 0777] as $mode) {
            W::$mode = 0100000 | $mode;
            clearstatcache();
            ob_start();
            $rights = json_encode([is_readable('ww://b'), is_writable('ww://b'), is_executable('ww://b')]);
            ob_end_clean();
            printf("%d %d %03o %s\n", W::$user === 54321, W::$group === 54321, $mode, $rights);
        }
    }
}
$info = new SplFileInfo('ww://a');
foreach (['isReadable', 'isWritable', 'isExecutable', 'isFile'] as $method) {
    clearstatcache();
    echo json_encode($info->$method()), "\n";
}
// One letter is no scheme.
stream_wrapper_register('w', 'W');
var_dump(file_exists('w://a'), is_readable('w://a'));
--EXPECT--
is_readable <6>true
is_writable <6>true
is_writeable <6>true
is_executable <6>false
is_file <6>true
is_dir <6>false
is_link <7>false
file_exists <6>true
filesize <4>77
fileperms <4>33188
filetype <5>"file"
stat <4>array
lstat <5>array
touch false
0 0 000 [false,false,false]
0 0 400 [true,false,false]
0 0 040 [false,false,false]
0 0 004 [false,false,false]
0 0 200 [false,true,false]
0 0 020 [false,false,false]
0 0 002 [false,false,false]
0 0 100 [false,false,true]
0 0 010 [false,false,false]
0 0 001 [false,false,false]
0 0 777 [true,true,true]
0 1 000 [false,false,false]
0 1 400 [true,false,false]
0 1 040 [false,false,false]
0 1 004 [false,false,false]
0 1 200 [false,true,false]
0 1 020 [false,false,false]
0 1 002 [false,false,false]
0 1 100 [false,false,true]
0 1 010 [false,false,false]
0 1 001 [false,false,false]
0 1 777 [true,true,true]
1 0 000 [false,false,false]
1 0 400 [false,false,false]
1 0 040 [true,false,false]
1 0 004 [false,false,false]
1 0 200 [false,false,false]
1 0 020 [false,true,false]
1 0 002 [false,false,false]
1 0 100 [false,false,false]
1 0 010 [false,false,true]
1 0 001 [false,false,false]
1 0 777 [true,true,true]
1 1 000 [false,false,false]
1 1 400 [false,false,false]
1 1 040 [false,false,false]
1 1 004 [true,false,false]
1 1 200 [false,false,false]
1 1 020 [false,false,false]
1 1 002 [false,true,false]
1 1 100 [false,false,false]
1 1 010 [false,false,false]
1 1 001 [false,false,true]
1 1 777 [true,true,true]
<6>true
<6>true
<6>true
<6>true
bool(false)
bool(false)
