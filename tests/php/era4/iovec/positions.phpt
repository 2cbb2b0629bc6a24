--TEST--
Positions in a vector: inside, just past the end, far away, negative
--FILE--
<?php
set_error_handler(function ($level, $text) {
    echo "  $text\n";
    return true;
});
$v = socket_iovec_alloc(2, 1, 2);
foreach (['1', 1.9, 2, -1, PHP_INT_MAX] as $position) {
    echo json_encode($position), "\n";
    var_dump(strlen(socket_iovec_fetch($v, $position)), socket_iovec_set($v, $position, 'new'));
}
foreach ([2, -1, 1, 1, 0, 0] as $position) {
    echo "delete $position\n";
    var_dump(socket_iovec_delete($v, $position));
}
--EXPECT--
"1"
int(2)
bool(true)
1.9
int(3)
bool(true)
2
  socket_iovec_fetch() can't access a vector position past the amount of vectors set in the array
  socket_iovec_set() can't access a vector position outside of the vector array bounds
int(0)
bool(false)
-1
  socket_iovec_fetch() can't access a vector position past the amount of vectors set in the array
  socket_iovec_set() can't access a vector position outside of the vector array bounds
int(0)
bool(false)
9223372036854775807
  socket_iovec_fetch() can't access a vector position past the amount of vectors set in the array
  socket_iovec_set() can't access a vector position outside of the vector array bounds
int(0)
bool(false)
delete 2
  socket_iovec_delete() can't delete an IO vector that is out of array bounds
bool(false)
delete -1
  socket_iovec_delete() can't delete an IO vector that is out of array bounds
bool(false)
delete 1
bool(true)
delete 1
  socket_iovec_delete() can't delete an IO vector that is out of array bounds
bool(false)
delete 0
bool(true)
delete 0
  socket_iovec_delete() can't delete an IO vector that is out of array bounds
bool(false)
