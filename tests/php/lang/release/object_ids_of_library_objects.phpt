--TEST--
Numbers of objects that the library made are used again, as var_dump() shows
--FILE--
<?php
for ($i = 0; $i < 2; $i++) {
    var_dump(json_decode('{"a":1,"b":[{"c":null},{}],"d":{"e":{}}}'));
    var_dump(json_decode('[{"in":{"first":{}}}]'));
    json_decode('{"a":{"b":1},');
    var_dump(unserialize('O:8:"stdClass":1:{s:1:"x";a:1:{i:0;O:8:"stdClass":0:{}}}'));
}
$d = new DateTimeImmutable('2020-01-01');
$d = $d->modify('+1 day')->setTime(1, 2);
$d->diff(new DateTime('2021-01-01'));
date_create('2020-01-01');
try {
    intdiv(1, 0);
} catch (Error $e) {
}
try {
    (new SplStack)->pop();
} catch (RuntimeException $e) {
}
try {
    throw new Exception('x', 1, new Exception('y'));
} catch (Exception $e) {
    echo get_class($e->getPrevious()), "\n";
}
unset($e);
var_dump(new stdClass);
--EXPECT--
object(stdClass)#1 (3) {
  ["a"]=>
  int(1)
  ["b"]=>
  array(2) {
    [0]=>
    object(stdClass)#2 (1) {
      ["c"]=>
      NULL
    }
    [1]=>
    object(stdClass)#3 (0) {
    }
  }
  ["d"]=>
  object(stdClass)#5 (1) {
    ["e"]=>
    object(stdClass)#4 (0) {
    }
  }
}
array(1) {
  [0]=>
  object(stdClass)#4 (1) {
    ["in"]=>
    object(stdClass)#5 (1) {
      ["first"]=>
      object(stdClass)#1 (0) {
      }
    }
  }
}
object(stdClass)#5 (1) {
  ["x"]=>
  array(1) {
    [0]=>
    object(stdClass)#4 (0) {
    }
  }
}
object(stdClass)#5 (3) {
  ["a"]=>
  int(1)
  ["b"]=>
  array(2) {
    [0]=>
    object(stdClass)#4 (1) {
      ["c"]=>
      NULL
    }
    [1]=>
    object(stdClass)#1 (0) {
    }
  }
  ["d"]=>
  object(stdClass)#2 (1) {
    ["e"]=>
    object(stdClass)#3 (0) {
    }
  }
}
array(1) {
  [0]=>
  object(stdClass)#3 (1) {
    ["in"]=>
    object(stdClass)#2 (1) {
      ["first"]=>
      object(stdClass)#5 (0) {
      }
    }
  }
}
object(stdClass)#2 (1) {
  ["x"]=>
  array(1) {
    [0]=>
    object(stdClass)#3 (0) {
    }
  }
}
Exception
object(stdClass)#3 (0) {
}
