--TEST--
autoload: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('al',function(){ $f=function($c){ echo "load $c\n"; }; spl_autoload_register($f); $r=[class_exists('Foo'),class_exists('Foo',false),count(spl_autoload_functions())]; spl_autoload_register($f); $r[]=count(spl_autoload_functions()); $r[]=spl_autoload_unregister($f); $r[]=spl_autoload_unregister($f); return $r;});
t('al bad',fn()=>spl_autoload_register('nofn'));
t('al nothrow',fn()=>spl_autoload_register('nofn',false));
t('al call',fn()=>spl_autoload_call('Zip'));
--EXPECT--
== al: load Foo
[0:false,1:false,2:1,3:1,4:true,5:false,]
== al bad: TypeError: spl_autoload_register(): Argument #1 ($callback) must be a valid callback or null, function "nofn" not found or invalid function name
== al nothrow: TypeError: spl_autoload_register(): Argument #1 ($callback) must be a valid callback or null, function "nofn" not found or invalid function name
== al call: NULL
