--TEST--
Documentation comments belong to the declaration that comes next
--FILE--
<?php
/** of the file */
$x = 1;
function first() {}
/** of an assigned closure */
$y = [1, 2];
$closure = function () { /** inside */ };
$none = function () {};
/** before a brace */ if ($x) { }
$after = fn() => 1;
/** of an arrow */
$arrow = static fn() => fn() => 1;

/** early */
/** of the class */
abstract class Model
{
    /** of a constant */
    const A = 1, B = 2;
    /** of an attributed constant */
    #[Note]
    protected const C = 3;
    /** of two */
    public $p, $q;
    public int /** late */ $r = 1, /** of the second */ $s = 2;
    public $t = /** in the value */ 1;
    public $u /** behind the name */;
    public $v; /** behind the property */
    public static $w;
    /** of the use */
    use Part;
    /** of the method */
    abstract function m(/** of a parameter */ $a, $b);
    function __construct(/** promoted */ public $x, public /** promoted with a value */ $y = 1, private $z = 2) {}
    function plain() {}
}
trait Part { /** of the trait's property */ private $part; }
/** of the enum */
enum Suit: int
{
    /** of the case */
    case Hearts = 1;
    case Spades = 2;
    /** of the enum's constant */
    const Wild = self::Hearts;
}

$show = function ($what, $reflector) { echo $what, ': ', var_export($reflector->getDocComment(), true), "\n"; };
$show('first', new ReflectionFunction('first'));
foreach (['closure' => $closure, 'none' => $none, 'after' => $after, 'arrow' => $arrow, 'inner arrow' => $arrow()] as $name => $function) {
    $show($name, new ReflectionFunction($function));
}
foreach (['Model', 'Suit'] as $name) {
    $class = new ReflectionClass($name);
    $show($name, $class);
    foreach ([...$class->getReflectionConstants(), ...$class->getProperties()] as $member) {
        $show("$name " . $member->name, $member);
    }
}
foreach (['m', '__construct', 'plain'] as $name) {
    $show($name, new ReflectionMethod('Model', $name));
}
--EXPECT--
first: '/** of the file */'
closure: '/** of an assigned closure */'
none: false
after: false
arrow: '/** of an arrow */'
inner arrow: false
Model: '/** of the class */'
Model A: '/** of a constant */'
Model B: false
Model C: '/** of an attributed constant */'
Model p: '/** of two */'
Model q: false
Model r: '/** late */'
Model s: '/** of the second */'
Model t: '/** in the value */'
Model u: '/** behind the name */'
Model v: false
Model w: '/** behind the property */'
Model x: '/** promoted */'
Model y: '/** promoted with a value */'
Model z: false
Model part: '/** of the trait\'s property */'
Suit: '/** of the enum */'
Suit Hearts: '/** of the case */'
Suit Spades: false
Suit Wild: '/** of the enum\'s constant */'
Suit name: false
Suit value: false
m: '/** of the method */'
__construct: false
plain: false
