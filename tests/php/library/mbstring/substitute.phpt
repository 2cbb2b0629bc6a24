--TEST--
mb_substitute_character()
--EXTENSIONS--
mbstring
--FILE--
<?php
var_dump(mb_substitute_character());
foreach (['none', 'long', 'entity', 0x2588, 0x3f] as $how) {
    var_dump(mb_substitute_character($how), mb_substitute_character());
    echo mb_convert_encoding('aé€b', 'ASCII', 'UTF-8'), ' ', mb_convert_encoding('é€', 'ISO-8859-1', 'UTF-8') === "\xe9" ? 'dropped' : 'kept', "\n";
}
foreach (['nope', 0xd800, 0x110000, -1] as $wrong) {
    try {
        mb_substitute_character($wrong);
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
int(63)
bool(true)
string(4) "none"
ab dropped
bool(true)
string(4) "long"
aU+E9U+20ACb kept
bool(true)
string(6) "entity"
a&#xE9;&#x20AC;b kept
bool(true)
int(9608)
a??b kept
bool(true)
int(63)
a??b kept
mb_substitute_character(): Argument #1 ($substitute_character) must be "none", "long", "entity" or a valid codepoint
mb_substitute_character(): Argument #1 ($substitute_character) is not a valid codepoint
mb_substitute_character(): Argument #1 ($substitute_character) is not a valid codepoint
mb_substitute_character(): Argument #1 ($substitute_character) is not a valid codepoint
