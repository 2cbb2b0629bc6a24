--TEST--
mb_convert_encoding(): Base64, quoted-printable and HTML entities, deprecated
--EXTENSIONS--
mbstring
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "$level $message\n"; });
var_dump(mb_convert_encoding('abc', 'BASE64', 'UTF-8'), mb_convert_encoding('héé', 'Quoted-Printable', 'UTF-8'), mb_convert_encoding('héé €', 'HTML-ENTITIES', 'UTF-8'));
?>
--EXPECT--
8192 mb_convert_encoding(): Handling Base64 via mbstring is deprecated; use base64_encode/base64_decode instead
8192 mb_convert_encoding(): Handling QPrint via mbstring is deprecated; use quoted_printable_encode/quoted_printable_decode instead
8192 mb_convert_encoding(): Handling HTML entities via mbstring is deprecated; use htmlspecialchars, htmlentities, or mb_encode_numericentity/mb_decode_numericentity instead
string(4) "YWJj"
string(13) "h=C3=A9=C3=A9"
string(24) "h&eacute;&eacute; &euro;"
