--TEST--
preg_replace_callback: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
function m($p,$s,$f=0,$o=0){ return t("match $p ".json_encode($s)." $f $o",function()use($p,$s,$f,$o){ $r=preg_match($p,$s,$m,$f,$o); return [$r,$m,preg_last_error_msg()]; }); }
c('preg_replace_callback', ['/\d+/',fn($m)=>$m[0]*2,'1 22 3']);
c('preg_replace_callback', ['/(a)(b)?/',fn($m)=>json_encode($m),'abac']);
c('preg_replace_callback', ['/(a)(b)?/',fn($m)=>json_encode($m),'abac',-1,$cc,PREG_OFFSET_CAPTURE]);
c('preg_replace_callback', ['/(a)(b)?/',fn($m)=>json_encode($m),'abac',-1,$cc,PREG_UNMATCHED_AS_NULL]);
c('preg_replace_callback', ['/a/','nofunc','a']);
c('preg_replace_callback', ['/a/',fn()=>null,'a']);
c('preg_replace_callback', ['/a/',fn()=>[],'a']);
c('preg_replace_callback', ['/(?<n>a)/',fn($m)=>$m['n'].'!','a']);
c('preg_replace_callback', [['/a/','/b/'],fn($m)=>'<'.$m[0].'>','ab']);
c('preg_replace_callback', ['/a/',fn($m)=>'x',['a','k'=>'ba']]);
c('preg_replace_callback', ['/(/',fn($m)=>'x','a']);
c('preg_replace_callback', ['/a/',function(){ throw new Exception('in');},'a']);
--EXPECT--
== preg_replace_callback("/\\d+/",Closure,"1 22 3"): "2 44 6"
== preg_replace_callback("/(a)(b)?/",Closure,"abac"): "[\"ab\",\"a\",\"b\"][\"a\",\"a\"]c"
[2] Undefined variable $cc
== preg_replace_callback("/(a)(b)?/",Closure,"abac",-1,NULL,256): "[[\"ab\",0],[\"a\",0],[\"b\",1]][[\"a\",2],[\"a\",2]]c"
[2] Undefined variable $cc
== preg_replace_callback("/(a)(b)?/",Closure,"abac",-1,NULL,512): "[\"ab\",\"a\",\"b\"][\"a\",\"a\",null]c"
== preg_replace_callback("/a/","nofunc","a"): TypeError: preg_replace_callback(): Argument #2 ($callback) must be a valid callback, function "nofunc" not found or invalid function name
== preg_replace_callback("/a/",Closure,"a"): ""
== preg_replace_callback("/a/",Closure,"a"): [2] Array to string conversion
"Array"
== preg_replace_callback("/(?<n>a)/",Closure,"a"): "a!"
== preg_replace_callback([0:"/a/",1:"/b/",],Closure,"ab"): "<a><b>"
== preg_replace_callback("/a/",Closure,[0:"a","k":"ba",]): [0:"x","k":"bx",]
== preg_replace_callback("/(/",Closure,"a"): [2] preg_replace_callback(): Compilation failed: missing closing parenthesis at offset 1
NULL
== preg_replace_callback("/a/",Closure,"a"): Exception: in
