--TEST--
ok: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('ok resets',function(){ preg_match('/a/u',"\xff"); preg_match('/a/','a'); return preg_last_error_msg();});
--EXPECT--
== ok resets: "No error"
