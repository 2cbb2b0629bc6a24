--TEST--
mb_ereg() and its kin: names that are referred to before they are there, a text that ends in a match
--FILE--
<?php
set_error_handler(function ($number, $message) {
    echo $message, "\n";
    return true;
});
var_dump(mb_ereg('\k<n>(?<n>a)', 'aa'), mb_ereg('\1\k<n>', 'aa'), mb_ereg('\k<n>\w(b', 'aa'), mb_ereg('\g<n>(?<n>a)', 'aa'), mb_ereg('(?<n>a)\k<n>', 'aa'));
var_dump(mb_split('$', 'a b'), mb_split('b?$', "ab"), mb_split('\z', ''));
--EXPECT--
mb_ereg(): mbregex compile err: undefined name <n> reference
mb_ereg(): mbregex compile err: undefined name <n> reference
mb_ereg(): mbregex compile err: undefined name <n> reference
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
mb_split(): mbregex search failure in mbsplit(): no support in this configuration
bool(false)
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(0) ""
}
array(1) {
  [0]=>
  string(0) ""
}
