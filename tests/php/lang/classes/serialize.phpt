--TEST--
serialize and unserialize with __sleep, __wakeup, __serialize and __unserialize
--FILE--
<?php
class S {
    public $a = 1;
    protected $b = 'x';
    private $c = [true];
    function __sleep() { return ['a', 'c']; }
    function __wakeup() { $this->b = 'woken'; }
}
echo str_replace("\0", '~', serialize(new S)), "\n";
var_dump(unserialize(serialize(new S)));
class N {
    public function __construct(public $v = 1) {}
    function __serialize(): array { return ['vv' => $this->v]; }
    function __unserialize(array $d): void { $this->v = $d['vv'] * 2; }
}
echo serialize(new N(4)), unserialize(serialize(new N(4)))->v, "\n";
echo serialize([1, 1.5, 'é', null, false, ['k' => 0.1]]), "\n";
var_dump(unserialize('i:5;'), @unserialize('garbage'));
--EXPECT--
O:1:"S":2:{s:1:"a";i:1;s:4:"~S~c";a:1:{i:0;b:1;}}
object(S)#1 (3) {
  ["a"]=>
  int(1)
  ["b":protected]=>
  string(5) "woken"
  ["c":"S":private]=>
  array(1) {
    [0]=>
    bool(true)
  }
}
O:1:"N":1:{s:2:"vv";i:4;}8
a:6:{i:0;i:1;i:1;d:1.5;i:2;s:2:"é";i:3;N;i:4;b:0;i:5;a:1:{s:1:"k";d:0.1;}}
int(5)
bool(false)
