<?php
// Pieces of code, and all that can be seen of them: what they print, give, throw and warn of.

// Code in a namespace of its own, so that its classes have simple names.
function outcome_of_code($code)
{
    static $number = 0;
    global $warnings;
    $warnings = [];
    $namespace = 'N' . ++$number;
    ob_start();
    try {
        $result = eval("namespace $namespace; $code");
    } catch (Throwable $e) {
        $thrown = get_class($e) . ': ' . $e->getMessage() . ' on line ' . $e->getLine();
    }
    $line = show_output(ob_get_clean());
    $line .= isset($thrown) ? " throws $thrown" : ($result === null ? '' : ' returns ' . show($result));
    $line .= $warnings ? ' ' . implode(' ', $warnings) : '';
    return addcslashes(str_replace("$namespace\\", 'N\\', $line), "\0..\37\177..\377");
}

// What a script printed, in one line, without the numbers of objects and the places of anonymous classes.
function show_output($text)
{
    $text = preg_replace(['/(object|enum)\(([^()]+)\)#\d+/', '/ Object #\d+/', '/@anonymous\0.*?:\d+(\$[0-9a-f]+)?/'], ['$1($2)', ' Object', '@anonymous...'], $text);
    return addcslashes(str_replace("\n", ' / ', trim($text)), "\0..\37\177..\377");
}

// The cases of an area but for those that are known to differ still.
function without_left(iterable $cases)
{
    $left = array_flip(file(__DIR__ . '/classes_left.txt', FILE_IGNORE_NEW_LINES));
    foreach ($cases as $label => $case) {
        if (!isset($left[$label])) {
            yield $label => $case;
        }
    }
}
