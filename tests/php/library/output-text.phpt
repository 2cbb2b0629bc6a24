--TEST--
Quoted-printable and var_export
--FILE--
<?php
try {
    var_dump(quoted_printable_encode(str_repeat("é",50)), quoted_printable_encode("a=b é"), quoted_printable_decode("a=3Db =C3=A9=\r\nx"), lcfirst(""), ucfirst(""), nl2br("a\r\nb\n\rc",false));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(var_export([1,'a'=>[true,null],'o'=>1.0],true), print_r([1,['x'=>null]],true));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
string(312) "=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=
=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=
=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=
=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=
=C3=A9=C3=A9"
string(12) "a=3Db =C3=A9"
string(7) "a=b éx"
string(0) ""
string(0) ""
string(15) "a<br>
b<br>
c"
string(88) "array (
  0 => 1,
  'a' => 
  array (
    0 => true,
    1 => NULL,
  ),
  'o' => 1.0,
)"
string(81) "Array
(
    [0] => 1
    [1] => Array
        (
            [x] => 
        )

)
"
