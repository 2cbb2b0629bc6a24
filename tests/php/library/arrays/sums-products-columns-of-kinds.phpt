--TEST--
array_sum(), array_product(), array_column(), array_keys(), array_values(), in_array(): limits and mixed kinds
--FILE--
<?php
var_dump(array_sum([1,2,PHP_INT_MAX]),array_sum([PHP_INT_MIN,-1]),array_sum([PHP_INT_MAX,-5]),array_sum([]),array_sum([1,'2',3.5,null,true,[1]]),array_product([2,3]),array_product([PHP_INT_MAX,2]),array_product([PHP_INT_MIN,-1]),array_product([PHP_INT_MIN,1]),array_product([]),array_product([-3,4,5]),array_product([3037000500,3037000500]),array_product([0,5]),array_sum([-1,PHP_INT_MIN,1]),array_product(['2',3]));
$h=['a'=>1,'b'=>[2],5=>'x']; unset($h['b']); echo json_encode([array_keys($h),array_values($h),array_values(['x'=>[1],'y'=>2]),array_keys([3=>1,'q'=>2]),array_keys([1,2,1,'1'],1),array_keys([1,2,1,'1'],'1',true),array_reverse([1,2,3]),array_reverse([1,2,3],true),array_reverse(['a'=>1,2]),array_reverse([])]),"\n";
$x=1; $r=['k'=>&$x]; $v=array_values($r); $v[0]=9; echo $x; $r=[&$x,2]; $w=array_reverse($r); $w[1]=7; echo $x,"\n";
$k=array_values([]); $k[]=1; $k['z']=2; $q=array_keys(['a'=>1]); $q[]=5; $q['y']=6; echo json_encode([$k,$q]),"\n";
var_dump(in_array('abc',['x','abc']),in_array('abc',[0]),in_array('',[null]),in_array('',[0]),in_array('',['']),in_array('a',[true]),in_array('5',['5.0']),in_array('x5',[5,'x5 ']),array_search('b',['q'=>'a','r'=>'b']),in_array('INF',[INF]),in_array('NAN',[NAN]),in_array('abc',[[]]));
class TS { function __toString(){return 'abc';} } var_dump(in_array('abc',[new TS]));
$rows=[['id'=>3,'n'=>'a'],['id'=>'4','n'=>'b'],['n'=>'c'],(object)['id'=>9,'n'=>'d'],['5'=>'five','id'=>5.0]];
echo json_encode([array_column($rows,'n','id'),array_column($rows,'n'),array_column($rows,null,'id'),array_column($rows,'5'),array_column($rows,5,'id'),array_column([[1,2],[3,4]],1),array_column([[1,2],[3,4]],1,0)]),"\n";
try { array_column([['a'=>[],'b'=>1]],'b','a'); } catch (TypeError $e) { echo $e->getMessage(); }
--EXPECT--
float(9.223372036854776E+18)
float(-9.223372036854776E+18)
int(9223372036854775802)
int(0)
float(7.5)
int(6)
float(1.8446744073709552E+19)
int(-9223372036854775808)
int(-9223372036854775808)
int(1)
int(-60)
float(9.22337203700025E+18)
int(0)
float(-9.223372036854776E+18)
int(6)
[["a",5],[1,"x"],[[1],2],[3,"q"],[0,2,3],[3],[3,2,1],{"2":3,"1":2,"0":1},{"0":2,"a":1},[]]
97
[{"0":1,"z":2},{"0":"a","1":5,"y":6}]
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
string(1) "r"
bool(true)
bool(false)
bool(false)
bool(true)
[{"3":"a","4":"b","5":"c","9":"d"},["a","b","c","d"],{"3":{"id":3,"n":"a"},"4":{"id":"4","n":"b"},"5":{"5":"five","id":5},"9":{"id":9,"n":"d"}},["five"],{"5":"five"},[2,4],{"1":2,"3":4}]
Illegal offset type
