--TEST--
Comments of all kinds
--FILE--
<?php
// line
# hash
/* block */ /** doc */ echo /* inside */ 'a' // tail ?>
<?php #[Attr]
function f() {}
echo 'b'; # end ?>
c
<?php /* unfinished * / */ echo "d\n"; /**/
--EXPECT--
abc
d
