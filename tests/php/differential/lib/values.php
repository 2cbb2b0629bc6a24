<?php
// Argument values of every shape, by name; the values are made anew for each call.

class Text
{
    public function __construct(private string $text = 'text')
    {
    }

    public function __toString(): string
    {
        return $this->text;
    }
}

class Fields
{
    public $sec = 1;
    public $usec = 2;
    public $l_onoff = 1;
    public $l_linger = 3;
    public $group = '224.0.0.23';
    public $name = 'x';
}

// What a parameter of any type may be given.
function any_values()
{
    return [
        'null' => null, 'true' => true, 'false' => false, '0' => 0, '1' => 1, '-1' => -1, '7' => 7, '2^31-1' => 2147483647, '2^31' => 2147483648,
        '-2^31-1' => -2147483649, '2^32' => 4294967296, 'max' => PHP_INT_MAX, 'min' => PHP_INT_MIN, '1.0' => 1.0, '1.5' => 1.5, '1e300' => 1e300,
        'nan' => NAN, '"1"' => '1', '"1.5"' => '1.5', '" 1"' => ' 1', '"1 "' => '1 ', '"12abc"' => '12abc', '"abc"' => 'abc', '""' => '',
        '"\0"' => "\0", '"a\0b"' => "a\0b", '"\xff"' => "\xff\xfe", 'long' => str_repeat('x', 300), '[]' => [], '[1]' => [1],
        'map' => ['a' => 1], 'object' => fn () => new stdClass, 'Text' => fn () => new Text, 'Text12' => fn () => new Text('12'),
        'closure' => fn () => function () {
        }, 'stream' => fn () => made(fopen('php://memory', 'r+')), 'shut' => fn () => shut_stream(), 'Socket' => fn () => socket_of('pair'),
        'closed' => fn () => socket_of('closed'), 'AddressInfo' => fn () => an_address(),
    ];
}

// A few of them, for combinations.
function few_values()
{
    return array_intersect_key(any_values(), array_flip([
        'null', 'true', '-1', '2^31', 'max', '1.5', '"12abc"', '"abc"', '""', '[]', 'object', 'stream', 'closed',
    ]));
}

function shut_stream()
{
    $stream = fopen('php://memory', 'r+');
    fclose($stream);
    return $stream;
}

function an_address()
{
    return socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_DGRAM])[0];
}

// A value, or what makes it.
function value_of($value)
{
    return $value instanceof Closure ? $value() : $value;
}
