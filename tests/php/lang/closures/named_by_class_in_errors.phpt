--TEST--
Errors name a closure by the class that it was written in
--FILE--
<?php
class C
{
    public function closures(): array
    {
        return [fn(int $x) => $x, function (): string { return []; }, static fn(int ...$r) => 1];
    }
}
function report(callable $f, ...$arguments)
{
    try {
        $f(...$arguments);
    } catch (Error $e) {
        echo preg_replace('/, (called|\d passed) in .*/', '', $e->getMessage()), "\n";
    }
}
[$one, $returns, $all] = (new C)->closures();
report($one);
report($one, 'x');
report($returns);
report($all, 1, 'x');
report(fn(int $x) => 1, 'x');
--EXPECT--
Too few arguments to function C::{closure}()
C::{closure}(): Argument #1 ($x) must be of type int, string given
C::{closure}(): Return value must be of type string, array returned
C::{closure}(): Argument #2 must be of type int, string given
{closure}(): Argument #1 ($x) must be of type int, string given
