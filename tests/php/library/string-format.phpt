--TEST--
printf and its kin, number_format
--FILE--
<?php
try {
    var_dump(strtr("Hi all","ai","eo"), strtr("Hi all",["Hi"=>"Hello","Hello"=>"x","a"=>"b"]));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(sprintf("%05d|%-6s|%6.2f|%x|%X|%o|%b|%c|%e|%'*10s|%+d|%u|%%|%5.1e|%g|%G", -42, "ab", 3.14159, 255, 255, 8, 5, 65, 12345.678, "pad", 5, -1, 0.00012, 0.00001234, 1e20));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(sprintf("%2\$s %1\$s", "a", "b"), vsprintf("%d-%s",[1,"x"]), sprintf("%s",1.0), sprintf("%d","12abc"), sprintf("%.3s","abcdef"), sprintf("%-05d",12), sprintf("%05.1f",-2.34), sprintf("%F",1.5));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    sprintf("%d %d",1);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    sprintf("%z",1);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    sprintf("%");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    printf("%s\n","x");
    echo printf("abc"),"\n";
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
string(6) "Ho ell"
string(9) "Hello bll"
string(107) "-0042|ab    |  3.14|ff|FF|10|101|A|1.234568e+4|*******pad|+5|18446744073709551615|%|1.2e-4|1.234e-5|1.0E+20"
string(3) "b a"
string(3) "1-x"
string(1) "1"
string(2) "12"
string(3) "abc"
string(5) "12   "
string(5) "-02.3"
string(8) "1.500000"
ArgumentCountError: 3 arguments are required, 2 given
ValueError: Unknown format specifier "z"
ArgumentCountError: 2 arguments are required, 1 given
x
abc3
