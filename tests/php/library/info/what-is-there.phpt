--TEST--
Constants of the script, extensions, classes and settings in their order, the script's owner, secrets in traces
--FILE--
<?php
namespace Some\Place;
define('Some\Place\ONE', 1);
const TWO = 2;
\define('THREE', [3]);
var_dump(get_defined_constants(true)['user']);
var_dump(array_slice(array_keys(get_defined_constants()), -3), array_key_first(get_defined_constants(true)), array_key_last(get_defined_constants(true)));
var_dump(get_current_user() === posix_getpwuid(fileowner(__FILE__))['name']);
$extensions = array_values(array_intersect(get_loaded_extensions(), ['Core', 'date', 'pcre', 'filter', 'hash', 'json', 'random', 'Reflection', 'SPL', 'standard']));
echo implode(' ', $extensions), "\n", implode(' ', spl_classes()), "\n";
$names = array_keys(ini_get_all(null, false));
echo implode(' ', array_intersect($names, ['doc_root', 'docref_ext', 'docref_root', 'date.timezone'])), "\n";
function trace(callable $f) { try { $f(); } catch (\Throwable $e) { echo strtok($e->getTraceAsString(), "\n") === '' ? '' : preg_replace('/^.*\): /', '', strtok($e->getTraceAsString(), "\n")), "\n"; } }
trace(fn() => password_hash('secret', 'none'));
trace(fn() => hash_hmac('none', 'data', 'secret'));
trace(fn() => hash_pbkdf2('none', 'secret', 'salt', 1));
trace(fn() => hash_equals([], 'secret'));
function first($s, int $i) { return ord($s[$i]); }
var_dump(first('ab', 1), first([65 => 'A'], 65), first(null, 0));
--EXPECTF--
array(3) {
  ["Some\Place\ONE"]=>
  int(1)
  ["Some\Place\TWO"]=>
  int(2)
  ["THREE"]=>
  array(1) {
    [0]=>
    int(3)
  }
}
array(3) {
  [0]=>
  string(14) "Some\Place\ONE"
  [1]=>
  string(14) "Some\Place\TWO"
  [2]=>
  string(5) "THREE"
}
string(4) "Core"
string(4) "user"
bool(true)
Core date pcre filter hash json random Reflection SPL standard
AppendIterator ArrayIterator ArrayObject BadFunctionCallException BadMethodCallException CachingIterator CallbackFilterIterator DirectoryIterator DomainException EmptyIterator FilesystemIterator FilterIterator GlobIterator InfiniteIterator InvalidArgumentException IteratorIterator LengthException LimitIterator LogicException MultipleIterator NoRewindIterator OuterIterator OutOfBoundsException OutOfRangeException OverflowException ParentIterator RangeException RecursiveArrayIterator RecursiveCachingIterator RecursiveCallbackFilterIterator RecursiveDirectoryIterator RecursiveFilterIterator RecursiveIterator RecursiveIteratorIterator RecursiveRegexIterator RecursiveTreeIterator RegexIterator RuntimeException SeekableIterator SplDoublyLinkedList SplFileInfo SplFileObject SplFixedArray SplHeap SplMinHeap SplMaxHeap SplObjectStorage SplObserver SplPriorityQueue SplQueue SplStack SplSubject SplTempFileObject UnderflowException UnexpectedValueException
date.timezone doc_root docref_ext docref_root
password_hash(Object(SensitiveParameterValue), 'none')
hash_hmac('none', 'data', Object(SensitiveParameterValue))
hash_pbkdf2('none', Object(SensitiveParameterValue), 'salt', 1)
hash_equals(Object(SensitiveParameterValue), Object(SensitiveParameterValue))

Warning: Trying to access array offset on value of type null in %s on line 18

Deprecated: ord(): Passing null to parameter #1 ($character) of type string is deprecated in %s on line 18
int(98)
int(65)
int(0)
