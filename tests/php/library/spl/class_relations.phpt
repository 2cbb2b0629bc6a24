--TEST--
class_relations: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('class_implements', ['ArrayObject']);
c('class_implements', ['Nope']);
c('class_implements', ['Nope',false]);
c('class_implements', [5]);
c('class_parents', ['SplStack']);
c('class_parents', [new LogicException]);
c('class_parents', ['Nope']);
c('class_uses', ['ArrayObject']);
c('class_uses', ['Nope']);
--EXPECT--
== class_implements("ArrayObject"): ["IteratorAggregate":"IteratorAggregate","Traversable":"Traversable","ArrayAccess":"ArrayAccess","Serializable":"Serializable","Countable":"Countable",]
== class_implements("Nope"): [2] class_implements(): Class Nope does not exist and could not be loaded
false
== class_implements("Nope",false): [2] class_implements(): Class Nope does not exist
false
== class_implements(5): TypeError: class_implements(): Argument #1 ($object_or_class) must be of type object|string, int given
== class_parents("SplStack"): ["SplDoublyLinkedList":"SplDoublyLinkedList",]
== class_parents(LogicException): ["Exception":"Exception",]
== class_parents("Nope"): [2] class_parents(): Class Nope does not exist and could not be loaded
false
== class_uses("ArrayObject"): []
== class_uses("Nope"): [2] class_uses(): Class Nope does not exist and could not be loaded
false
