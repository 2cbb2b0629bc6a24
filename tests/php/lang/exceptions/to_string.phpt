--TEST--
An exception as text
--FILE--
<?php
$e = new Exception('msg', 5);
echo preg_replace('~/\S*/~', '', (string) $e), "\n";
class T extends Exception {
    protected $message = 'preset';
    protected $code = 9;
    function __toString(): string { return static::class . '!'; }
}
echo new T, (new T)->getMessage(), (new T)->getCode(), (new T('given'))->getMessage(), "\n";
$err = new ErrorException('m', 1, E_WARNING, 'file.php', 12);
echo $err->getSeverity(), $err->getFile(), $err->getLine(), "\n";
--EXPECT--
Exception: msg in to_string.php:2
Stack trace:
#0 {main}
T!preset9given
2file.php12
