--TEST--
md5_file: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('md5_file', ['/nonexistent']);
--EXPECT--
== md5_file("/nonexistent"): [2] md5_file(/nonexistent): Failed to open stream: No such file or directory
false
