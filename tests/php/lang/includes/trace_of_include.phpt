--TEST--
A trace shows an included file's path but for the innermost entry
--FILE--
<?php
function load(string $code)
{
    $file = tempnam(sys_get_temp_dir(), 'inc');
    file_put_contents($file, "<?php $code");
    try {
        require $file;
    } catch (Throwable $e) {
        echo get_class($e), "\n", preg_replace('~/\S*/~', '', $e->getTraceAsString()), "\n";
    } finally {
        unlink($file);
    }
}
load('throw new Exception("x");');
load('strlen();');
load('function thrower() { throw new Exception("x"); } thrower();');
load('debug_print_backtrace(DEBUG_BACKTRACE_IGNORE_ARGS);');
?>
--EXPECTF--
Exception
#0 trace_of_include.php(7): require()
#1 trace_of_include.php(14): load('throw new Excep...')
#2 {main}
ArgumentCountError
#0 inc%s(1): strlen()
#1 trace_of_include.php(7): require('%s')
#2 trace_of_include.php(15): load('strlen();')
#3 {main}
Exception
#0 inc%s(1): thrower()
#1 trace_of_include.php(7): require('%s')
#2 trace_of_include.php(16): load('function throwe...')
#3 {main}
#0 %strace_of_include.php(7): require()
#1 %strace_of_include.php(17): load()
