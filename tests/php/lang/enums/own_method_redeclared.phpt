--TEST--
An enum that has a method of every enum: refused at its statement
--FILE--
<?php
echo "before\n";
enum Suit: string
{
    case A = 'a';
    public static function FROM() {}
}
--EXPECTF--
before

Fatal error: Cannot redeclare Suit::from() in %sown_method_redeclared.php on line 3
