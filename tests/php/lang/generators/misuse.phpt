--TEST--
What generators refuse
--FILE--
<?php
function g() { yield 1; yield 2; }
$g = g();
foreach ($g as $v);
try { foreach ($g as $v); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$h = g();
$h->next();
try { $h->rewind(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { g()->getReturn(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { clone $g; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { new Generator; } catch (Error $e) { echo $e->getMessage(), "\n"; }
function self_() { global $s; $s->next(); yield 1; }
$s = self_();
try { $s->current(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
function yf() { yield from 5; }
try { yf()->current(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
Cannot traverse an already closed generator
Cannot rewind a generator that was already run
Cannot get return value of a generator that hasn't returned
Trying to clone an uncloneable object of class Generator
The "Generator" class is reserved for internal use and cannot be manually instantiated
Cannot resume an already running generator
Can use "yield from" only with arrays and Traversables
