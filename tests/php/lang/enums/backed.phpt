--TEST--
Backed enums
--FILE--
<?php
enum Status: string {
    case On = 'on';
    case Off = 'off';
    const DEFAULT = self::On;
    static function parse($s): self { return self::tryFrom($s) ?? self::DEFAULT; }
}
enum Num: int { case One = 1; case Two = 1 + 1; }
echo Status::from('on')->name, Status::On->value, Status::parse('zz')->value, Num::from(2)->name, Num::tryFrom('1')?->name, "\n";
var_dump(Status::tryFrom('nope'), Num::Two, json_encode([Status::On, Num::One]), Status::On instanceof BackedEnum);
foreach ([fn() => Status::from('x'), fn() => Num::from(9), fn() => Num::from('abc')] as $f) { try { $f(); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
foreach (Status::cases() as $c) echo $c->name, '=', $c->value, ' ';
echo "\n";
--EXPECT--
OnononTwoOne
NULL
enum(Num::Two)
string(8) "["on",1]"
bool(true)
ValueError: "x" is not a valid backing value for enum Status
ValueError: 9 is not a valid backing value for enum Num
TypeError: Num::from(): Argument #1 ($value) must be of type int, string given
On=on Off=off 
