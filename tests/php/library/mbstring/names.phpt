--TEST--
mb_encoding_aliases(), mb_preferred_mime_name(), mb_list_encodings()
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach (['UTF-8', 'ASCII', 'ISO-8859-1', 'SJIS', 'Windows-1252', '8bit', 'KOI8-R', 'latin1', 'utf8', 'binary', 'CP1251', 'us-ascii', 'Shift_JIS'] as $e) {
    echo $e, ' ', implode(',', mb_encoding_aliases($e)), ' ', mb_preferred_mime_name($e), "\n";
}
var_dump(in_array('UTF-8', mb_list_encodings()), in_array('utf8', mb_list_encodings()));
foreach ([fn() => mb_encoding_aliases('nope'), fn() => mb_preferred_mime_name('nope')] as $f) {
    try {
        var_dump($f());
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
UTF-8 utf8 UTF-8
ASCII ANSI_X3.4-1968,iso-ir-6,ANSI_X3.4-1986,ISO_646.irv:1991,US-ASCII,ISO646-US,us,IBM367,IBM-367,cp367,csASCII US-ASCII
ISO-8859-1 ISO8859-1,latin1 ISO-8859-1
SJIS x-sjis,SHIFT-JIS Shift_JIS
Windows-1252 cp1252 Windows-1252
8bit binary 8bit
KOI8-R KOI8R KOI8-R
latin1 ISO8859-1,latin1 ISO-8859-1
utf8 utf8 UTF-8
binary binary 8bit
CP1251 CP1251,CP-1251,WINDOWS-1251 Windows-1251
us-ascii ANSI_X3.4-1968,iso-ir-6,ANSI_X3.4-1986,ISO_646.irv:1991,US-ASCII,ISO646-US,us,IBM367,IBM-367,cp367,csASCII US-ASCII
Shift_JIS x-sjis,SHIFT-JIS Shift_JIS
bool(true)
bool(false)
mb_encoding_aliases(): Argument #1 ($encoding) must be a valid encoding, "nope" given
mb_preferred_mime_name(): Argument #1 ($encoding) must be a valid encoding, "nope" given
