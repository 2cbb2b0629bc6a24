<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('array_reverse', [$a]);
c('array_reverse', [[1,2,'x'=>3]]);
c('array_reverse', [[1,2,'x'=>3],true]);
c('array_reverse', ['x']);