--TEST--
Traits that use traits, and precedence
--FILE--
<?php
trait A { function who() { return 'A'; } function a() { return 'a' . $this->who(); } }
trait B { use A; function b() { return 'b' . parent::who(); } }
class P { function who() { return 'P'; } }
class C extends P { use B; }
class D extends P { use B; function who() { return 'D'; } }
echo (new C)->a(), (new C)->b(), (new D)->a(), (new D)->b(), "\n";
trait St { function n() { static $n = 0; return ++$n; } }
class E { use St; }
class F { use St; }
echo (new E)->n(), (new E)->n(), (new F)->n(), "\n";
--EXPECT--
aAbPaDbP
121
