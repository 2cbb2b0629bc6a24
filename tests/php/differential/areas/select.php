<?php
// socket_select() with arrays of every shape, and with times of every kind.
return (function () {
    $select = fn ($read, $write, $except, $seconds = 0, $micro = 0) => call('socket_select', [$read, $write, $except, $seconds, $micro]);
    $kinds = array_keys(socket_kinds());
    foreach ($kinds as $kind) {
        foreach ([[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [1, 1, 1]] as $sets) {
            yield "$kind in " . implode($sets) => function () use ($kind, $sets, $select) {
                $socket = socket_of($kind);
                return $select($sets[0] ? [$socket] : null, $sets[1] ? [$socket] : [], $sets[2] ? ['k' => $socket] : null);
            };
        }
    }
    foreach (any_values() as $name => $value) {
        foreach ([0, 1, 2] as $i) {
            yield "array $i $name" => function () use ($i, $value) {
                $given = [fn () => [socket_of('pair-data')], null, null, 0, 0];
                $given[$i] = $value;
                return call('socket_select', $given);
            };
            yield "element $i $name" => function () use ($i, $value) {
                $given = [fn () => [socket_of('pair-data')], null, null, 0, 0];
                $given[$i] = fn () => ['a' => socket_of('pair'), 'b' => value_of($value)];
                return call('socket_select', $given);
            };
        }
    }
    // Every combination of what the three arrays may be.
    $shapes = [
        'null' => null, '[]' => [], 'ready' => fn () => [socket_of('pair-data')], 'idle' => fn () => [socket_of('pair')], 'closed' => fn () => [socket_of('closed')],
        'mixed' => fn () => ['x' => socket_of('pair'), 5 => socket_of('pair-data'), 'y' => socket_of('tcp-end')], 'wrong' => [1],
        'null element' => [null], 'stream' => fn () => [stream_pair()], 'int' => 3,
    ];
    foreach ($shapes as $a => $read) {
        foreach ($shapes as $b => $write) {
            foreach ($shapes as $c => $except) {
                yield "$a, $b, $c" => fn () => $select($read, $write, $except);
            }
        }
    }
    $times = [null, 0, 1, -1, '0', '0.0', 0.5, true, false, 'x', '', [], -2147483649, PHP_INT_MIN, '1e3'];
    $micros = [0, 1, -1, 999999, 1000000, 1500000, -5, PHP_INT_MIN, '0', 1.5, null, 'x', -2147483648, -2147483649, -4294967296];
    foreach ($times as $seconds) {
        foreach ($micros as $micro) {
            yield 'time ' . show($seconds) . ' ' . show($micro) => fn () => $select(fn () => [socket_of('pair-data')], null, null, $seconds, $micro);
        }
    }
    foreach ([[0, 1000], [0, 0], [-1, 1001000], ['0', 1000]] as [$seconds, $micro]) {
        yield 'nothing in ' . show($seconds) . ' ' . show($micro) => fn () => $select(fn () => ['a' => socket_of('pair')], null, [], $seconds, $micro);
    }
    yield 'the same twice' => function () use ($select) {
        $socket = socket_of('pair-data');
        return $select([$socket, 'k' => $socket], [$socket, $socket, $socket], [$socket]);
    };
    yield 'references' => function () {
        $socket = socket_of('pair-data');
        $read = ['a' => &$socket];
        $write = $except = null;
        return outcome(function () use (&$read, &$write, &$except) {
            return socket_select($read, $write, $except, 0);
        }) . show($read);
    };
    yield 'one variable three times' => function () {
        $all = [socket_of('pair-data')];
        return outcome(function () use (&$all) {
            return socket_select($all, $all, $all, 0);
        }) . show($all);
    };
})();
