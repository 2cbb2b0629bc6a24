--TEST--
bad: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
function m($p,$s,$f=0,$o=0){ return t("match $p ".json_encode($s)." $f $o",function()use($p,$s,$f,$o){ $r=preg_match($p,$s,$m,$f,$o); return [$r,$m,preg_last_error_msg()]; }); }
t('bad utf',function(){ $r=preg_match('/a/u',"\xff"); return [$r,preg_last_error(),preg_last_error_msg()];});
t('bad off',function(){ $r=preg_match('/a/u',"é",$m,0,1); return [$r,preg_last_error(),preg_last_error_msg()];});
--EXPECT--
== bad utf: [0:false,1:4,2:"Malformed UTF-8 characters, possibly incorrectly encoded",]
== bad off: [0:false,1:5,2:"The offset did not correspond to the beginning of a valid UTF-8 code point",]
