--TEST--
declare(ticks=N): how many ticks each kind of statement has
--FILE--
<?php
declare(ticks=1);
$log = [];
function tick($x = '') { global $log; $log[] = $x; }
echo "start\n";
register_tick_function('tick', 'a');
function show($l) { global $log; unregister_tick_function('tick'); echo $l, ': ', count($log), "\n"; $log = []; register_tick_function('tick', 'a'); }
show('reg');
$a = 1; $b = 2; show('2 assign');
if ($a) { $b = 3; } show('if');
if (!$a) { $b = 3; } show('if not');
if ($a) { $b = 1; } else { $b = 3; } show('if else 1');
if (!$a) { $b = 1; } else { $b = 3; } show('if else 2');
if ($a) { $b = 1; } elseif ($b) { } show('if elseif empty');
if ($a) { } show('if empty');
if ($a) { $b = 1; } else if ($b) { } show('if else if empty');
for ($i = 0; $i < 3; $i++) { $b++; } show('for');
for ($i = 0; $i < 3; $i++); show('for empty');
for ($i = 0; $i < 3; $i++) $b++; show('for nobrace');
while ($i-- > 0) { $b++; } show('while');
do { $b++; } while (++$i < 3); show('do');
foreach ([1,2,3] as $v) { $b += $v; } show('foreach');
foreach ([1,2,3] as $v) { $b += $v; if ($v == 2) break; $c = 1; } show('foreach break');
switch ($a) { case 1: $b = 1; break; case 2: $b = 2; } show('switch');
switch ($a) { case 1: $b = 1; } show('switch last');
switch ($a + 1) { case 2: $b = 1; } show('switch expr');
switch ($a) { case 5: break; default: $c=1; $d=2; } show('switch def');
try { $b = 1; } catch (Exception $e) { $b = 2; } show('try');
try { throw new Exception; } catch (Exception $e) { $b = 2; } show('try catch');
try { $b = 1; } finally { $b = 2; } show('try finally');
try { $b = 1; } catch (Exception $e) { } show('try empty catch');
function f() { $x = 1; return $x; } show('func decl');
f(); show('call');
class A { public $p = 1; const C = 2; function m() { $this->p = 2; } } show('class');
(new A)->m(); show('method');
unset($b); show('unset');
const CC = 1; show('const');
; show('empty');
{ $b = 1; $c = 2; } show('block');
lab: $b = 1; show('label');
goto end; $b = 1;
end: show('goto');
static $st = 1; show('static');
global $gg; show('global');
$fn = function () { $a = 1; $b = 2; }; $fn(); show('closure');
$fn = fn() => 1; $fn(); show('arrow');
1; show('const expr');
$a; show('var expr');
echo ''; show('echo');
declare(ticks=1) { $b = 1; } show('declare block');
?>x
<?php show('html');
eval('$b = 1; $c = 2;'); show('eval');
function g() { yield 1; yield 2; $a = yield 3; return 4; }
foreach (g() as $x) {} show('gen');
foreach (g() as $x); show('gen2');
if (1): $b = 1; endif; show('altif');
if ($a): $b = 1; $c = 2; else: endif; show('altif2');
echo match(true) { true => 'x' }, "\n"; show('match');
declare(ticks=3);
$b = 1; $b = 2; $b = 3; $b = 4; $b = 5; $b = 6; show('ticks 3');
declare(ticks=0);
$b = 1; $b = 2; show('ticks 0');
declare(ticks=2) { $b = 1; $b = 2; $b = 3; $b = 4; } $b = 1; $b = 2; $b = 3; show('ticks block');
--EXPECT--
start
reg: 2
2 assign: 5
if: 4
if not: 3
if else 1: 4
if else 2: 4
if elseif empty: 5
if empty: 4
if else if empty: 4
for: 7
for empty: 4
for nobrace: 7
while: 7
do: 8
foreach: 7
foreach break: 7
switch: 4
switch last: 4
switch expr: 5
switch def: 5
try: 4
try catch: 4
try finally: 6
try empty catch: 5
func decl: 3
call: 5
class: 3
method: 5
unset: 4
const: 4
empty: 3
block: 5
label: 4
goto: 3
static: 4
global: 4
closure: 7
arrow: 5
const expr: 3
var expr: 3
echo: 4
declare block: 4
x
html: 4
eval: 4
gen: 7
gen2: 7
altif: 4
altif2: 6
x
match: 5
ticks 3: 5
ticks 0: 2
ticks block: 4
