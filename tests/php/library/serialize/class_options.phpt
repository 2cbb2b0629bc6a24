--TEST--
unserialize(): max_depth, allowed_classes, and the callback for classes that are not there
--FILE--
<?php
class U { public $q = 2; }
class W { public $a; function __wakeup() { echo "wake\n"; } }
set_error_handler(function ($n, $m) { echo "[$n $m]\n"; return true; });
foreach ([1, 2, 0] as $depth) {
    var_dump(unserialize('a:1:{i:0;a:1:{i:0;i:1;}}', ['max_depth' => $depth]));
}
ini_set('unserialize_max_depth', '1');
var_dump(unserialize('a:1:{i:0;a:0:{}}'), unserialize('a:1:{i:0;O:1:"U":0:{}}'));
ini_restore('unserialize_max_depth');
ini_set('unserialize_callback_func', 'make');
function make($class) { echo "make $class\n"; if ($class === 'Yep') { eval('class Yep { public $z = 1; }'); } }
echo serialize(unserialize('O:3:"Yep":0:{}')), "\n", serialize(unserialize('O:4:"Nope":1:{s:1:"a";i:1;}')), "\n";
echo serialize(unserialize('C:4:"Nope":1:{x}')), "\n";
echo get_class(unserialize('O:1:"U":0:{}', ['allowed_classes' => ['w']])), ' ', get_class(unserialize('O:1:"W":0:{}', ['allowed_classes' => ['w']])), "\n";
echo get_class(unserialize('O:1:"U":0:{}', ['allowed_classes' => false])), ' ', get_class(unserialize('O:1:"U":0:{}', ['max_depth' => 1])), "\n";
--EXPECT--
[2 unserialize(): Maximum depth of 1 exceeded. The depth limit can be changed using the max_depth unserialize() option or the unserialize_max_depth ini setting]
[8 unserialize(): Error at offset 14 of 24 bytes]
bool(false)
array(1) {
  [0]=>
  array(1) {
    [0]=>
    int(1)
  }
}
array(1) {
  [0]=>
  array(1) {
    [0]=>
    int(1)
  }
}
[2 unserialize(): Maximum depth of 1 exceeded. The depth limit can be changed using the max_depth unserialize() option or the unserialize_max_depth ini setting]
[8 unserialize(): Error at offset 20 of 22 bytes]
array(1) {
  [0]=>
  array(0) {
  }
}
bool(false)
make Yep
O:3:"Yep":1:{s:1:"z";i:1;}
make Nope
[2 unserialize(): Function make() hasn't defined the class it was called for]
O:4:"Nope":1:{s:1:"a";i:1;}
make Nope
[2 unserialize(): Function make() hasn't defined the class it was called for]
[2 Class __PHP_Incomplete_Class has no unserializer]
O:4:"Nope":0:{}
__PHP_Incomplete_Class wake
W
__PHP_Incomplete_Class U
