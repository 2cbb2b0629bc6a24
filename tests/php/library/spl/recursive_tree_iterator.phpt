--TEST--
recursive_tree_iterator: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
function d($v){ ob_start(); var_dump($v); return preg_replace('/#\d+/','#',ob_get_clean()); }
t('RTI',function(){ $it=new RecursiveTreeIterator(new RecursiveArrayIterator(['a'=>1,'b'=>['c'=>2,'d'=>['e'=>3]],'f'=>4])); foreach($it as $k=>$v) $r[]="$k => $v"; return $r;});
t('RTI prefix',function(){ $it=new RecursiveTreeIterator(new RecursiveArrayIterator(['a'=>1,'b'=>['c'=>2]]),0); $it->setPrefixPart(RecursiveTreeIterator::PREFIX_LEFT,'>'); $it->setPostfix('<'); foreach($it as $k=>$v) $r[]="$k => $v|".$it->getPrefix().'|'.$it->getEntry().'|'.$it->getPostfix(); return $r;});
--EXPECT--
== RTI: [0:"a => |-1",1:"b => |-Array",2:"c => | |-2",3:"d => | \\-Array",4:"e => |   \\-3",5:"f => \\-4",]
== RTI prefix: [0:">|-a< => >|-1<|>|-|1|<",1:">\\-b< => >\\-Array<|>\\-|Array|<",2:">  \\-c< => >  \\-2<|>  \\-|2|<",]
