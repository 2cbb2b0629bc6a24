--TEST--
object_hash: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('hash',fn()=>[strlen(spl_object_hash(new stdClass)),is_int(spl_object_id(new stdClass))]);
--EXPECT--
== hash: [0:32,1:true,]
