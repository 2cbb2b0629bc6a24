--TEST--
A trace names the function called where a file was included at the same depth before
--FILE--
<?php
$file = tempnam(sys_get_temp_dir(), 'inc');
file_put_contents($file, '<?php class Loaded {}');
spl_autoload_register(function ($class) use ($file) { require $file; });
class Client
{
    function call($text) { return array_chunk($text, 0); }
    function go() { new Loaded; $this->call([1]); }
}
try {
    (new Client)->go();
} catch (ValueError $e) {
    echo $e->getTraceAsString(), "\n";
}
unlink($file);
?>
--EXPECTF--
#0 %strace_after_autoload.php(7): array_chunk(Array, 0)
#1 %strace_after_autoload.php(8): Client->call(Array)
#2 %strace_after_autoload.php(11): Client->go()
#3 {main}
