--TEST--
Elements that were references are values in what functions make of a copy
--FILE--
<?php
function f($q) { $q = array_slice($q, 0, 12); foreach ($q as &$r) { $r++; } unset($r); }
function g($q) { foreach ($q as &$r) { $r++; } unset($r); }
function h($q) { $q = array_slice($q, 0, 2); foreach ($q as &$r) { $r++; } unset($r); }
function i($q) { $q = array_values($q); foreach ($q as &$r) { $r++; } unset($r); }
function k($q) { $q = array_merge($q); foreach ($q as &$r) { $r++; } unset($r); }
function l($q) { $q = $q + [10 => 1]; foreach ($q as &$r) { $r++; } unset($r); }
function m($q) { $q = array_reverse($q); foreach ($q as &$r) { $r++; } unset($r); }
function n($q) { $q = array_filter($q); foreach ($q as &$r) { $r++; } unset($r); }
function o($q) { $q = array_pad($q, 9, 0); foreach ($q as &$r) { $r++; } unset($r); }
function p($q) { $q = array_unique($q); foreach ($q as &$r) { $r++; } unset($r); }
function q($q) { sort($q); foreach ($q as &$r) { $r++; } unset($r); }
function r($q) { array_unshift($q, 1); foreach ($q as &$r) { $r++; } unset($r); }
function s($q) { $q = array_replace($q, [1]); foreach ($q as &$r) { $r++; } unset($r); }
function t($q) { $q = array_splice($q, 0, 2); foreach ($q as &$r) { $r++; } unset($r); }
function u($q) { $q = array_chunk($q, 2)[0]; foreach ($q as &$r) { $r++; } unset($r); }
function v($q) { $q = array_diff_key($q, [9 => 1]); foreach ($q as &$r) { $r++; } unset($r); }
function w($q) { $q = array_intersect_key($q, [1, 1, 1]); foreach ($q as &$r) { $r++; } unset($r); }
function x($q) { $q = (array) (object) $q; foreach ($q as &$r) { $r++; } unset($r); }
function y($q) { $q = iterator_to_array(new ArrayIterator($q)); foreach ($q as &$r) { $r++; } unset($r); }
function z($q) { $q = [...$q]; foreach ($q as &$r) { $r++; } unset($r); }
function aa($q) { [$x, $y] = $q; $x++; $q = array_combine([1, 2, 3], $q); foreach ($q as &$r) { $r++; } unset($r); }
function bb($q) { $q = array_fill_keys([1, 2], $q); foreach ($q[1] as &$r) { $r++; } unset($r); }
function cc($q) { $q = array_map(null, $q); foreach ($q as &$r) { $r++; } unset($r); }
function dd($q) { $q = array_column([$q], 1); foreach ($q as &$r) { $r++; } unset($r); }
function ee($q) { $q = array_merge_recursive($q, [1]); foreach ($q as &$r) { $r++; } unset($r); }
function ff($q) { $q = array_replace_recursive($q, [1]); foreach ($q as &$r) { $r++; } unset($r); }
function gg($q) { $q = compact('q')['q']; foreach ($q as &$r) { $r++; } unset($r); }
function hh($q) { $q = unserialize(serialize($q)); foreach ($q as &$r) { $r++; } unset($r); }
function ii($q) { shuffle($q); foreach ($q as &$r) { $r++; } unset($r); }
function jj($q) { array_walk($q, function (&$v) { $v++; }); }
function kk($q) { array_multisort($q); foreach ($q as &$r) { $r++; } unset($r); }
function ll($q) { $q = array_udiff($q, [], fn ($a, $b) => $a <=> $b); foreach ($q as &$r) { $r++; } unset($r); }
function mm($q) { array_pop($q); array_push($q, 1); foreach ($q as &$r) { $r++; } unset($r); }
function nn($q) { $q = array_change_key_case($q); foreach ($q as &$r) { $r++; } unset($r); }
function oo($q) { $o = new ArrayObject($q); foreach ($o as $k => $v) $o[$k] = 9; $q = $o->getArrayCopy(); foreach ($q as &$r) { $r++; } unset($r); }
foreach (['f','g','h','i','k','l','m','n','o','p','q','r','s','t','u','v','w','x','y','z','aa','bb','cc','dd','ee','ff','gg','hh','ii','jj','kk','ll','mm','nn','oo'] as $fn) {
    $a = [1, 2, 3]; foreach ($a as &$r) { $r++; } unset($r);
    $fn($a);
    echo $fn, json_encode($a), "\n";
    (function ($fn) { $a = [1, 2, 3]; foreach ($a as &$r) { $r++; } unset($r); $fn($a); echo $fn, json_encode($a), "\n"; })($fn);
}
--EXPECT--
f[2,3,4]
f[2,3,4]
g[2,3,4]
g[2,3,4]
h[2,3,4]
h[2,3,4]
i[2,3,4]
i[2,3,4]
k[2,3,4]
k[2,3,4]
l[2,3,4]
l[2,3,4]
m[2,3,4]
m[2,3,4]
n[2,3,4]
n[2,3,4]
o[3,4,5]
o[3,4,5]
p[2,3,4]
p[2,3,4]
q[2,3,4]
q[2,3,4]
r[2,3,4]
r[2,3,4]
s[2,3,4]
s[2,3,4]
t[2,3,4]
t[2,3,4]
u[2,3,4]
u[2,3,4]
v[2,3,4]
v[2,3,4]
w[2,3,4]
w[2,3,4]
x[2,3,4]
x[2,3,4]
y[2,3,4]
y[2,3,4]
z[2,3,4]
z[2,3,4]
aa[2,3,4]
aa[2,3,4]
bb[2,3,4]
bb[2,3,4]
cc[2,3,4]
cc[2,3,4]
dd[2,3,4]
dd[2,3,4]
ee[2,3,4]
ee[2,3,4]
ff[2,3,4]
ff[2,3,4]
gg[2,3,4]
gg[2,3,4]
hh[2,3,4]
hh[2,3,4]
ii[2,3,4]
ii[2,3,4]
jj[2,3,4]
jj[2,3,4]
kk[2,3,4]
kk[2,3,4]
ll[2,3,4]
ll[2,3,4]
mm[2,3,4]
mm[2,3,4]
nn[2,3,4]
nn[2,3,4]
oo[2,3,4]
oo[2,3,4]
