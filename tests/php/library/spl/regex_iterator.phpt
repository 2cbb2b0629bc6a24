--TEST--
regex_iterator: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
function d($v){ ob_start(); var_dump($v); return preg_replace('/#\d+/','#',ob_get_clean()); }
t('Regex',fn()=>[iterator_to_array(new RegexIterator(new ArrayIterator(['apple','bob','avocado']),'/^a/')),iterator_to_array(new RegexIterator(new ArrayIterator(['a1','b2']),'/\d/',RegexIterator::GET_MATCH)),iterator_to_array(new RegexIterator(new ArrayIterator(['a1b','b']),'/\d/',RegexIterator::SPLIT)),iterator_to_array(new RegexIterator(new ArrayIterator(['x1'=>'a','y'=>'b']),'/\d/',RegexIterator::MATCH,RegexIterator::USE_KEY)),iterator_to_array(new RegexIterator(new ArrayIterator(['a1','b']),'/^b/',0,RegexIterator::INVERT_MATCH)),iterator_to_array(new RegexIterator(new ArrayIterator(['a1a2']),'/a(\d)/',RegexIterator::ALL_MATCHES))]);
t('Regex repl',function(){ $r=new RegexIterator(new ArrayIterator(['a1','b']),'/\d/',RegexIterator::REPLACE); $r->replacement='#'; return [iterator_to_array($r),$r->getMode(),$r->getFlags(),$r->getPregFlags(),$r->getRegex()];});
t('Regex bad mode',fn()=>new RegexIterator(new ArrayIterator([]),'/a/',9));
t('Regex bad',fn()=>new RegexIterator(new ArrayIterator([]),'a'));
t('Regex setmode',fn()=>(new RegexIterator(new ArrayIterator([]),'/a/'))->setMode(7));
--EXPECT--
== Regex: [0:[0:"apple",2:"avocado",],1:[0:[0:"1",],1:[0:"2",],],2:[0:[0:"a",1:"b",],],3:["x1":"a",],4:[0:"a1",],5:[0:[0:[0:"a1",1:"a2",],1:[0:"1",1:"2",],],],]
== Regex repl: [0:[0:"a#",],1:4,2:0,3:0,4:"/\\d/",]
== Regex bad mode: ValueError: RegexIterator::__construct(): Argument #3 ($mode) must be RegexIterator::MATCH, RegexIterator::GET_MATCH, RegexIterator::ALL_MATCHES, RegexIterator::SPLIT, or RegexIterator::REPLACE
== Regex bad: InvalidArgumentException: RegexIterator::__construct(): Delimiter must not be alphanumeric, backslash, or NUL
== Regex setmode: ValueError: RegexIterator::setMode(): Argument #1 ($mode) must be RegexIterator::MATCH, RegexIterator::GET_MATCH, RegexIterator::ALL_MATCHES, RegexIterator::SPLIT, or RegexIterator::REPLACE
