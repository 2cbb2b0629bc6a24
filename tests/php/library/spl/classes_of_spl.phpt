--TEST--
classes_of_spl: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('classes',fn()=>array_values(array_diff(['AppendIterator','ArrayIterator','ArrayObject','BadFunctionCallException','BadMethodCallException','CachingIterator','CallbackFilterIterator','DirectoryIterator','DomainException','EmptyIterator','FilesystemIterator','FilterIterator','GlobIterator','InfiniteIterator','InvalidArgumentException','IteratorIterator','LengthException','LimitIterator','LogicException','MultipleIterator','NoRewindIterator','OuterIterator','OutOfBoundsException','OutOfRangeException','OverflowException','ParentIterator','RangeException','RecursiveArrayIterator','RecursiveCachingIterator','RecursiveCallbackFilterIterator','RecursiveDirectoryIterator','RecursiveFilterIterator','RecursiveIterator','RecursiveIteratorIterator','RecursiveRegexIterator','RecursiveTreeIterator','RegexIterator','RuntimeException','SeekableIterator','SplDoublyLinkedList','SplFileInfo','SplFileObject','SplFixedArray','SplHeap','SplMinHeap','SplMaxHeap','SplObjectStorage','SplObserver','SplPriorityQueue','SplQueue','SplStack','SplSubject','SplTempFileObject','UnderflowException','UnexpectedValueException'],array_filter(get_declared_classes()),array_filter(get_declared_interfaces()))));
--EXPECT--
== classes: []
