--TEST--
Promoted constructor properties
--FILE--
<?php
class P {
    public function __construct(public int $a, protected string $b = 'B', private readonly array $c = [1], public ?P $next = null) { $this->a *= 2; }
    function show() { return json_encode([$this->a, $this->b, $this->c]); }
}
$p = new P(5, next: new P(1));
echo $p->show(), $p->next->show(), "\n";
var_dump(new P(3));
--EXPECT--
[10,"B",[1]][2,"B",[1]]
object(P)#3 (4) {
  ["a"]=>
  int(6)
  ["b":protected]=>
  string(1) "B"
  ["c":"P":private]=>
  array(1) {
    [0]=>
    int(1)
  }
  ["next"]=>
  NULL
}
