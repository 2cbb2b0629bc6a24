--TEST--
object beside array, callable and other keywords in a union
--FILE--
<?php
foreach (['array|object', 'object|string|null', 'iterable|object', 'callable|object', 'object|false', 'object|array|int'] as $type) {
    eval("class T" . md5($type) . " { public function f($type \$a): void {} }");
    echo (new ReflectionMethod('T' . md5($type), 'f'))->getParameters()[0]->getType(), "\n";
}
--EXPECT--
object|array
object|string|null
Traversable|object|array
callable|object
object|false
object|array|int
