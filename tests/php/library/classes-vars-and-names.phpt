--TEST--
get_object_vars() gives a copy, and asking for the class of a temporary ends it
--FILE--
<?php
class Ends { public $name; function __construct($name) { $this->name = $name; } function __destruct() { echo "end of $this->name\n"; } }

$o = new stdClass;
$o->a = 1;
$o->list = [1, 2];
$o->{'5'} = 'five';
$vars = get_object_vars($o);
$vars['a'] = 2;
$vars['list'][] = 3;
$vars[] = 'next';
unset($vars['b']);
$o->b = 'new';
$o->list[] = 9;
var_dump($vars, $o);

// References stay references.
$r = &$o->a;
$vars = get_object_vars($o);
$vars['a'] = 'through';
var_dump($o->a, $r);
unset($r, $vars);

// The object lives as long as one of them has it.
$o = new stdClass;
$o->in = new Ends('in');
$vars = get_object_vars($o);
unset($o);
echo "object gone\n";
$vars = null;
echo "vars gone\n";
$o = new stdClass;
$o->in = new Ends('second');
$vars = get_object_vars($o);
$vars = null;
echo "vars gone\n";
$o->in = null;
echo "replaced\n";
$o = (object) ['p' => 1, 'q' => 2];
var_dump(get_object_vars($o), get_object_vars(new stdClass));

echo get_class(new Ends('temporary')), "\n";
var_dump(spl_object_id(new Ends('numbered')) > 0);
var_dump(strlen(spl_object_hash(new Ends('hashed'))), spl_object_hash($o) === spl_object_hash($o));
$kept = new Ends('kept');
echo get_class($kept), ' ', get_class($o), "\n";
try {
    get_class('text');
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}
try {
    get_class(null);
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}
echo "done\n";
--EXPECT--
array(4) {
  ["a"]=>
  int(2)
  ["list"]=>
  array(3) {
    [0]=>
    int(1)
    [1]=>
    int(2)
    [2]=>
    int(3)
  }
  [5]=>
  string(4) "five"
  [6]=>
  string(4) "next"
}
object(stdClass)#1 (4) {
  ["a"]=>
  int(1)
  ["list"]=>
  array(3) {
    [0]=>
    int(1)
    [1]=>
    int(2)
    [2]=>
    int(9)
  }
  ["5"]=>
  string(4) "five"
  ["b"]=>
  string(3) "new"
}
string(7) "through"
string(7) "through"
object gone
end of in
vars gone
vars gone
end of second
replaced
array(2) {
  ["p"]=>
  int(1)
  ["q"]=>
  int(2)
}
array(0) {
}
end of temporary
Ends
end of numbered
bool(true)
end of hashed
int(32)
bool(true)
Ends stdClass
get_class(): Argument #1 ($object) must be of type object, string given
get_class(): Argument #1 ($object) must be of type object, null given
done
end of kept
