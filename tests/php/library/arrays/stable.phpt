--TEST--
stable: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('stable',function(){ $a=[]; foreach(range(1,30) as $i) $a["k$i"]=$i%3; asort($a); return array_keys($a);});
--EXPECT--
== stable: [0:"k3",1:"k6",2:"k9",3:"k12",4:"k15",5:"k18",6:"k21",7:"k24",8:"k27",9:"k30",10:"k1",11:"k4",12:"k7",13:"k10",14:"k13",15:"k16",16:"k19",17:"k22",18:"k25",19:"k28",20:"k2",21:"k5",22:"k8",23:"k11",24:"k14",25:"k17",26:"k20",27:"k23",28:"k26",29:"k29",]
