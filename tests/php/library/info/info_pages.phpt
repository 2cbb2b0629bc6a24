--TEST--
phpinfo() and phpcredits(): headings in the order of the flags
--FILE--
<?php
require __DIR__ . '/../show.inc';

function headings($function, ...$arguments)
{
    ob_start();
    $result = $function(...$arguments);
    $lines = explode("\n", ob_get_clean());
    $wanted = ['phpinfo()', 'Configuration', 'Core', 'standard', 'Environment', 'PHP Core', 'PHP Variables', 'PHP Credits', 'Directive => Local Value => Master Value', 'Variable => Value'];
    return [$result, array_values(array_unique(array_intersect($lines, $wanted)))];
}
putenv('PHPT_INFO=here');
foreach ([INFO_GENERAL, INFO_CONFIGURATION, INFO_ENVIRONMENT, INFO_VARIABLES, INFO_ENVIRONMENT | INFO_VARIABLES, 0] as $flags) {
    t("phpinfo($flags)", fn () => headings('phpinfo', $flags));
}
ob_start();
phpinfo(INFO_ENVIRONMENT);
var_dump(str_contains(ob_get_clean(), "\nPHPT_INFO => here\n"));
t('all', fn () => [headings('phpinfo')[0], headings('phpinfo') === headings('phpinfo', INFO_ALL)]);
t('phpcredits()', fn () => headings('phpcredits', CREDITS_GENERAL));
c('phpinfo', ['x'], [1, 2]);
c('phpcredits', [[]]);
--EXPECT--
== phpinfo(1): [0:true,1:[0:"phpinfo()",],]
== phpinfo(4): [0:true,1:[0:"phpinfo()",1:"Configuration",2:"PHP Core",3:"Directive => Local Value => Master Value",],]
== phpinfo(16): [0:true,1:[0:"phpinfo()",1:"Environment",2:"Variable => Value",],]
== phpinfo(32): [0:true,1:[0:"phpinfo()",1:"PHP Variables",2:"Variable => Value",],]
== phpinfo(48): [0:true,1:[0:"phpinfo()",1:"Environment",2:"Variable => Value",3:"PHP Variables",],]
== phpinfo(0): [0:true,1:[0:"phpinfo()",],]
bool(true)
== all: [0:true,1:true,]
== phpcredits(): [0:true,1:[0:"PHP Credits",],]
== phpinfo("x"): TypeError: phpinfo(): Argument #1 ($flags) must be of type int, string given
== phpinfo(1,2): ArgumentCountError: phpinfo() expects at most 1 argument, 2 given
== phpcredits([]): TypeError: phpcredits(): Argument #1 ($flags) must be of type int, array given
