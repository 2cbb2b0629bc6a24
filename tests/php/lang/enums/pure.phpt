--TEST--
Pure enums
--FILE--
<?php
enum Suit {
    case Hearts;
    case Spades;
    const Wild = self::Spades;
    public static function first(): self { return self::Hearts; }
    public function label(): string { return ucfirst(strtolower($this->name)); }
}
$h = Suit::Hearts;
var_dump($h, $h === Suit::Hearts, $h == Suit::Spades, $h instanceof Suit, $h instanceof UnitEnum, Suit::Wild->name, Suit::first()->label(), count(Suit::cases()), $h->name);
echo match ($h) { Suit::Hearts => 'red', Suit::Spades => 'black' }, "\n";
try { Suit::Nope; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { clone $h; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $h->name = 'x'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump($h < Suit::Spades);
var_dump([Suit::Hearts]);
var_export($h);
print_r($h);
--EXPECT--
enum(Suit::Hearts)
bool(true)
bool(false)
bool(true)
bool(true)
string(6) "Spades"
string(6) "Hearts"
int(2)
string(6) "Hearts"
red
Undefined constant Suit::Nope
Trying to clone an uncloneable object of class Suit
Cannot modify readonly property Suit::$name
bool(false)
array(1) {
  [0]=>
  enum(Suit::Hearts)
}
\Suit::HeartsSuit Enum
(
    [name] => Hearts
)
