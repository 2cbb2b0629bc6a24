--TEST--
A closing tag eats one line end and ends a statement
--FILE--
<?php echo 1 ?>
<?php echo 2; // comment ?>
<?php echo 3 # hash ?> x
<?php /* multi ?> */ echo 4 ?>

last
--EXPECT--
123 x
4
last
