--TEST--
Positions in a vector: inside, just past the end, far away, negative
--FILE--
<?php
set_error_handler(function ($level, $text) {
    echo "  $text\n";
    return true;
});
$v = build_iovec(2, 1, 2);
foreach (['1', 1.9, 2, 3, -1, PHP_INT_MAX] as $position) {
    echo json_encode($position), "\n";
    var_dump(is_string(fetch_iovec($v, $position)), set_iovec($v, $position, 'new'));
}
foreach ([2, -1, 1, 1, 0, 0] as $position) {
    echo "delete $position\n";
    var_dump(delete_iovec($v, $position));
}
var_dump(fetch_iovec($v, 0), add_iovec($v, 0), fetch_iovec($v, 0), add_iovec($v, -1), fetch_iovec($v, 1));
--EXPECT--
"1"
bool(true)
bool(true)
1.9
bool(true)
bool(true)
2
  Can't access a vector position past the amount of vectors set in the array
  Can't access a vector position outside of the vector array bounds
bool(false)
bool(false)
3
  Can't access a vector position past the amount of vectors set in the array
  Can't access a vector position outside of the vector array bounds
bool(false)
bool(false)
-1
  Can't access a vector position past the amount of vectors set in the array
  Can't access a vector position outside of the vector array bounds
bool(false)
bool(false)
9223372036854775807
  Can't access a vector position past the amount of vectors set in the array
  Can't access a vector position outside of the vector array bounds
bool(false)
bool(false)
delete 2
  Can't delete an IO vector that is out of array bounds
bool(false)
delete -1
  Can't delete an IO vector that is out of array bounds
bool(false)
delete 1
bool(true)
delete 1
  Can't delete an IO vector that is out of array bounds
bool(false)
delete 0
bool(true)
delete 0
  Can't delete an IO vector that is out of array bounds
bool(false)
  Can't access a vector position past the amount of vectors set in the array
  Can't access a vector position past the amount of vectors set in the array
NULL
bool(true)
string(0) ""
bool(false)
NULL
