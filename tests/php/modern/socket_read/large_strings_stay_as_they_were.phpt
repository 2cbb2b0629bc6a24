--TEST--
socket_read(): large strings that something else still has are not touched by later reads
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
[$near, $far] = $pair;
const SIZE = 65536;

function feed(string $byte): void {
    global $near;
    $data = str_repeat($byte, SIZE);
    for ($sent = 0; $sent < SIZE; $sent += socket_write($near, substr($data, $sent)));
}
function tell(string $label, string ...$kept): void {
    echo $label, ':';
    foreach ($kept as $s) echo ' ', strlen($s), ' x ', count_chars($s, 3);
    echo "\n";
}
// Reads that fill the buffer, so that its memory may be used again.
function more($far, int $times = 4): void {
    for ($i = 0; $i < $times; $i++) { feed('z'); $d = socket_read($far, SIZE); if (strlen($d) !== SIZE) echo "short\n"; }
}
more($far);

(function () use ($far) {
    foreach (['a', 'b', 'c', 'd'] as $byte) { feed($byte); $d = socket_read($far, SIZE); $all[] = $d; }
    more($far); tell('array', ...$all);
})();
(function () use ($far) {
    feed('a'); $d = socket_read($far, SIZE); $copy = $d;
    feed('b'); $d = socket_read($far, SIZE); feed('c'); $d = socket_read($far, SIZE);
    more($far); tell('copy', $copy, $d);
})();
(function () use ($far) {
    feed('a'); $x = $d = socket_read($far, SIZE);
    feed('b'); $d = socket_read($far, SIZE); feed('c'); $d = socket_read($far, SIZE);
    more($far); tell('chain', $x, $d);
})();
(function () use ($far) {
    feed('a'); $d = socket_read($far, SIZE); $f = fn() => $d; $g = function () use ($d) { return $d; };
    feed('b'); $d = socket_read($far, SIZE); feed('c'); $d = socket_read($far, SIZE);
    more($far); tell('closures', $f(), $g());
})();
(function () use ($far) {
    feed('a'); $d = socket_read($far, SIZE); $r = &$d; $old = $r;
    feed('b'); $d = socket_read($far, SIZE); feed('c'); $d = socket_read($far, SIZE);
    more($far); tell('reference', $old, $r);
})();
(function () use ($far) {
    feed('a'); $d = socket_read($far, SIZE); $vars = compact('d');
    feed('b'); $d = socket_read($far, SIZE); feed('c'); $d = socket_read($far, SIZE);
    more($far); tell('compact', $vars['d'], get_defined_vars()['d']);
})();
(function () use ($far) {
    $kept = null;
    set_error_handler(function () use (&$kept) { $kept = debug_backtrace(); return true; });
    feed('a'); $d = socket_read($far, SIZE);
    $s = socket_create(AF_UNIX, SOCK_STREAM, 0); socket_write($s, $d);
    restore_error_handler();
    feed('b'); $d = socket_read($far, SIZE); feed('c'); $d = socket_read($far, SIZE);
    more($far); tell('backtrace', $kept[1]['args'][1]);
})();
(function () use ($far) {
    feed('a'); $d = socket_read($far, SIZE);
    try { socket_send($far, $d, -1, 0); } catch (ValueError $e) { }
    feed('b'); $d = socket_read($far, SIZE); feed('c'); $d = socket_read($far, SIZE);
    more($far); tell('exception', $e->getTrace()[0]['args'][1]);
})();
(function () use ($far) {
    feed('a'); feed_later($far, $d = socket_read($far, SIZE), $first);
    feed('b'); $d = socket_read($far, SIZE); feed('c'); $d = socket_read($far, SIZE);
    more($far); tell('argument', $first);
})();
function feed_later($far, string $given, ?string &$first): void { $first = $given; }
(function () use ($far) {
    feed('a'); $d = socket_read($far, SIZE); $same = substr($d, 0); $trimmed = trim($d); $joined = '' . $d; $text = "$d"; $cast = (string) $d;
    feed('b'); $d = socket_read($far, SIZE); feed('c'); $d = socket_read($far, SIZE);
    more($far); tell('derived', $same, $trimmed, $joined, $text, $cast);
})();
(function () use ($far) {
    feed('a'); feed('b'); feed('c');
    $d = '';
    var_dump(($d = socket_read($far, SIZE)) === ((($d = socket_read($far, SIZE)) && ($d = socket_read($far, SIZE))) ? str_repeat('a', SIZE) : ''));
})();
function made($far): iterable { while (true) { $d = socket_read($far, SIZE); yield $d; } }
(function () use ($far) {
    foreach (['a', 'b', 'c'] as $byte) { feed($byte); $g ??= made($far); if (isset($all)) $g->next(); $all[] = $g->current(); }
    more($far); tell('generator', ...$all);
})();

?>
--EXPECT--
array: 65536 x a 65536 x b 65536 x c 65536 x d
copy: 65536 x a 65536 x c
chain: 65536 x a 65536 x c
closures: 65536 x a 65536 x a
reference: 65536 x a 65536 x c
compact: 65536 x a 65536 x c
backtrace: 65536 x a
exception: 65536 x a
argument: 65536 x a
derived: 65536 x a 65536 x a 65536 x a 65536 x a 65536 x a
bool(true)
generator: 65536 x a 65536 x b 65536 x c
