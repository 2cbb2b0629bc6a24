--TEST--
What is no vector and no set
--FILE--
<?php
set_error_handler(function ($level, $text) use (&$said) {
    $said = preg_replace('/^\d+ is/', 'N is', $text);
    return true;
});
$wrong = 0;
function check(array $calls, string $label, array $values)
{
    global $said, $wrong;
    $texts = [
        'text' => "Supplied argument is not a valid $label resource", 'number' => "Supplied argument is not a valid $label resource",
        'null' => "No $label resource supplied", 'other' => "Supplied resource is not a valid $label resource", 'freed' => "N is not a valid $label resource",
    ];
    foreach ($calls as $name => $call) {
        foreach ($texts as $what => $text) {
            $said = 'nothing';
            $result = $call($values[$what]);
            if ($result !== null || $said !== $text) {
                echo "$name, $what: ", var_export($result, true), " $said\n";
                $wrong++;
            }
        }
    }
}
$vector = build_iovec(1, 5);
$set = fd_alloc();
$freedVector = build_iovec(1, 5);
free_iovec($freedVector);
$freedSet = fd_alloc();
fd_dealloc($freedSet);
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
$calls = [
    'fetch_iovec' => fn ($r) => fetch_iovec($r, 0),
    'set_iovec' => fn ($r) => set_iovec($r, 0, 'x'),
    'add_iovec' => fn ($r) => add_iovec($r, 1),
    'delete_iovec' => fn ($r) => delete_iovec($r, 0),
    'free_iovec' => fn ($r) => free_iovec($r),
    'readv' => fn ($r) => readv($fds[0], $r),
    'writev' => fn ($r) => writev($fds[0], $r),
    'sendmsg' => fn ($r) => sendmsg($fds[0], $r, 0, '/nowhere'),
    'recvmsg' => function ($r) use ($fds) {
        $c = $l = $f = $a = 0;
        return recvmsg($fds[0], $r, $c, $l, $f, $a);
    },
];
check($calls, 'IO vector table', ['text' => 'x', 'number' => 7, 'null' => null, 'other' => $set, 'freed' => $freedVector]);
$calls = [
    'fd_set' => fn ($r) => fd_set($fds[0], $r),
    'fd_clear' => fn ($r) => fd_clear($fds[0], $r),
    'fd_isset' => fn ($r) => fd_isset($fds[0], $r),
    'fd_zero' => fn ($r) => fd_zero($r),
    'fd_dealloc' => fn ($r) => fd_dealloc($r),
    'select' => fn ($r) => select(10, $r, 0, 0, 0, 0),
    'select 2' => fn ($r) => select(10, 0, $r, 0, 0, 0),
    'select 3' => fn ($r) => select(10, 0, 0, $r, 0, 0),
];
check($calls, 'File descriptor set', ['text' => 'x', 'number' => 7, 'null' => null, 'other' => $vector, 'freed' => $freedSet]);
echo "$wrong wrong\n";
--EXPECT--
0 wrong
