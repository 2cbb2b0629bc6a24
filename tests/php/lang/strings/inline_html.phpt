--TEST--
Text outside of the tags
--FILE--
before
<?php if (true): ?>
  yes <?= 1 + 1 ?>

<?php else: ?>
  no
<?php endif ?>
after <?= "a", "b" ?> tail
<?php foreach ([1, 2] as $i): ?>
item <?= $i ?>.
<?php endforeach; ?>
end
--EXPECT--
before
  yes 2
after ab tail
item 1.
item 2.
end
