<?php
require __DIR__ . '/../show.inc';
c('array_reduce', [[1,2,3],fn($c,$i)=>$c+$i]);
c('array_reduce', [[],fn()=>1,'init']);
c('array_reduce', [[1],'nof']);