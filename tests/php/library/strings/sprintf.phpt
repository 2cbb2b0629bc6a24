--TEST--
sprintf: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('sprintf', ['%05d',-42]);
c('sprintf', ['%+d',5]);
c('sprintf', ['%x',255]);
c('sprintf', ['%X',-1]);
c('sprintf', ['%o',8]);
c('sprintf', ['%b',5]);
c('sprintf', ['%c',65]);
c('sprintf', ['%e',12345.678]);
c('sprintf', ['%.2e',0]);
c('sprintf', ['%E',1.5]);
c('sprintf', ['%g',0.00001234]);
c('sprintf', ['%g',123456789.0]);
c('sprintf', ['%G',1e-10]);
c('sprintf', ['%10s|','abc']);
c('sprintf', ['%-10s|','abc']);
c('sprintf', ["%'*10s",'abc']);
c('sprintf', ['%.2s','abcdef']);
c('sprintf', ['%5.1f',3.14159]);
c('sprintf', ['%%']);
c('sprintf', ['%u',-1]);
c('sprintf', ['%s',1.0]);
c('sprintf', ['%d','12abc']);
c('sprintf', ['%d',1e30]);
c('sprintf', ['%z',1]);
c('sprintf', ['%',1]);
c('sprintf', ['%1$s %1$s','a']);
c('sprintf', ['%0$s','a']);
c('sprintf', ['%2$s','a']);
c('sprintf', ['%s']);
c('sprintf', ['%.1f',0.05]);
c('sprintf', ['%f',1e20]);
c('sprintf', ['%F',-1.5]);
c('sprintf', ['%5d|%-5d|',3,4]);
c('sprintf', ["%'010d",42]);
c('sprintf', ['%h',1.5]);
c('sprintf', ['%H',0.00001]);
c('sprintf', ['%.3g',1234567]);
c('sprintf', ['%.0f',0.5]);
c('sprintf', ['%.0f',1.5]);
c('sprintf', ['%s',true]);
c('sprintf', ['%s',null]);
c('sprintf', ['%d',null]);
c('sprintf', ['%d',true]);
c('sprintf', ['%s',[]]);
c('sprintf', ['%*d',5,42]);
c('sprintf', ['%-*d|',5,42]);
c('sprintf', ['%.*f',2,3.14159]);
c('sprintf', ['%.*f',-5,1.5]);
c('sprintf', ['%*d','x',42]);
c('sprintf', ['%e',0.0]);
c('sprintf', ['%e',INF]);
c('sprintf', ['%f',NAN]);
c('sprintf', ['%d',INF]);
c('sprintf', ['%f',-INF]);
c('sprintf', ['%+f',INF]);
c('sprintf', ['%05.1f',9.96]);
c('sprintf', ['%99999999999d',1]);
c('sprintf', ['%ld',5]);
c('sprintf', ['%.-1f',1]);
c('sprintf', ['%-05d|',12]);
c('sprintf', ['%+05d',12]);
c('sprintf', ['% d',42]);
c('sprintf', ['%c',256]);
c('sprintf', ['%c','a']);
c('sprintf', ['%3$s %s','a','b','c']);
--EXPECT--
== sprintf("%05d",-42): "-0042"
== sprintf("%+d",5): "+5"
== sprintf("%x",255): "ff"
== sprintf("%X",-1): "FFFFFFFFFFFFFFFF"
== sprintf("%o",8): "10"
== sprintf("%b",5): "101"
== sprintf("%c",65): "A"
== sprintf("%e",12345.678): "1.234568e+4"
== sprintf("%.2e",0): "0.00e+0"
== sprintf("%E",1.5): "1.500000E+0"
== sprintf("%g",1.234E-5): "1.234e-5"
== sprintf("%g",123456789.0): "1.23457e+8"
== sprintf("%G",1.0E-10): "1.0E-10"
== sprintf("%10s|","abc"): "       abc|"
== sprintf("%-10s|","abc"): "abc       |"
== sprintf("%'*10s","abc"): "*******abc"
== sprintf("%.2s","abcdef"): "ab"
== sprintf("%5.1f",3.14159): "  3.1"
== sprintf("%%"): "%"
== sprintf("%u",-1): "18446744073709551615"
== sprintf("%s",1.0): "1"
== sprintf("%d","12abc"): "12"
== sprintf("%d",1.0E+30): "5076964154930102272"
== sprintf("%z",1): ValueError: Unknown format specifier "z"
== sprintf("%",1): ValueError: Missing format specifier at end of string
== sprintf("%1$s %1$s","a"): "a a"
== sprintf("%0$s","a"): ValueError: Argument number specifier must be greater than zero and less than 2147483647
== sprintf("%2$s","a"): ArgumentCountError: 3 arguments are required, 2 given
== sprintf("%s"): ArgumentCountError: 2 arguments are required, 1 given
== sprintf("%.1f",0.05): "0.1"
== sprintf("%f",1.0E+20): "100000000000000000000.000000"
== sprintf("%F",-1.5): "-1.500000"
== sprintf("%5d|%-5d|",3,4): "    3|4    |"
== sprintf("%'010d",42): "0000000042"
== sprintf("%h",1.5): "1.5"
== sprintf("%H",1.0E-5): "1.0E-5"
== sprintf("%.3g",1234567): "1.23e+6"
== sprintf("%.0f",0.5): "0"
== sprintf("%.0f",1.5): "2"
== sprintf("%s",true): "1"
== sprintf("%s",NULL): ""
== sprintf("%d",NULL): "0"
== sprintf("%d",true): "1"
== sprintf("%s",[]): [2] Array to string conversion
"Array"
== sprintf("%*d",5,42): "   42"
== sprintf("%-*d|",5,42): "42   |"
== sprintf("%.*f",2,3.14159): "3.14"
== sprintf("%.*f",-5,1.5): ValueError: Precision must be between -1 and 2147483647
== sprintf("%*d","x",42): ValueError: Width must be an integer
== sprintf("%e",0.0): "0.000000e+0"
== sprintf("%e",INF): "INF"
== sprintf("%f",NAN): "NaN"
== sprintf("%d",INF): "0"
== sprintf("%f",-INF): "INF"
== sprintf("%+f",INF): "INF"
== sprintf("%05.1f",9.96): "010.0"
== sprintf("%99999999999d",1): ValueError: Width must be greater than zero and less than 2147483647
== sprintf("%ld",5): "5"
== sprintf("%.-1f",1): ValueError: Unknown format specifier "-"
== sprintf("%-05d|",12): "12   |"
== sprintf("%+05d",12): "+0012"
== sprintf("% d",42): "42"
== sprintf("%c",256): "\000"
== sprintf("%c","a"): "\000"
== sprintf("%3$s %s","a","b","c"): "c a"
