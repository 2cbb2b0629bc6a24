--TEST--
similar: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('similar p',function(){ similar_text('World','Word',$p); return $p;});
--EXPECT--
== similar p: 88.88888888888889
