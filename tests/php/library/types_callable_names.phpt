--TEST--
is_callable(): names, and what looks callable
--FILE--
<?php
require __DIR__ . '/show.inc';
class Plain {}
class Invoked { function __invoke() {} }
foreach (['array' => [1, 2, 3], 'numbers' => [1, 2], 'static' => ['a', 'b'], 'object' => new Plain, 'invokable' => new Invoked, 'of object' => [new Plain, 'x'], 'null' => null, 'float' => 1.5] as $label => $value) {
    t($label, fn () => [is_callable($value, false, $name), $name, is_callable($value, true)]);
}
--EXPECT--
== array: [0:false,1:"Array",2:false,]
== numbers: [0:false,1:"Array",2:false,]
== static: [0:false,1:"a::b",2:true,]
== object: [0:false,1:"Plain::__invoke",2:false,]
== invokable: [0:true,1:"Invoked::__invoke",2:true,]
== of object: [0:false,1:"Plain::x",2:true,]
== null: [0:false,1:"",2:false,]
== float: [0:false,1:"1.5",2:false,]
