--TEST--
Separators, enclosures and escapes of CSV: none, several characters, the same one
--FILE--
<?php
function show($call) { try { echo json_encode($call(), JSON_PARTIAL_OUTPUT_ON_ERROR), "\n"; } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
set_error_handler(function ($level, $message) { echo "[$level] ", addcslashes($message, "\0..\37"), "\n"; return true; });
foreach ([[], ['', '', ''], [',;', '""', '\\\\'], [';', "'"], [',', '"', ''], [',', '"', '"']] as $how) {
    show(fn () => str_getcsv("a,'b;c';\"d,e\"\"f\",\\\"g\"", ...$how));
}
$file = fopen('php://memory', 'w+');
foreach ([[], [';'], [',', "'"], [',', '"', ''], [',', '"', '"'], ['1', '1', '1'], [',;'], [',', ''], [',', '"', '12'], [',', '"', '\\', "|\n"]] as $how) {
    show(fn () => fputcsv($file, ['a b', 'c"d', 3.5, null, true, 'e\\"f', '1'], ...$how));
}
rewind($file);
echo stream_get_contents($file);
--EXPECT--
["a","'b;c';\"d","e\"\"f\"","\\\"g\""]
["a","'b;c';\"d","e\"\"f\"","\\\"g\""]
["a","'b;c';\"d","e\"\"f\"","\\\"g\""]
["a,'b","c'","\"d,e\"\"f\",\\\"g\""]
["a","'b;c';\"d","e\"\"f\"","\\\"g\""]
["a","'b;c';\"d","e\"\"f\"","\\\"g\""]
29
29
26
30
28
28
ValueError: fputcsv(): Argument #3 ($separator) must be a single character
ValueError: fputcsv(): Argument #4 ($enclosure) must be a single character
ValueError: fputcsv(): Argument #5 ($escape) must be empty or a single character
30
"a b","c""d",3.5,,1,"e\"f",1
"a b";"c""d";3.5;;1;"e\"f";1
'a b',c"d,3.5,,1,'e\"f',1
"a b","c""d",3.5,,1,"e\""f",1
"a b","c"d",3.5,,1,"e\"f",1
1a b11c"d13.5111111e\"f1111
"a b","c""d",3.5,,1,"e\"f",1|
