<?php
// Calls of options.

// Level and number of what differs from run to run: times, identifiers, processors, counters of the kernel; and options of which the kernel tells
// nothing, so that php shows what was in its memory.
const UNSTEADY_OPTIONS = [
    '1 17', '1 25', '1 26', '1 49', '1 53', '1 55', '1 56', '1 57', '1 59', '1 71', '1 77', '0 4', '0 9', '6 11', '6 24', '6 28', '6 31', '6 33', '41 6', '41 54', '41 55', '41 57', '41 59',
];

function is_unsteady($level, $option)
{
    return in_array("$level $option", UNSTEADY_OPTIONS, true);
}

// A call whose value differs from run to run: its type.
function call_type($function, array $arguments)
{
    $values = array_map('value_of', $arguments);
    $line = call_quietly(fn () => gettype($function(...$values)));
    finish();
    return $line;
}

// Sets an option; on the same socket, reads it back.
function set_and_get($kind, $level, $option, $value)
{
    $socket = socket_of($kind);
    $value = value_of($value);
    socket_clear_error();
    $line = call_quietly(fn () => socket_set_option($socket, $level, $option, $value)) . ' ' . errors($socket);
    if (!is_unsteady($level, $option)) {
        $line .= '; ' . call_quietly(fn () => socket_get_option($socket, $level, $option));
    }
    finish();
    return $line;
}
