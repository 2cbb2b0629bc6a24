--TEST--
filter_list() and filter_id()
--FILE--
<?php
foreach (filter_list() as $name) {
    echo $name, ' ', filter_id($name), "\n";
}
var_dump(filter_id('nothing'), @filter_var('a', 9999), error_get_last()['message']);
?>
--EXPECT--
int 257
boolean 258
float 259
validate_regexp 272
validate_domain 277
validate_url 273
validate_email 274
validate_ip 275
validate_mac 276
string 513
stripped 513
encoded 514
special_chars 515
full_special_chars 522
unsafe_raw 516
email 517
url 518
number_int 519
number_float 520
add_slashes 523
callback 1024
bool(false)
bool(false)
string(41) "filter_var(): Unknown filter with ID 9999"
