--TEST--
Classes that need none but a parent are there before the script begins, others from their statement on
--FILE--
<?php
foreach (['Alone', 'Child', 'Later', 'Grandchild', 'OfInternal', 'Counts', 'OfCounts', 'Text', 'Uses', 'Iface', 'SubIface', 'TextIface', 'Mixin', 'Suit', 'InBlock', 'InDeclare'] as $name) {
    printf("%-11s%s\n", $name, class_exists($name) || interface_exists($name) || trait_exists($name) ? 'yes' : 'no');
}
class Alone {}
class Child extends Alone {}
class Grandchild extends Child {}
class Later extends Last {}
class OfInternal extends ArrayObject {}
class Counts implements Countable { public function count(): int { return 0; } }
class OfCounts extends Counts {}
class Text { public function __tostring(): string { return ''; } }
class Uses { use Mixin; }
interface Iface {}
interface SubIface extends Iface {}
interface TextIface { public function __toString(): string; }
trait Mixin { public function __toString(): string { return ''; } }
enum Suit { case Hearts; }
{ class InBlock {} }
declare(ticks=1) { class InDeclare {} }
class Last {}
echo get_parent_class('Later'), ' ', count(new OfCounts), "\n";
--EXPECTF--
Alone      yes
Child      yes
Later      no
Grandchild yes
OfInternal yes
Counts     no
OfCounts   no
Text       no
Uses       no
Iface      yes
SubIface   no
TextIface  no
Mixin      yes
Suit       no
InBlock    yes
InDeclare  no
Last 0
