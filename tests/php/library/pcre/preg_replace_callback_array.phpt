--TEST--
preg_replace_callback_array: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
function m($p,$s,$f=0,$o=0){ return t("match $p ".json_encode($s)." $f $o",function()use($p,$s,$f,$o){ $r=preg_match($p,$s,$m,$f,$o); return [$r,$m,preg_last_error_msg()]; }); }
c('preg_replace_callback_array', [['/a/'=>fn($m)=>'b','/b/'=>fn($m)=>'c'],'ab']);
c('preg_replace_callback_array', [['/a/'=>'nofn'],'a']);
c('preg_replace_callback_array', [[fn()=>1],'a']);
c('preg_replace_callback_array', [['/a/'=>fn($m)=>'b'],['x'=>'a','y'=>'b']]);
c('preg_replace_callback_array', [['/a/'=>fn($m)=>json_encode($m)],'a',-1,$q,PREG_OFFSET_CAPTURE]);
c('preg_replace_callback_array', [['/(/'=>fn($m)=>1],'a']);
--EXPECT--
== preg_replace_callback_array(["/a/":Closure,"/b/":Closure,],"ab"): "cc"
== preg_replace_callback_array(["/a/":"nofn",],"a"): TypeError: preg_replace_callback_array(): Argument #1 ($pattern) must contain only valid callbacks
== preg_replace_callback_array([0:Closure,],"a"): TypeError: preg_replace_callback_array(): Argument #1 ($pattern) must contain only string patterns as keys
== preg_replace_callback_array(["/a/":Closure,],["x":"a","y":"b",]): ["x":"b","y":"b",]
[2] Undefined variable $q
== preg_replace_callback_array(["/a/":Closure,],"a",-1,NULL,256): "[[\"a\",0]]"
== preg_replace_callback_array(["/(/":Closure,],"a"): [2] preg_replace_callback_array(): Compilation failed: missing closing parenthesis at offset 1
NULL
