--TEST--
objects that woke up in unserialize() are released as others are
--FILE--
<?php
class Plain {
    public $x;
    function __destruct() { echo "destruct plain\n"; }
}
class Wakes {
    public $x;
    function __wakeup() { echo "wakeup\n"; }
    function __destruct() { echo "destruct\n"; }
}
class Takes {
    public $x;
    function __unserialize(array $data): void {
        $this->x = $data;
        echo "takes\n";
    }
    function __destruct() { echo "destruct taker\n"; }
}
class Fails {
    public $x;
    function __wakeup() { throw new Exception('fails'); }
    function __destruct() { echo "never\n"; }
}
class Keeps {
    static $all = [];
    function __wakeup() { self::$all[] = $this; }
    function __destruct() { echo "destruct kept\n"; }
}
$texts = [
    'O:5:"Plain":0:{}', 'O:5:"Wakes":0:{}', 'a:2:{i:0;O:5:"Wakes":0:{}i:1;O:5:"Plain":0:{}}', 'O:5:"Takes":1:{i:0;O:5:"Plain":0:{}}',
    'a:1:{i:0;O:5:"Takes":1:{i:0;O:5:"Wakes":0:{}}}', 'O:5:"Wakes":1:{s:1:"x";r:1;}', 'O:5:"Keeps":0:{}',
    'a:2:{i:0;O:5:"Wakes":0:{}i:1;X', 'O:5:"Plain":1:{s:1:"x";O:5:"Fails":0:{}}',
];
foreach ($texts as $text) {
    echo '-- ', $text, "\n";
    try {
        $value = @unserialize($text);
        echo gettype($value), "\n";
    } catch (Exception $e) {
        echo $e->getMessage(), "\n";
        $e = null;
    }
    $value = null;
}
Keeps::$all = [];
echo "end\n";
--EXPECT--
-- O:5:"Plain":0:{}
object
destruct plain
-- O:5:"Wakes":0:{}
wakeup
object
destruct
-- a:2:{i:0;O:5:"Wakes":0:{}i:1;O:5:"Plain":0:{}}
wakeup
array
destruct
destruct plain
-- O:5:"Takes":1:{i:0;O:5:"Plain":0:{}}
takes
object
destruct taker
destruct plain
-- a:1:{i:0;O:5:"Takes":1:{i:0;O:5:"Wakes":0:{}}}
wakeup
takes
array
destruct taker
destruct
-- O:5:"Wakes":1:{s:1:"x";r:1;}
wakeup
object
-- O:5:"Keeps":0:{}
object
-- a:2:{i:0;O:5:"Wakes":0:{}i:1;X
wakeup
destruct
boolean
-- O:5:"Plain":1:{s:1:"x";O:5:"Fails":0:{}}
destruct plain
fails
destruct kept
end
destruct
