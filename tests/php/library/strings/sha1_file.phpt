--TEST--
sha1_file: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('sha1_file', ['/nonexistent']);
--EXPECT--
== sha1_file("/nonexistent"): [2] sha1_file(/nonexistent): Failed to open stream: No such file or directory
false
