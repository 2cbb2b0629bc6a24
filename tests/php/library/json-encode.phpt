--TEST--
json_encode
--FILE--
<?php
try {
    var_dump(json_encode(["a"=>1,"b"=>[1,2,3],"c"=>null,"d"=>1.0,"e"=>"é\"/\n","f"=>[],"g"=>new stdClass]), json_encode([1,[2]],JSON_PRETTY_PRINT), json_encode("é",JSON_UNESCAPED_UNICODE), json_encode("a/b",JSON_UNESCAPED_SLASHES), json_encode(0.1), json_encode(1e100), json_encode("\xff"), json_last_error_msg(), json_encode(NAN), json_encode([3=>1]), json_encode(10.0/3), json_encode(5.0,JSON_PRESERVE_ZERO_FRACTION));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
string(67) "{"a":1,"b":[1,2,3],"c":null,"d":1,"e":"\u00e9\"\/\n","f":[],"g":{}}"
string(32) "[
    1,
    [
        2
    ]
]"
string(4) ""é""
string(5) ""a/b""
string(3) "0.1"
string(8) "1.0e+100"
bool(false)
string(56) "Malformed UTF-8 characters, possibly incorrectly encoded"
bool(false)
string(7) "{"3":1}"
string(18) "3.3333333333333335"
string(3) "5.0"
