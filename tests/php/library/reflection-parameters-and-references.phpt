--TEST--
ReflectionParameter of old code, ReflectionReference, closures, extensions
--FILE--
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
class Base
{
    public function f(self $s, ?ArrayObject $n = null)
    {
        return function () {};
    }

    public static function g()
    {
        return static function () {};
    }
}
class Derived extends Base
{
}
$f = function (array $a, callable $b, stdClass $c, ?array $e = null, $f = 0, ?stdClass $g = null, int|string $h = 1, \Missing $i = null) {
};
foreach ((new ReflectionFunction($f))->getParameters() as $p) {
    echo $p->getName(), ' ', json_encode([$p->isArray(), $p->isCallable()]), ' ';
    try {
        echo $p->getClass()?->getName(), "\n";
    } catch (ReflectionException $e) {
        echo $e->getMessage(), "\n";
    }
}
foreach ((new ReflectionMethod('Base', 'f'))->getParameters() as $p) {
    try {
        echo $p->getName(), ' ', $p->getClass()?->getName(), "\n";
    } catch (ReflectionException $e) {
        echo $e->getMessage(), "\n";
    }
}
error_reporting(E_ALL);
foreach (['isArray', 'isCallable', 'getClass'] as $method) {
    $p->$method();
}
var_dump((new ReflectionFunction('strlen'))->isAnonymous(), (new ReflectionFunction($f))->isAnonymous());
var_dump((new ReflectionFunction((new Derived)->g()))->getClosureCalledClass()?->name, (new ReflectionFunction(Derived::g()))->getClosureCalledClass()?->name, (new ReflectionFunction($f))->getClosureCalledClass());
var_dump((new ReflectionExtension('json'))->getDependencies(), (new ReflectionExtension('SPL'))->getDependencies(), (new ReflectionExtension('date'))->getINIEntries()['date.default_latitude']);
$a = [1, 2];
$b = &$a[0];
$reference = ReflectionReference::fromArrayElement($a, 0);
var_dump(get_class($reference), ReflectionReference::fromArrayElement($a, 1), strlen($reference->getId()));
$c = [&$b];
var_dump($reference->getId() === ReflectionReference::fromArrayElement($c, 0)->getId());
try {
    ReflectionReference::fromArrayElement($a, 'zz');
} catch (ReflectionException $e) {
    echo $e->getMessage(), "\n";
}
var_dump(ReflectionClass::IS_READONLY, method_exists($f, '__invoke'), (new ReflectionClass('Closure'))->isInstantiable(), new ClosedGeneratorException('x') instanceof Exception);
foreach ([new IteratorIterator(new ArrayIterator([])), new RecursiveIteratorIterator(new RecursiveArrayIterator([]))] as $iterator) {
    try {
        clone $iterator;
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECTF--
a [true,false] 
b [false,true] 
c [false,false] stdClass
e [true,false] 
f [false,false] 
g [false,false] stdClass
h [false,false] 
i [false,false] Class "Missing" does not exist
s Base
n ArrayObject

Deprecated: Method ReflectionParameter::isArray() is deprecated in %s on line 37

Deprecated: Method ReflectionParameter::isCallable() is deprecated in %s on line 37

Deprecated: Method ReflectionParameter::getClass() is deprecated in %s on line 37
bool(false)
bool(true)
string(7) "Derived"
string(7) "Derived"
NULL
array(0) {
}
array(1) {
  ["json"]=>
  string(8) "Required"
}
string(7) "31.7667"
string(19) "ReflectionReference"
NULL
int(20)
bool(true)
Array key not found
int(65536)
bool(true)
bool(false)
bool(true)
Trying to clone an uncloneable object of class IteratorIterator
Trying to clone an uncloneable object of class RecursiveIteratorIterator
