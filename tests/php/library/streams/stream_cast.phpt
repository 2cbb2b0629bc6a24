--TEST--
stream_select() asks the wrapper of a script for a stream
--FILE--
<?php
$w = $e = null;
class C
{
    public $context; static $res;
    function stream_open($p,$m,$o,&$x) { return true; }
    function stream_cast($as) { echo "cast $as\n"; return self::$res; }
    function stream_eof() { return false; }
    function stream_read($n) { return ''; }
    function stream_close() {}
    function stream_set_option($a,$b,$c) { return false; }
}
stream_wrapper_register('cc', 'C');
foreach (['temp', 'file', 'false', 'int', 'sock', 'closed', 'self'] as $k) {
    $f = fopen('cc://x', 'r');
  C::$res = match($k) { 'temp' => fopen('php://temp', 'w+'), 'file' => fopen(__FILE__, 'r'), 'false' => false, 'int' => 5, 'sock' => stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0)[0], 'closed' => (function() { $x = fopen(__FILE__, 'r'); fclose($x); return $x; })(), 'self' => $f };
    $r = [$f]; echo "== $k\n"; try { var_dump(stream_select($r, $w, $e, 0), count($r)); } catch (Error $x) { echo $x->getMessage(), "\n"; }
}
class D { public $context; public function stream_open($path, $mode, $options, &$opened) { return true; } }
stream_wrapper_register('dd', 'D');
[$a, $b] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($a, 'x');
$r = [fopen('dd://x', 'r'), 'k' => $b];
var_dump(stream_select($r, $w, $e, 0), array_keys($r));
--EXPECTF--
== temp
cast 3
cast 3
int(1)
int(1)
== file
cast 3
cast 3
int(1)
int(1)
== false
cast 3

Warning: stream_select(): Cannot represent a stream of type user-space as a select()able descriptor in %sstream_cast.php on line 17
No stream arrays were passed
== int
cast 3

Warning: stream_select(): C::stream_cast must return a stream resource in %sstream_cast.php on line 17

Warning: stream_select(): Cannot represent a stream of type user-space as a select()able descriptor in %sstream_cast.php on line 17
No stream arrays were passed
== sock
cast 3
cast 3
int(1)
int(1)
== closed
cast 3

Warning: stream_select(): C::stream_cast must return a stream resource in %sstream_cast.php on line 17

Warning: stream_select(): Cannot represent a stream of type user-space as a select()able descriptor in %sstream_cast.php on line 17
No stream arrays were passed
== self
cast 3

Warning: stream_select(): C::stream_cast must not return itself in %sstream_cast.php on line 17

Warning: stream_select(): Cannot represent a stream of type user-space as a select()able descriptor in %sstream_cast.php on line 17
No stream arrays were passed

Warning: stream_select(): D::stream_cast is not implemented! in %sstream_cast.php on line 24

Warning: stream_select(): Cannot represent a stream of type user-space as a select()able descriptor in %sstream_cast.php on line 24

Warning: stream_select(): D::stream_cast is not implemented! in %sstream_cast.php on line 24

Warning: stream_select(): Cannot represent a stream of type user-space as a select()able descriptor in %sstream_cast.php on line 24
int(1)
array(1) {
  [0]=>
  string(1) "k"
}
