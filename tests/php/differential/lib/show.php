<?php
// Values in one line. What differs from run to run has no number: sockets, resources, ports that the system chose.

function show($value, $depth = 0)
{
    if (is_object($value)) {
        return $value instanceof Closure ? 'Closure' : get_class($value);
    }
    if (is_array($value)) {
        if ($depth > 6) {
            return '[...]';
        }
        $parts = [];
        foreach ($value as $key => $item) {
            $parts[] = (is_string($key) ? show_text($key) : $key) . ': ' . show($item, $depth + 1);
        }
        return '[' . implode(', ', $parts) . ']';
    }
    if (is_string($value)) {
        return show_text($value);
    }
    if (is_float($value)) {
        return var_export($value, true);
    }
    if (is_int($value)) {
        return hidden_number($value) ?? (string) $value;
    }
    if (is_bool($value)) {
        return $value ? 'true' : 'false';
    }
    if ($value === null) {
        return 'null';
    }
    // What is left is a resource, open or closed.
    return is_resource($value) ? 'resource ' . get_resource_type($value) : gettype($value);
}

function show_text($text)
{
    global $folder;
    $text = str_replace($folder, '{folder}', $text);
    $shown = strlen($text) > 80 ? substr($text, 0, 60) . '...' . strlen($text) . '#' . crc32($text) : $text;
    return '"' . addcslashes($shown, "\0..\37\"\\\177..\377") . '"';
}

// Numbers that the system chose, under the name that they have in the output.
$hidden = [];

function hide_number($number, $name)
{
    global $hidden;
    if ($number) {
        $hidden[$number] = $name;
    }
}

function hidden_number($number)
{
    global $hidden;
    return $hidden[$number] ?? null;
}

// A warning or the message of an exception, without this run's own numbers.
function show_message($text)
{
    global $folder;
    $text = str_replace([$folder, __DIR__], ['{folder}', '{lib}'], $text);
    return addcslashes(preg_replace('/Resource id #\d+/', 'Resource id #{n}', $text), "\0..\37\177..\377");
}
