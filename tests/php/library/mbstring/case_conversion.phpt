--TEST--
mb_convert_case(): every mode
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach (["hello wörld o'neill", 'Straße ﬁne', 'ΑΣ ΣΑΣ', 'İstanbul ıŞ', 'ǆ Ǆ ǅ', 'ŒUVRE', "don't x-y a.b 1st", 'ﬀ ŉ ǰ', 'Привет МИР', 'ſ K Å'] as $s) {
    foreach ([MB_CASE_UPPER, MB_CASE_LOWER, MB_CASE_TITLE, MB_CASE_FOLD, MB_CASE_UPPER_SIMPLE, MB_CASE_LOWER_SIMPLE, MB_CASE_TITLE_SIMPLE, MB_CASE_FOLD_SIMPLE] as $mode) {
        echo mb_convert_case($s, $mode), '|';
    }
    echo "\n";
}
try {
    mb_convert_case('a', 9);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
var_dump(bin2hex(mb_strtoupper("\xe9", 'ISO-8859-1')), bin2hex(mb_strtolower("\xc9\xdf", 'Windows-1252')));
?>
--EXPECT--
HELLO WÖRLD O'NEILL|hello wörld o'neill|Hello Wörld O'neill|hello wörld o'neill|HELLO WÖRLD O'NEILL|hello wörld o'neill|Hello Wörld O'neill|hello wörld o'neill|
STRASSE FINE|straße ﬁne|Straße Fine|strasse fine|STRAßE ﬁNE|straße ﬁne|Straße ﬁne|straße ﬁne|
ΑΣ ΣΑΣ|ασ σασ|Ασ Σασ|ασ σασ|ΑΣ ΣΑΣ|ασ σασ|Ασ Σασ|ασ σασ|
İSTANBUL IŞ|i̇stanbul ış|İstanbul Iş|i̇stanbul ış|İSTANBUL IŞ|istanbul ış|İstanbul Iş|İstanbul ış|
Ǆ Ǆ Ǆ|ǆ ǆ ǆ|ǅ ǅ ǅ|ǆ ǆ ǆ|Ǆ Ǆ Ǆ|ǆ ǆ ǆ|ǅ ǅ ǅ|ǆ ǆ ǆ|
ŒUVRE|œuvre|Œuvre|œuvre|ŒUVRE|œuvre|Œuvre|œuvre|
DON'T X-Y A.B 1ST|don't x-y a.b 1st|Don't X-Y A.b 1St|don't x-y a.b 1st|DON'T X-Y A.B 1ST|don't x-y a.b 1st|Don't X-Y A.b 1St|don't x-y a.b 1st|
FF ʼN J̌|ﬀ ŉ ǰ|Ff ʼN J̌|ff ʼn ǰ|ﬀ ŉ ǰ|ﬀ ŉ ǰ|ﬀ ŉ ǰ|ﬀ ŉ ǰ|
ПРИВЕТ МИР|привет мир|Привет Мир|привет мир|ПРИВЕТ МИР|привет мир|Привет Мир|привет мир|
S K Å|ſ k å|S K Å|s k å|S K Å|ſ k å|S K Å|s k å|
mb_convert_case(): Argument #2 ($mode) must be one of the MB_CASE_* constants
string(2) "c9"
string(4) "e9df"
