--TEST--
mb_internal_encoding(), mb_http_output(), mb_language(), mb_get_info()
--EXTENSIONS--
mbstring
--FILE--
<?php
var_dump(mb_internal_encoding(), mb_internal_encoding('ISO-8859-1'), mb_internal_encoding(), mb_strlen('é'), mb_internal_encoding('UTF-8'));
var_dump(mb_http_output(), mb_http_output('ASCII'), mb_http_output(), mb_http_input(), mb_language(), mb_language('ja'), mb_language(), mb_language('English'), mb_language(), mb_language('neutral'));
var_dump(mb_get_info('internal_encoding'), mb_get_info('language'), array_keys(mb_get_info()));
foreach ([fn() => mb_internal_encoding('nope'), fn() => mb_http_output('nope'), fn() => mb_language('nope'), fn() => mb_get_info('nope')] as $f) {
    try {
        var_dump($f());
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
string(5) "UTF-8"
bool(true)
string(10) "ISO-8859-1"
int(2)
bool(true)
string(5) "UTF-8"
bool(true)
string(5) "ASCII"
bool(false)
string(7) "neutral"
bool(true)
string(8) "Japanese"
bool(true)
string(7) "English"
bool(true)
string(5) "UTF-8"
string(7) "neutral"
array(12) {
  [0]=>
  string(17) "internal_encoding"
  [1]=>
  string(11) "http_output"
  [2]=>
  string(26) "http_output_conv_mimetypes"
  [3]=>
  string(12) "mail_charset"
  [4]=>
  string(20) "mail_header_encoding"
  [5]=>
  string(18) "mail_body_encoding"
  [6]=>
  string(13) "illegal_chars"
  [7]=>
  string(20) "encoding_translation"
  [8]=>
  string(8) "language"
  [9]=>
  string(12) "detect_order"
  [10]=>
  string(20) "substitute_character"
  [11]=>
  string(16) "strict_detection"
}
mb_internal_encoding(): Argument #1 ($encoding) must be a valid encoding, "nope" given
mb_http_output(): Argument #1 ($encoding) must be a valid encoding, "nope" given
mb_language(): Argument #1 ($language) must be a valid language, "nope" given
bool(false)
