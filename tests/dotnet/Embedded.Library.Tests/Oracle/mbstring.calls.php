<?php
// Run with -d extension=mbstring.
$calls = [];
foreach (['', 'abc', 'été', 'aé😀b', '日本語'] as $s) {
    $calls[] = ['mb_strlen', $s];
    $calls[] = ['mb_strlen', $s, '8bit'];
    $calls[] = ['mb_strlen', $s, 'ISO-8859-1'];
    $calls[] = ['mb_strtoupper', $s];
    $calls[] = ['mb_strtolower', mb_strtoupper($s)];
    $calls[] = ['mb_str_split', $s];
    $calls[] = ['mb_str_split', $s, 2];
    $calls[] = ['mb_check_encoding', $s, 'UTF-8'];
    $calls[] = ['mb_check_encoding', $s, 'ASCII'];
    $calls[] = ['mb_convert_encoding', $s, 'ISO-8859-1', 'UTF-8'];
    $calls[] = ['mb_convert_encoding', $s, 'UTF-16LE', 'UTF-8'];
    $calls[] = ['mb_convert_encoding', $s, 'UTF-16', 'UTF-8'];
    $calls[] = ['mb_convert_encoding', $s, 'UTF-32', 'UTF-8'];
    $calls[] = ['mb_convert_encoding', $s, 'ASCII', 'UTF-8'];
    foreach ([[0], [1], [-1], [0, 1], [1, 2], [-2, 1], [0, -1], [9], [-9], [1, -9], [1, 0]] as $a) {
        $calls[] = ['mb_substr', $s, ...$a];
    }
}
foreach ([['aébé', 'é'], ['aébé', 'x'], ['aébé', 'é', 2], ['aébé', 'é', -1], ['aébé', 'é', 9], ['aébé', 'É']] as $a) {
    $calls[] = ['mb_strpos', ...$a];
    $calls[] = ['mb_strrpos', ...$a];
    $calls[] = ['mb_stripos', ...$a];
}
$calls[] = ['mb_substr_count', 'ababab', 'ab'];
$calls[] = ['mb_substr_count', 'a', ''];
$calls[] = ['mb_strlen', 'a', 'nosuch'];
$calls[] = ['mb_check_encoding', "\xff", 'UTF-8'];
$calls[] = ['mb_convert_encoding', "caf\xe9", 'UTF-8', 'ISO-8859-1'];
$calls[] = ['mb_convert_encoding', 'a', 'nosuch', 'UTF-8'];
$calls[] = ['mb_internal_encoding'];
$calls[] = ['mb_internal_encoding', 'UTF-8'];
$calls[] = ['mb_internal_encoding', 'nosuch'];
$calls[] = ['mb_str_split', 'a', 0];
return $calls;
