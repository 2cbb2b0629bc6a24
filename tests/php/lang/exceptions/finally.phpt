--TEST--
finally runs always and may override
--FILE--
<?php
function a() { try { return 'try'; } finally { echo '[f]'; } }
function b() { try { return 'try'; } finally { return 'finally'; } }
function c() { try { throw new Exception('x'); } catch (Exception $e) { return 'catch'; } finally { echo '[fc]'; } }
function d() { foreach ([1, 2, 3] as $i) { try { if ($i == 2) continue; if ($i == 3) break; echo $i; } finally { echo "f$i "; } } return 'd'; }
function e() { try { throw new Exception('lost'); } finally { return 'swallowed'; } }
function f() { $x = 1; try { return $x; } finally { $x = 2; } }
function g() { try { try { throw new Exception('inner'); } finally { echo '[in]'; } } catch (Exception $e) { return $e->getMessage(); } finally { echo '[out]'; } }
echo a(), b(), c(), d(), e(), f(), g(), "\n";
try { try { throw new Exception('one'); } finally { throw new Exception('two'); } } catch (Exception $e) { echo $e->getMessage(), '<', $e->getPrevious()->getMessage(), "\n"; }
--EXPECT--
[f]tryfinally[fc]catch1f1 f2 f3 dswallowed1[in][out]inner
two<one
