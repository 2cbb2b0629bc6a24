--TEST--
Statements with colons
--FILE--
<?php
for ($i = 0; $i < 2; $i++): echo $i;
endfor;
while ($i-- > 0): echo $i;
endwhile;
foreach ([1] as $v): echo $v;
endforeach;
if ($v > 1): echo 'a';
elseif ($v == 1): echo 'b';
else: echo 'c';
endif;
switch ($v): case 1: echo 'sw';
break;
default: echo 'd';
endswitch;
echo "\n";
--EXPECT--
01101bsw
