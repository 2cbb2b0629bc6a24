--TEST--
properties that scripts' classes add to built-in ones are serialized with their visibility
--FILE--
<?php
set_error_handler(function ($number, $message) {
    echo $message, "\n";
    return true;
});
class MyDate extends DateTimeImmutable {
    private $mine = 1;
    protected ?int $ours = null;
    function set($mine, $ours) {
        $this->mine = $mine;
        $this->ours = $ours;
        return $this;
    }
}
class MyZone extends DateTimeZone {
    private $mine = 1;
    protected $ours;
    function set($mine) {
        $this->mine = $mine;
        return $this;
    }
}
class MyInterval extends DateInterval {
    public $own = 1;
}
class MyArray extends SplFixedArray {
    private $mine = 1;
    protected ?int $ours = 2;
    public $p = 3;
}
function show($text) {
    try {
        echo strtr(serialize(unserialize($text)), "\0", '~'), "\n";
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
show(serialize((new MyDate('2020-02-03 UTC'))->set(7, 8)));
show(serialize((new MyZone('Europe/Berlin'))->set(7)));
show(strtr(serialize((new MyDate('2020-02-03 UTC'))->set(7, 8)), ['i:8;' => 's:1:"x";']));
show('O:8:"DateTime":4:{s:4:"date";s:26:"2020-01-01 00:00:00.000000";s:13:"timezone_type";i:3;s:8:"timezone";s:3:"UTC";s:1:"x";i:1;}');
show('O:10:"MyInterval":2:{s:1:"y";i:1;s:3:"own";i:6;}');
show('O:12:"DateInterval":3:{s:1:"d";s:1:"5";s:4:"days";b:0;s:1:"b";i:1;}');
show('O:7:"MyArray":3:{i:0;N;s:1:"p";i:5;s:1:"z";i:4;}');
show("O:7:\"MyArray\":4:{i:5;i:1;s:13:\"\0MyArray\0mine\";i:5;s:7:\"\0*\0ours\";s:1:\"x\";i:0;i:7;}");
show('O:13:"SplFixedArray":1:{s:1:"a";i:1;}');
$full = new MyArray(1);
$full->__unserialize([1, 2, 'p' => 4]);
show(serialize($full));
$interval = new DateInterval('P1D');
$interval->zz = 1;
$interval->y = 4;
echo $interval->format('%y'), "\n";
--EXPECT--
O:6:"MyDate":5:{s:4:"date";s:26:"2020-02-03 00:00:00.000000";s:13:"timezone_type";i:3;s:8:"timezone";s:3:"UTC";s:12:"~MyDate~mine";i:7;s:7:"~*~ours";i:8;}
O:6:"MyZone":4:{s:13:"timezone_type";i:3;s:8:"timezone";s:13:"Europe/Berlin";s:12:"~MyZone~mine";i:7;s:7:"~*~ours";N;}
TypeError: Cannot assign string to property MyDate::$ours of type ?int
Creation of dynamic property DateTime::$x is deprecated
O:8:"DateTime":4:{s:4:"date";s:26:"2020-01-01 00:00:00.000000";s:13:"timezone_type";i:3;s:8:"timezone";s:3:"UTC";s:1:"x";i:1;}
O:10:"MyInterval":11:{s:1:"y";i:1;s:1:"m";i:-1;s:1:"d";i:-1;s:1:"h";i:-1;s:1:"i";i:-1;s:1:"s";i:-1;s:1:"f";d:0;s:6:"invert";i:0;s:4:"days";i:-1;s:11:"from_string";b:0;s:3:"own";i:6;}
Creation of dynamic property DateInterval::$b is deprecated
O:12:"DateInterval":11:{s:1:"y";i:-1;s:1:"m";i:-1;s:1:"d";i:5;s:1:"h";i:-1;s:1:"i";i:-1;s:1:"s";i:-1;s:1:"f";d:0;s:6:"invert";i:0;s:4:"days";b:0;s:11:"from_string";b:0;s:1:"b";i:1;}
Creation of dynamic property MyArray::$z is deprecated
O:7:"MyArray":5:{i:0;N;s:13:"~MyArray~mine";i:1;s:7:"~*~ours";i:2;s:1:"p";i:5;s:1:"z";i:4;}
O:7:"MyArray":5:{i:0;i:1;i:1;i:7;s:13:"~MyArray~mine";i:5;s:7:"~*~ours";s:1:"x";s:1:"p";i:3;}
Creation of dynamic property SplFixedArray::$a is deprecated
O:13:"SplFixedArray":1:{s:1:"a";i:1;}
O:7:"MyArray":4:{i:0;N;s:13:"~MyArray~mine";i:1;s:7:"~*~ours";i:2;s:1:"p";i:3;}
Creation of dynamic property DateInterval::$zz is deprecated
4
