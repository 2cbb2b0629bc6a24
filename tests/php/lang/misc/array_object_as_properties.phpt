--TEST--
With ARRAY_AS_PROPS the elements of an ArrayObject are its properties
--FILE--
<?php
$o = new ArrayObject(['a' => 1], ArrayObject::ARRAY_AS_PROPS);
$o->foo = 'bar';
echo $o->a, $o['foo'], "\n";
var_dump(isset($o->foo), isset($o->nope), $o->nope ?? 'default');
unset($o->a);
echo count($o), "\n";
$o->n = 1;
$o->n++;
$o['later'] = 'x';
echo $o->later, "\n";
var_dump($o);
class Config extends ArrayObject
{
    public $declared = 5;

    public function __construct(array $values)
    {
        parent::__construct($values, self::ARRAY_AS_PROPS);
    }
}
$c = new Config(['host' => 'h', 'declared' => 7]);
$c->port = 80;
echo $c->host, $c->declared, $c['declared'], "\n";
foreach ($c as $k => $v) {
    echo "$k=$v ";
}
$d = clone $c;
$d->host = 'other';
echo $c->host, $d->host, $d['host'], count($d), "\n";
var_dump($c);
--EXPECT--
1bar
bool(true)
bool(false)
string(7) "default"
1
x
object(ArrayObject)#1 (1) {
  ["storage":"ArrayObject":private]=>
  array(3) {
    ["foo"]=>
    string(3) "bar"
    ["n"]=>
    int(2)
    ["later"]=>
    string(1) "x"
  }
}
h57
host=h declared=7 port=80 hotherother3
object(Config)#2 (2) {
  ["declared"]=>
  int(5)
  ["storage":"ArrayObject":private]=>
  array(3) {
    ["host"]=>
    string(1) "h"
    ["declared"]=>
    int(7)
    ["port"]=>
    int(80)
  }
}
