<?php
// One call and everything that can be seen of it.

$warnings = [];

function note_warning($level, $message)
{
    global $warnings;
    $warnings[] = "[$level] " . show_message($message);
    return true;
}

// The positions of by-reference parameters.
const REFERENCES = [
    'socket_select' => [0, 1, 2], 'socket_getsockname' => [1, 2], 'socket_getpeername' => [1, 2], 'socket_recv' => [1],
    'socket_recvfrom' => [1, 4, 5], 'socket_create_pair' => [3], 'socket_recvmsg' => [1],
];

// Where a length stands for which php sets memory aside at once: more than this ends its process.
const LENGTHS = ['socket_read' => 1, 'socket_recv' => 2, 'socket_recvfrom' => 2];
const LONGEST = 100_000_000;

function is_too_long($function, array $arguments)
{
    $length = $arguments[LENGTHS[$function] ?? -1] ?? 0;
    return is_int($length) && $length > LONGEST;
}

// Calls a function. The arguments are values or closures that make them; what they become, results, messages and stored errors are the line.
function call($function, array $arguments)
{
    global $warnings;
    if (is_too_long($function, $arguments)) {
        return 'not called';
    }
    socket_clear_error();
    $values = [];
    $socket = null;
    try {
        foreach ($arguments as $i => $argument) {
            $values[$i] = value_of($argument);
            $socket ??= $values[$i] instanceof Socket ? $values[$i] : null;
        }
    } catch (Throwable $e) {
        $line = 'cannot be made: ' . get_class($e) . ': ' . show_message($e->getMessage());
        finish();
        return $line;
    }
    socket_clear_error();
    $warnings = [];
    $given = [];
    foreach ($values as $i => $value) {
        if (in_array($i, REFERENCES[$function] ?? [], true)) {
            $given[$i] = &$values[$i];
        } else {
            $given[$i] = $value;
        }
    }
    $line = outcome(fn () => call_user_func_array($function, $given));
    foreach (REFERENCES[$function] ?? [] as $i) {
        $line .= array_key_exists($i, $values) ? " &$i=" . show($values[$i]) : '';
    }
    $line .= ' ' . errors($socket);
    $line .= $warnings ? ' ' . implode(' ', $warnings) : '';
    finish();
    return $line;
}

function outcome($call)
{
    try {
        $result = $call();
        keep($result);
        return show($result);
    } catch (Throwable $e) {
        return get_class($e) . ': ' . show_message($e->getMessage());
    }
}

// Sockets and streams in results are closed with the rest.
function keep($value)
{
    if (is_array($value)) {
        foreach ($value as $item) {
            keep($item);
        }
    } elseif ($value instanceof Socket || is_resource($value)) {
        made($value);
    }
}

function errors($socket)
{
    $global = socket_last_error();
    try {
        return $global . '/' . ($socket ? socket_last_error($socket) : '-');
    } catch (Throwable $e) {
        return $global . '/closed';
    }
}

// What a call that is not the one under test gives, with its warnings.
function call_quietly($call)
{
    global $warnings;
    $warnings = [];
    $line = outcome($call);
    return $line . ($warnings ? ' ' . implode(' ', $warnings) : '');
}


// A call on sockets that live on; its arguments are values.
function step($function, array $values)
{
    global $warnings;
    $warnings = [];
    $given = [];
    foreach ($values as $i => $value) {
        if (in_array($i, REFERENCES[$function] ?? [], true)) {
            $given[$i] = &$values[$i];
        } else {
            $given[$i] = $value;
        }
    }
    $line = outcome(fn () => call_user_func_array($function, $given));
    foreach (REFERENCES[$function] ?? [] as $i) {
        // The system chooses the ports that a bind leaves open.
        $isPort = $i > 1 && is_int($values[$i] ?? null) && $values[$i] > 9;
        $line .= array_key_exists($i, $values) ? " &$i=" . ($isPort ? '{port}' : show($values[$i])) : '';
    }
    return $line . ($warnings ? ' ' . implode(' ', $warnings) : '');
}
