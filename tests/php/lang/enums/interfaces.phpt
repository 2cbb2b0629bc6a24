--TEST--
Enums with interfaces, traits, constants and match on $this
--FILE--
<?php
interface HasColor { function color(): string; }
trait Shout { function shout() { return strtoupper($this->name); } }
enum Suit: string implements HasColor {
    use Shout;
    case H = 'h';
    case S = 's';
    function color(): string { return match ($this) { self::H => 'red', self::S => 'black' }; }
    static function random(): static { return static::H; }
    const ALIAS = self::H;
}
echo Suit::H->color(), Suit::from('s')->color(), Suit::S->shout(), Suit::random()->name, Suit::ALIAS->value, "\n";
function f(HasColor $c = Suit::S) { return $c->color(); }
echo f(), f(Suit::H), "\n";
const C = Suit::H;
class K { const E = Suit::S; public $p = Suit::H; }
echo C->name, K::E->name, (new K)->p->name, "\n";
$fn = Suit::from(...);
echo $fn('h')->name, "\n";
var_dump(Suit::H === unserialize(serialize(Suit::H)));
--EXPECT--
redblackSHh
blackred
HSH
H
bool(true)
