--TEST--
Properties, methods, constructor
--FILE--
<?php
class Point {
    public $x = 0;
    public $y;
    protected static $count = 0;
    const ORIGIN = 'o';
    function __construct($x, $y = 5) { $this->x = $x; $this->y = $y; self::$count++; }
    function sum() { return $this->x + $this->y; }
    static function count() { return self::$count; }
}
$p = new Point(1);
$q = new Point(2, 3);
echo $p->sum(), $q->sum(), Point::count(), Point::ORIGIN, $p::ORIGIN, (new Point(7))->x, "\n";
var_dump($p);
--EXPECT--
652oo7
object(Point)#1 (2) {
  ["x"]=>
  int(1)
  ["y"]=>
  int(5)
}
