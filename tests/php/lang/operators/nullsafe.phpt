--TEST--
The null-safe operator cuts the chain short
--FILE--
<?php
class N {
    public ?N $next = null;
    public $v = 1;
    function get() { return $this->next; }
    function say($x) { return "said $x"; }
}
function arg() { echo "evaluated\n"; return 1; }
$n = null;
$m = new N;
var_dump($n?->v, $n?->get()->deep->er, $m?->next?->v, $m->get()?->say(arg()), $m?->say('hi'), isset($n?->a->b), empty($n?->a));
echo "{$m?->v} $m?->v {$n?->v}|\n";
--EXPECT--
NULL
NULL
NULL
NULL
string(7) "said hi"
bool(false)
bool(true)
1 1 |
