--TEST--
include of what a script's wrapper has, of php:// and of file://, and what is refused
--FILE--
<?php
class Mem
{
    public $context; private $p = 0; private $d;
    static $files = ['a.php' => '<?php class FromMem {} return __FILE__ . " " . __LINE__ . " " . __DIR__;', 'bad.php' => "<?php\n\$x = ;"];
    function stream_open($path, $mode, $opts, &$opened) { echo "open $path $mode $opts\n"; $k = parse_url($path, PHP_URL_HOST); if (!isset(self::$files[$k])) return false; $this->d = self::$files[$k]; return true; }
    function stream_read($n) { $r = substr($this->d, $this->p, $n); $this->p += strlen($r); return $r; }
    function stream_eof() { return $this->p >= strlen($this->d); }
    function stream_stat() { return []; }
    function stream_set_option($o, $a, $b) { return false; }
}
stream_wrapper_register('mem', 'Mem');
var_dump(include 'mem://a.php');
var_dump(include_once 'mem://a2.php');
var_dump(get_included_files() === [__FILE__, 'mem://a.php']);
try { include 'mem://bad.php'; } catch (ParseError $e) { echo $e->getMessage(), ' ', $e->getFile(), ':', $e->getLine(), "\n"; }
try { require 'mem://none'; } catch (Error $e) { echo $e->getMessage(); }
echo "\n";
file_put_contents($file = sys_get_temp_dir() . '/phpsock_address_' . getmypid() . '.php', '<?php return 5;');
var_dump(include "file://$file", include_once $file, include "php://filter/read=string.toupper/resource=$file", include 'php://memory');
unlink($file);
foreach (['php://stdin', 'php://input', 'php://fd/0', 'php://nothing', 'foo://bar', 'glob:///tmp/*', 'file:///nonexistent/x'] as $address) {
    var_dump(include $address);
}
--EXPECTF--
open mem://a.php rb 65665
string(18) "mem://a.php 1 mem:"
open mem://a2.php rb 65665

Warning: include_once(mem://a2.php): Failed to open stream: "Mem::stream_open" call failed in %saddresses.php on line 14

Warning: include_once(): Failed opening 'mem://a2.php' for inclusion (include_path='%s') in %saddresses.php on line 14
bool(false)
bool(true)
open mem://bad.php rb 65665
syntax error, unexpected token ";" mem://bad.php:2
open mem://none rb 65665

Warning: require(mem://none): Failed to open stream: "Mem::stream_open" call failed in %saddresses.php on line 17
Failed opening required 'mem://none' (include_path='%s')
int(5)
bool(true)
int(5)
int(1)

Warning: include(php://stdin): Failed to open stream: operation failed in %saddresses.php on line 23

Warning: include(): Failed opening 'php://stdin' for inclusion (include_path='%s') in %saddresses.php on line 23
bool(false)

Warning: include(php://input): Failed to open stream: operation failed in %saddresses.php on line 23

Warning: include(): Failed opening 'php://input' for inclusion (include_path='%s') in %saddresses.php on line 23
bool(false)

Warning: include(php://fd/0): Failed to open stream: operation failed in %saddresses.php on line 23

Warning: include(): Failed opening 'php://fd/0' for inclusion (include_path='%s') in %saddresses.php on line 23
bool(false)

Warning: include(): Invalid php:// URL specified in %saddresses.php on line 23

Warning: include(php://nothing): Failed to open stream: operation failed in %saddresses.php on line 23

Warning: include(): Failed opening 'php://nothing' for inclusion (include_path='%s') in %saddresses.php on line 23
bool(false)

Warning: include(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %saddresses.php on line 23

Warning: include(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %saddresses.php on line 23

Warning: include(foo://bar): Failed to open stream: No such file or directory in %saddresses.php on line 23

Warning: include(): Failed opening 'foo://bar' for inclusion (include_path='%s') in %saddresses.php on line 23
bool(false)

Warning: include(glob:///tmp/*): Failed to open stream: wrapper does not support stream open in %saddresses.php on line 23

Warning: include(): Failed opening 'glob:///tmp/*' for inclusion (include_path='%s') in %saddresses.php on line 23
bool(false)

Warning: include(file:///nonexistent/x): Failed to open stream: No such file or directory in %saddresses.php on line 23

Warning: include(): Failed opening 'file:///nonexistent/x' for inclusion (include_path='%s') in %saddresses.php on line 23
bool(false)
