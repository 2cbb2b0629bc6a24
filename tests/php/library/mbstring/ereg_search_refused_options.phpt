--TEST--
mb_ereg_search() goes on with options that it refuses
--EXTENSIONS--
mbstring
--FILE--
<?php
function all(Closure $call)
{
    try {
        echo json_encode($call()), "\n";
    } catch (Throwable $e) {
        for (; $e; $e = $e->getPrevious()) {
            echo get_class($e), ': ', $e->getMessage(), "\n";
        }
    }
}
all(fn () => mb_ereg_search('a', 'q'));
all(fn () => mb_ereg_search(null, 'i1'));
all(fn () => mb_ereg_search_init('abcabc', '(c)', 'q'));
all(fn () => mb_ereg_search());
all(fn () => mb_ereg_search_getpos());
all(fn () => mb_ereg_search_regs(null, 'q'));
all(fn () => mb_ereg_search_getpos());
all(fn () => mb_ereg_search_getregs());
all(fn () => @mb_ereg_search('('));
all(fn () => mb_ereg_search());
try {
    mb_ereg_match('a', 'a', "\xff");
} catch (ValueError $e) {
    echo addcslashes($e->getMessage(), "\x7f..\xff"), "\n";
}
$matches = 'kept';
all(function () use (&$matches) { return mb_ereg('', 'x', $matches); });
echo $matches, "\n";
--EXPECT--
Error: No string was provided
ValueError: Option "q" is not supported
Error: No string was provided
ValueError: Option "1" is not supported
ValueError: Option "q" is not supported
true
3
ValueError: Option "q" is not supported
6
["c","c"]
false
Error: No pattern was provided
Option "\377" is not supported
ValueError: mb_ereg(): Argument #1 ($pattern) must not be empty
kept
