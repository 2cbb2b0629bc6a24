--TEST--
Return types
--FILE--
<?php
function i(): int { return '7'; }
function v(): void { return; }
function n(): ?string { return null; }
function u(): int|false { return false; }
function st(): iterable { yield 1; }
var_dump(i(), v(), n(), u());
function bad(): int { return 'x'; }
try { bad(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
function none(): int { }
try { none(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
function nev(): never { throw new Exception('never'); }
try { nev(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
function nev2(): never { }
try { nev2(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
int(7)
NULL
NULL
bool(false)
bad(): Return value must be of type int, string returned
none(): Return value must be of type int, none returned
never
nev2(): never-returning function must not implicitly return
