--TEST--
The next key after array_merge(), array_diff() and their kin
--FILE--
<?php
function k($l, $a) { $a[] = 1; echo $l, ' ', array_key_last($a), "\n"; }
$x = [5 => 'a', 6 => 'b']; unset($x[5], $x[6]); // empty list, next 7
$p = [1,2,3]; array_pop($p); unset($p[1], $p[0]); $q = []; $r = [3 => 1]; unset($r[3]);
$l = [1,2,3]; unset($l[2]);
foreach (['x' => $x, 'p' => $p, 'q' => $q, 'r' => $r, 'l' => $l] as $n => $a) {
 k("merge1 $n", array_merge($a)); k("merge2 $n", array_merge($a, [])); k("merge3 $n", array_merge([], $a)); k("merge4 $n", array_merge($a, $a)); k("rec $n", array_merge_recursive($a));k("replace $n", array_replace($a));k("replace2 $n", array_replace($a, []));
 k("diff1 $n", array_diff($a)); k("diff2 $n", array_diff($a, [])); k("diffk $n", array_diff_key($a, [])); k("diffa $n", array_diff_assoc($a, [])); k("int $n", array_intersect($a, $a)); k("intk $n", array_intersect_key($a, $a)); k("diff3 $n", array_diff($a, [9]));
}
$one = [7 => 'a']; k('one diff', array_diff($one, [])); k('one diff x', array_diff($one, ['x'])); k('one diff a', array_diff($one, ['a'])); k('one diff k', array_diff_key($one, [])); k('one1', array_diff($one)); $o2 = [7 => 'a', 8 => 'b']; unset($o2[8]); k('o2', array_diff($o2, [])); k('o2x', array_diff($o2, ['x'])); k('o2a', array_diff($o2, ['a'])); k('o2a2', array_diff($o2, ['a', 'b'])); k('o2xy', array_diff($o2, ['x'], ['y'])); k('oud', array_udiff($o2, ['x'], 'strcmp')); k('oint', array_intersect($o2, ['a'])); k('odk', array_diff_ukey($o2, ['x' => 1], fn($a, $b) => 1)); k('oda', array_diff_assoc($o2, ['x'])); k('oia', array_intersect_assoc($o2, $o2)); k('oik', array_intersect_key($o2, $o2));

$c = fn($a, $b) => $a <=> $b;
foreach (['array_diff_ukey','array_diff_uassoc','array_intersect_ukey','array_intersect_uassoc','array_udiff_assoc','array_uintersect_assoc','array_uintersect','array_udiff'] as $f) k($f, $f($o2, str_contains($f, 'intersect') ? $o2 : [99 => 'zz'], $c));

k('uu', array_udiff_uassoc($o2, [1=>2], $c, $c)); k('uiu', array_uintersect_uassoc($o2, $o2, $c, $c)); k('none', array_diff_ukey($o2, $o2, $c));
--EXPECT--
merge1 x 0
merge2 x 0
merge3 x 7
merge4 x 7
rec x 0
replace x 7
replace2 x 7
diff1 x 0
diff2 x 0
diffk x 0
diffa x 0
int x 7
intk x 0
diff3 x 0
merge1 p 0
merge2 p 0
merge3 p 2
merge4 p 2
rec p 0
replace p 2
replace2 p 2
diff1 p 0
diff2 p 0
diffk p 0
diffa p 0
int p 2
intk p 0
diff3 p 0
merge1 q 0
merge2 q 0
merge3 q 0
merge4 q 0
rec q 0
replace q 0
replace2 q 0
diff1 q 0
diff2 q 0
diffk q 0
diffa q 0
int q 0
intk q 0
diff3 q 0
merge1 r 0
merge2 r 0
merge3 r 4
merge4 r 4
rec r 0
replace r 4
replace2 r 4
diff1 r 0
diff2 r 0
diffk r 0
diffa r 0
int r 4
intk r 0
diff3 r 0
merge1 l 2
merge2 l 3
merge3 l 3
merge4 l 4
rec l 2
replace l 3
replace2 l 3
diff1 l 3
diff2 l 3
diffk l 2
diffa l 2
int l 3
intk l 2
diff3 l 2
one diff 8
one diff x 8
one diff a 0
one diff k 8
one1 8
o2 9
o2x 9
o2a 0
o2a2 0
o2xy 9
oud 9
oint 9
odk 9
oda 8
oia 8
oik 8
array_diff_ukey 9
array_diff_uassoc 9
array_intersect_ukey 9
array_intersect_uassoc 9
array_udiff_assoc 8
array_uintersect_assoc 8
array_uintersect 9
array_udiff 9
uu 9
uiu 9
none 9
