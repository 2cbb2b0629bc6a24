--TEST--
ReflectionGenerator and ReflectionFiber: where code waits, and what led there
--FILE--
<?php
class K { public $v;
 function run($a, $b) { $this->inner(5); return 9; }
 static function st() { Fiber::suspend(3);
 }
 function inner($z) {
   array_map(function ($q) { Fiber::suspend($q); }, [7]);
   K::st();
 } 
 function gen($x) {
   yield 1;
   yield from $this->sub($x);
   $r = array_map(fn($y) => $y, [1]);
   yield 5;
 }
 function sub($s) { yield $s;
   yield 2; }
}
$k = new K;
$f = new Fiber([$k, 'run']);
$r = new ReflectionFiber($f);
function show($r) { foreach (['getExecutingFile', 'getExecutingLine', 'getTrace', 'getCallable', 'getFiber'] as $m) { try { $x = $r->$m(); echo $m, ': ', $x === __FILE__ ? 'this file' : (is_string($x) ? $x : (is_object($x) ? get_class($x) : str_replace(__FILE__, 'FILE', json_encode($x, JSON_UNESCAPED_SLASHES)))), "\n"; } catch (\Throwable $e) { echo $m, ': ', get_class($e), ' ', $e->getMessage(), "\n"; } } }
show($r);
echo $f->start(1, 2), "\n"; show($r); print_r(array_map('array_keys', $r->getTrace(0))); print_r(array_map('count', $r->getTrace(DEBUG_BACKTRACE_PROVIDE_OBJECT|DEBUG_BACKTRACE_IGNORE_ARGS)));
echo $f->resume(), "\n"; show($r);
$f->resume(); show($r);
$g = new Fiber(function () use (&$g) { $r = new ReflectionFiber($g); show($r); (function () use ($r) { show($r); })(); $h = new Fiber(function () use ($r) { show($r); Fiber::suspend(); }); $h->start(); show(new ReflectionFiber($h)); });
$g->start(); show(new ReflectionFiber($g));
$e = new Fiber(function () { throw new Exception('x'); }); try { $e->start(); } catch (Exception $x) {} show(new ReflectionFiber($e));
$sl = new Fiber('strlen'); show(new ReflectionFiber($sl));
try { new ReflectionFiber(new stdClass); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
echo "--- generators\n";
function showg($r) { foreach (['getExecutingFile', 'getTrace', 'getFunction', 'getThis', 'getExecutingGenerator'] as $m) { try { $x = $r->$m(); echo $m, ': ', $x === __FILE__ ? 'this file' : (is_string($x) ? $x : (is_object($x) ? get_class($x) . ' ' . ($x->name ?? '') . ($x->class ?? '') : str_replace(__FILE__, 'FILE', json_encode($x, JSON_UNESCAPED_SLASHES)))), "\n"; } catch (\Throwable $e) { echo $m, ': ', get_class($e), ' ', $e->getMessage(), "\n"; } } }
$g = $k->gen(4); $r = new ReflectionGenerator($g); showg($r); $g->current(); showg($r); $g->next(); showg($r); var_dump($r->getExecutingGenerator() === $g);
 print_r(array_map('array_keys', $r->getTrace(DEBUG_BACKTRACE_PROVIDE_OBJECT)));
$g->next(); $g->next(); showg($r); $g->next(); showg($r);
try { new ReflectionGenerator($g); } catch (Throwable $e) { echo get_class($e), $e->getMessage(), "\n"; }
function plain() { $r = yield 1; showg($r); (fn() => showg($r))(); yield 2; } 
$p = plain(); $r = new ReflectionGenerator($p); $p->current(); $p->send($r); showg($r);
$c = (function () { yield 1; })(); $r = new ReflectionGenerator($c); showg($r); var_dump($r->getFunction()->getName(), get_class($r->getFunction()));
$c = (static function () { yield from [1, 2]; })(); $c->current(); $r = new ReflectionGenerator($c); showg($r);
foreach ([fn() => clone $r, fn() => serialize($r)] as $f) { try { $f(); } catch (Throwable $e) { echo $e->getMessage(), "\n"; } }
try { (new ReflectionClass('ReflectionGenerator'))->newInstanceWithoutConstructor(); } catch (Throwable $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
getExecutingFile: Error Cannot fetch information from a fiber that has not been started or is terminated
getExecutingLine: Error Cannot fetch information from a fiber that has not been started or is terminated
getTrace: Error Cannot fetch information from a fiber that has not been started or is terminated
getCallable: [{"v":null},"run"]
getFiber: Fiber
7
getExecutingFile: this file
getExecutingLine: 7
getTrace: [{"file":"FILE","line":7,"function":"suspend","class":"Fiber","type":"::","args":[7]},{"function":"{closure}","class":"K","object":{"v":null},"type":"->","args":[7]},{"file":"FILE","line":7,"function":"array_map","args":[{},[7]]},{"file":"FILE","line":3,"function":"inner","class":"K","object":{"v":null},"type":"->","args":[5]},{"function":"run","class":"K","object":{"v":null},"type":"->","args":[1,2]}]
getCallable: [{"v":null},"run"]
getFiber: Fiber
Array
(
    [0] => Array
        (
            [0] => file
            [1] => line
            [2] => function
            [3] => class
            [4] => type
            [5] => args
        )

    [1] => Array
        (
            [0] => function
            [1] => class
            [2] => type
            [3] => args
        )

    [2] => Array
        (
            [0] => file
            [1] => line
            [2] => function
            [3] => args
        )

    [3] => Array
        (
            [0] => file
            [1] => line
            [2] => function
            [3] => class
            [4] => type
            [5] => args
        )

    [4] => Array
        (
            [0] => function
            [1] => class
            [2] => type
            [3] => args
        )

)
Array
(
    [0] => 5
    [1] => 4
    [2] => 3
    [3] => 6
    [4] => 4
)
3
getExecutingFile: this file
getExecutingLine: 4
getTrace: [{"file":"FILE","line":4,"function":"suspend","class":"Fiber","type":"::","args":[3]},{"file":"FILE","line":8,"function":"st","class":"K","type":"::","args":[]},{"file":"FILE","line":3,"function":"inner","class":"K","object":{"v":null},"type":"->","args":[5]},{"function":"run","class":"K","object":{"v":null},"type":"->","args":[1,2]}]
getCallable: [{"v":null},"run"]
getFiber: Fiber
getExecutingFile: Error Cannot fetch information from a fiber that has not been started or is terminated
getExecutingLine: Error Cannot fetch information from a fiber that has not been started or is terminated
getTrace: Error Cannot fetch information from a fiber that has not been started or is terminated
getCallable: Error Cannot fetch the callable from a fiber that has terminated
getFiber: Fiber
getExecutingFile: this file
getExecutingLine: 22
getTrace: [{"file":"FILE","line":22,"function":"getTrace","class":"ReflectionFiber","object":{},"type":"->","args":[]},{"file":"FILE","line":27,"function":"show","args":[{}]},{"function":"{closure}","args":[]}]
getCallable: Closure
getFiber: Fiber
getExecutingFile: this file
getExecutingLine: 22
getTrace: [{"file":"FILE","line":22,"function":"getTrace","class":"ReflectionFiber","object":{},"type":"->","args":[]},{"file":"FILE","line":27,"function":"show","args":[{}]},{"file":"FILE","line":27,"function":"{closure}","args":[]},{"function":"{closure}","args":[]}]
getCallable: Closure
getFiber: Fiber
getExecutingFile: this file
getExecutingLine: 27
getTrace: [{"file":"FILE","line":27,"function":"start","class":"Fiber","object":{},"type":"->","args":[]},{"function":"{closure}","args":[]}]
getCallable: Closure
getFiber: Fiber
getExecutingFile: this file
getExecutingLine: 27
getTrace: [{"file":"FILE","line":27,"function":"suspend","class":"Fiber","type":"::","args":[]},{"function":"{closure}","args":[]}]
getCallable: Closure
getFiber: Fiber
getExecutingFile: Error Cannot fetch information from a fiber that has not been started or is terminated
getExecutingLine: Error Cannot fetch information from a fiber that has not been started or is terminated
getTrace: Error Cannot fetch information from a fiber that has not been started or is terminated
getCallable: Error Cannot fetch the callable from a fiber that has terminated
getFiber: Fiber
getExecutingFile: Error Cannot fetch information from a fiber that has not been started or is terminated
getExecutingLine: Error Cannot fetch information from a fiber that has not been started or is terminated
getTrace: Error Cannot fetch information from a fiber that has not been started or is terminated
getCallable: Error Cannot fetch the callable from a fiber that has terminated
getFiber: Fiber
getExecutingFile: Error Cannot fetch information from a fiber that has not been started or is terminated
getExecutingLine: Error Cannot fetch information from a fiber that has not been started or is terminated
getTrace: Error Cannot fetch information from a fiber that has not been started or is terminated
getCallable: strlen
getFiber: Fiber
ReflectionFiber::__construct(): Argument #1 ($fiber) must be of type Fiber, stdClass given
--- generators
getExecutingFile: this file
getTrace: [{"function":"gen","class":"K","object":{"v":null},"type":"->","args":[4]}]
getFunction: ReflectionMethod genK
getThis: K 
getExecutingGenerator: Generator 
getExecutingFile: this file
getTrace: [{"function":"gen","class":"K","object":{"v":null},"type":"->","args":[4]}]
getFunction: ReflectionMethod genK
getThis: K 
getExecutingGenerator: Generator 
getExecutingFile: this file
getTrace: [{"file":"FILE","line":12,"function":"sub","class":"K","object":{"v":null},"type":"->","args":[4]},{"function":"gen","class":"K","object":{"v":null},"type":"->","args":[4]}]
getFunction: ReflectionMethod genK
getThis: K 
getExecutingGenerator: Generator 
bool(false)
Array
(
    [0] => Array
        (
            [0] => file
            [1] => line
            [2] => function
            [3] => class
            [4] => object
            [5] => type
            [6] => args
        )

    [1] => Array
        (
            [0] => function
            [1] => class
            [2] => object
            [3] => type
            [4] => args
        )

)
getExecutingFile: this file
getTrace: [{"function":"gen","class":"K","object":{"v":null},"type":"->","args":[4]}]
getFunction: ReflectionMethod genK
getThis: K 
getExecutingGenerator: Generator 
getExecutingFile: ReflectionException Cannot fetch information from a terminated Generator
getTrace: ReflectionException Cannot fetch information from a terminated Generator
getFunction: ReflectionException Cannot fetch information from a terminated Generator
getThis: ReflectionException Cannot fetch information from a terminated Generator
getExecutingGenerator: ReflectionException Cannot fetch information from a terminated Generator
ReflectionExceptionCannot create ReflectionGenerator based on a terminated Generator
getExecutingFile: this file
getTrace: [{"function":"plain","args":[]}]
getFunction: ReflectionFunction plain
getThis: null
getExecutingGenerator: Generator 
getExecutingFile: this file
getTrace: [{"function":"plain","args":[]}]
getFunction: ReflectionFunction plain
getThis: null
getExecutingGenerator: Generator 
getExecutingFile: this file
getTrace: [{"function":"plain","args":[]}]
getFunction: ReflectionFunction plain
getThis: null
getExecutingGenerator: Generator 
getExecutingFile: this file
getTrace: [{"function":"{closure}","args":[]}]
getFunction: ReflectionFunction {closure}
getThis: null
getExecutingGenerator: Generator 
string(9) "{closure}"
string(18) "ReflectionFunction"
getExecutingFile: this file
getTrace: [{"function":"{closure}","args":[]}]
getFunction: ReflectionFunction {closure}
getThis: null
getExecutingGenerator: Generator 
Trying to clone an uncloneable object of class ReflectionGenerator
Serialization of 'ReflectionGenerator' is not allowed
Class ReflectionGenerator is an internal class marked as final that cannot be instantiated without invoking its constructor
