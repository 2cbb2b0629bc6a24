--TEST--
stream_select() goes on where something is no stream: its errors are a chain
--FILE--
<?php
function show(array $read, ?array $write = null, int $seconds = 0): void
{
    $except = null;
    try {
        var_dump(stream_select($read, $write, $except, $seconds));
    } catch (Throwable $t) {
        do {
            echo get_class($t), ': ', $t->getMessage(), "\n";
        } while ($t = $t->getPrevious());
    }
    echo "\n";
}
[$a, $b] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$closed = fopen('php://memory', 'r');
fclose($closed);
fwrite($b, 'x');
show(['a']);
show(['a', 5], ['b']);
show([$closed]);
show([$closed, 1, $a]);
show([$a, 'a']);
show([$a], [null]);
show([$a]);
--EXPECT--
ValueError: No stream arrays were passed
TypeError: stream_select(): supplied argument is not a valid stream resource

ValueError: No stream arrays were passed
TypeError: stream_select(): supplied argument is not a valid stream resource
TypeError: stream_select(): supplied argument is not a valid stream resource
TypeError: stream_select(): supplied argument is not a valid stream resource

ValueError: No stream arrays were passed
TypeError: stream_select(): supplied resource is not a valid stream resource

TypeError: stream_select(): supplied argument is not a valid stream resource
TypeError: stream_select(): supplied resource is not a valid stream resource
TypeError: stream_select(): supplied argument is not a valid stream resource
TypeError: stream_select(): supplied resource is not a valid stream resource
TypeError: stream_select(): supplied argument is not a valid stream resource
TypeError: stream_select(): supplied resource is not a valid stream resource

TypeError: stream_select(): supplied argument is not a valid stream resource
TypeError: stream_select(): supplied argument is not a valid stream resource
TypeError: stream_select(): supplied argument is not a valid stream resource

TypeError: stream_select(): supplied argument is not a valid stream resource
TypeError: stream_select(): supplied argument is not a valid stream resource

int(1)

