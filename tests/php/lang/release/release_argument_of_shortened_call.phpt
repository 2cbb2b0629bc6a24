--TEST--
An argument of a call within a call that the next argument takes out of its container is still there
--FILE--
<?php
class Text
{
    public function __construct(private string $text)
    {
    }

    public function __toString(): string
    {
        return $this->text;
    }

    public function __destruct()
    {
        $this->text = "destructed";
    }
}

$list = [new Text('  some text  ')];

function start(): int
{
    global $list;
    unset($list[0]);
    echo "unset\n";
    return 2;
}

echo '[', trim(substr($list[0], start())), "]\n";
--EXPECT--
[unset
some text]
