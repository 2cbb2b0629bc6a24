--TEST--
An object whose constructor throws is not destructed
--FILE--
<?php
// An object whose constructor throws is not destructed, whoever holds it; one whose constructor caught what was thrown is.
class D
{
    public static $kept = [];

    public function __construct(public string $name, bool $throws = true)
    {
        self::$kept[] = $this;
        if ($throws) {
            throw new Exception($name);
        }
    }

    public function __destruct()
    {
        echo "destructed: $this->name\n";
    }
}

class E extends D
{
    public function __construct()
    {
        try {
            parent::__construct('caught');
        } catch (Exception) {
            echo "goes on\n";
        }
    }
}

foreach ([fn() => new D('thrown'), fn() => new D('made', false), fn() => new E] as $make) {
    try {
        $make();
    } catch (Exception $e) {
        echo get_class($e), ' ', $e->getMessage(), "\n";
        unset($e);
    }
}
echo "held\n";
D::$kept = [];
echo "exit\n";
class X
{
    public function __construct()
    {
        exit("in the constructor\n");
    }

    public function __destruct()
    {
        echo "destructed: X\n";
    }
}
new X;
--EXPECT--
Exception thrown
goes on
held
destructed: made
destructed: caught
exit
in the constructor
