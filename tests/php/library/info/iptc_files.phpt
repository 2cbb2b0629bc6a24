--TEST--
iptcembed(): what it opens, and what it prints of what it refuses
--FILE--
<?php
require __DIR__ . '/../show.inc';

$file = __FILE__;
foreach ([[$file, 1], [$file, 2], [$file, 0], [$file, -1], [$file, 1 << 32], [$file, (1 << 32) + 1], [__DIR__, 1], ['php://memory', 0], ["file://$file", 0]] as $i => [$name, $spool]) {
    ob_start();
    try {
        $result = @iptcembed('x', $name, $spool);
    } finally {
        $printed = ob_get_clean();
    }
    t($i, fn () => [$result, $printed, strtok(error_get_last()['message'] ?? 'nothing', ':')]);
    error_clear_last();
}
--EXPECTF--
== 0: [0:false,1:"<",2:"nothing",]
== 1: [0:false,1:"<",2:"nothing",]
== 2: [0:false,1:"",2:"nothing",]
== 3: [0:false,1:"",2:"nothing",]
== 4: [0:false,1:"",2:"nothing",]
== 5: [0:false,1:"<",2:"nothing",]
== 6: [0:false,1:"",2:"nothing",]
== 7: [0:false,1:"[2] iptcembed(): Unable to open php://memory\n",2:"nothing",]
== 8: [0:false,1:"[2] iptcembed(): Unable to open file://%s\n",2:"nothing",]
