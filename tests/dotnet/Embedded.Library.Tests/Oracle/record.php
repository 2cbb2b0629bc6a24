<?php
// Records what php does: reads a list of calls and prints, for each, its line of the table.
// Usage: php -n record.php pcre.calls.php > pcre.txt
// A line is JSON: [function, arguments, outcome]; each byte of a string is one character of JSON's string.
ini_set('precision', '17');
ini_set('serialize_precision', '-1');
$messages = [];
set_error_handler(function ($level, $message) use (&$messages) {
    $messages[] = $message;
    return true;
});

function plain($v)
{
    if (is_string($v)) {
        return latin1($v);
    }
    if (is_array($v)) {
        // Keys and order matter, so an array is a list of pairs.
        $pairs = [];
        foreach ($v as $k => $x) {
            $pairs[] = [plain($k), plain($x)];
        }
        return ['a' => $pairs];
    }
    if (is_float($v) && !is_finite($v)) {
        return ['f' => (string)$v];
    }
    return $v;
}

function latin1($s)
{
    static $table = [];
    for ($i = 0x80; !isset($table["\xff"]); $i++) {
        $table[chr($i)] = chr(0xC0 | $i >> 6) . chr(0x80 | $i & 0x3F);
    }
    return strtr($s, $table);
}

foreach (require $argv[1] as $call) {
    $function = array_shift($call);
    $given = json_encode(array_map('plain', $call), JSON_PRESERVE_ZERO_FRACTION | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    $parameters = (new ReflectionFunction($function))->getParameters();
    $arguments = [];
    foreach ($call as $i => $value) {
        if (isset($parameters[$i]) && $parameters[$i]->isPassedByReference()) {
            $arguments[$i] = &$call[$i];
        } else {
            $arguments[$i] = $value;
        }
    }
    date_default_timezone_set("UTC");
    $messages = [];
    try {
        $result = plain($function(...$arguments));
    } catch (Throwable $e) {
        $result = ['throws' => get_class($e) . ': ' . $e->getMessage()];
    }
    $outcome = ['result' => $result];
    foreach ($call as $i => $value) {
        if (isset($parameters[$i]) && $parameters[$i]->isPassedByReference()) {
            $outcome["argument $i"] = plain($value);
        }
    }
    if ($messages) {
        $outcome['messages'] = array_map('plain', $messages);
    }
    echo json_encode($function), "\t", $given, "\t", json_encode($outcome, JSON_PRESERVE_ZERO_FRACTION | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
}
