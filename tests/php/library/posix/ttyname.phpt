--TEST--
posix_ttyname() of streams and descriptors
--EXTENSIONS--
posix
--FILE--
<?php
var_dump(posix_ttyname(fopen('/dev/ptmx', 'r+')));
foreach ([fopen('php://memory', 'r'), fopen('/dev/null', 'r'), 'x', -1, 999, []] as $d) {
    var_dump(@posix_ttyname($d));
}
@posix_ttyname(fopen('php://memory', 'r'));
echo error_get_last()['message'] ?? '', "\n";
--EXPECT--
string(9) "/dev/ptmx"
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
posix_ttyname(): Could not use stream of type 'MEMORY'
