--TEST--
Enums as array values, in comparisons and in_array
--FILE--
<?php
enum E { case A; case B; }
$l = [E::A, E::B];
var_dump(in_array(E::B, $l, true), array_search(E::B, $l), E::A == 'A', E::A == null, (bool) E::A, gettype(E::A));
try { $x = [E::A => 1]; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$m = new SplObjectStorage;
$m[E::A] = 'va';
echo $m[E::A], isset($m[E::B]) ? 'y' : 'n', "\n";
$w = new WeakMap;
$w[E::B] = 5;
echo $w[E::B], count($w), "\n";
echo gettype(constant('E::A')), defined('E::B') ? 'def' : 'undef', enum_exists('E') ? 'yes' : 'no', "\n";
try { echo json_encode(E::A); } catch (Exception $e) { echo $e->getMessage(); }
echo json_last_error_msg(), "\n";
--EXPECT--
bool(true)
int(1)
bool(false)
bool(false)
bool(true)
string(6) "object"
Illegal offset type
van
51
objectdefyes
Non-backed enums have no default serialization
