--TEST--
Finally, closures, enums, traits, destructuring, references and friends together
--FILE--
<?php
// torture
function &refret(array &$a) { return $a[0]; }
$arr=[1,2]; $r=&refret($arr); $r=9; echo $arr[0],"\n";
function gen2(){ try { $x = yield 1; echo "x=$x\n"; yield 2; } finally { echo "fin\n"; } }
$g=gen2(); foreach($g as $v){ echo $v,"\n"; } 
$g=null;
function test(){ try { return "try"; } finally { echo "finally "; } }
echo test(),"\n";
function test2(){ foreach([1,2,3] as $x){ try { if($x==2) continue; echo $x; } finally { echo "f"; } } echo "\n"; }
test2();
function test3(){ try { throw new Exception("a"); } catch(Exception $e){ return "caught"; } finally { return "override"; } }
echo test3(),"\n";
function test4(){ while(true){ try { try { break; } finally { echo "A"; } } finally { echo "B"; } } echo "C\n"; }
test4();
class P { public function __get($n){ return "magic $n"; } public function __call($n,$a){ return "$n(".implode(',',$a).")"; } static function __callStatic($n,$a){ return "static $n"; } }
$p=new P; echo $p->foo, $p->bar(1,2), P::baz(), "\n";
abstract class Shape { abstract function area(): float; static function cmp(Shape $a, Shape $b): int { return $a->area() <=> $b->area(); } }
class Sq extends Shape { function __construct(private float $s) {} function area(): float { return $this->s ** 2; } }
$l=[new Sq(3), new Sq(1), new Sq(2)]; usort($l, [Shape::class,'cmp']); foreach($l as $s) echo $s->area()," "; echo "\n";
usort($l, 'Shape::cmp'); usort($l, Shape::cmp(...));
enum Suit: string { case H='h'; case S='s'; const D=self::H; public static function x(): self { return self::S; } public function label(): string { return ucfirst(strtolower($this->name)); } }
echo Suit::from('h')->name, Suit::tryFrom('q')?->name ?? 'none', Suit::x()->label(), Suit::D->value, count(Suit::cases()), "\n";
trait T { private $cnt=0; static $inst=0; function inc(){ $this->cnt++; self::$inst++; return $this; } abstract function nm(); static function mk(){ return new static; } }
class TT { use T { inc as protected pinc; inc as public; } function nm(){ return __CLASS__; } function go(){ return $this->pinc()->cnt; } }
echo TT::mk()->inc()->go(), TT::$inst, (new TT)->nm(), "\n";
$f = function() { return $this->s; }; echo Closure::bind($f, new Sq(5), Sq::class)(), "\n";
function named(int $a, int $b=2, int ...$c) { return "$a $b ".json_encode($c); }
echo named(b: 5, a: 1), named(1, 2, ...[3,4]), named(...['a'=>1,'b'=>7]), "\n";
static fn() => 1;
['x'=>$x, 'y'=>[$y1,$y2]] = ['x'=>1,'y'=>[2,3]]; echo $x,$y1,$y2,"\n";
[$x, $y1] = [$y1, $x]; echo $x,$y1,"\n";
$i=5; $s = match(true) { $i<3 => "lt", $i<10 => "mid", default=>"hi" }; echo $s,"\n";
goto end; echo "skipped";
end: echo "end\n";
$o = new stdClass; $o->a['b']['c'] = 1; $o->{'x y'} = 2; echo json_encode($o),"\n";
$u = null; echo $u?->foo?->bar ?? 'nul', "\n";
echo $u?->foo(bar()), "|\n";
for($i=0,$j=10;$i<$j;$i+=3,$j--); echo $i,$j,"\n";
switch("1"){ case 1: echo "one"; case 2: echo "two"; break; default: echo "def"; } echo "\n";
function st(){ static $n=0, $m=[]; $m[]=++$n; return count($m); } st(); st(); echo st(),"\n";
$a=['x'=>['y'=>1]]; $b=$a; $b['x']['y']=2; echo $a['x']['y'],$b['x']['y'],"\n";
function addOne(array $z){ $z[]=1; return $z; } $q=[0]; $w=addOne($q); echo count($q),count($w),"\n";
foreach([3,1,2] as $k=>&$vv) { $vv*=2; } unset($vv);
$data=[1,2,3]; foreach($data as &$d) $d*=2; unset($d); echo implode(',',$data),"\n"; $copy=$data; $copy[0]=99; echo $data[0],"\n";
echo intdiv(7,2), 7%3, 2**10, 2**-1, 7<=>3, "\n"; var_dump(PHP_INT_MAX+1, 0.1+0.2, 1e100, "10"=="1e1", null ?? "d", 5 <=> "5");
echo <<<X
  a {$a['x']['y']} {$o->a['b']['c']}
X;
--EXPECT--
9
1
x=
2
fin
finally try
1ff3f
override
ABC
magic foobar(1,2)static baz
1 4 9 
HnoneSh2
22TT
5
1 5 []1 2 [3,4]1 7 []
123
21
mid
end
{"a":{"b":{"c":1}},"x y":2}
nul
|
97
onetwo
3
12
12
2,4,6
2
3110240.51
float(9.223372036854776E+18)
float(0.30000000000000004)
float(1.0E+100)
bool(true)
string(1) "d"
int(0)
  a 1 1
