--TEST--
A constant that a class and its trait, or two traits, define must be the same
--FILE--
<?php
trait Limits
{
    public const LOW = 1;
    protected const HIGH = 9;
    final public const TOP = 10;
    public const SUM = self::LOW + 1;
}
interface Lowest
{
    const LOW = 7;
}
class Same
{
    use Limits;
    public const LOW = 1;
    final public const TOP = 10;
}
class OfInterface implements Lowest
{
    use Limits;
}
echo Same::LOW, Same::TOP, Same::SUM, OfInterface::LOW, OfInterface::SUM, "\n";

foreach ([
    'value' => 'class C { use Limits; const LOW = 2; }',
    'visibility' => 'class C { use Limits; public const HIGH = 9; }',
    'final' => 'class C { use Limits; const TOP = 10; }',
    'inherited' => 'class P { const LOW = "1"; } class C extends P { use Limits; }',
    'traits' => 'trait More { const LOW = 3; } class C { use Limits, More; }',
    'as in the parent' => 'class P { const LOW = 1; } class C extends P { use Limits; } echo C::LOW;',
] as $name => $code) {
    $file = tempnam(sys_get_temp_dir(), 'use');
    file_put_contents($file, '<?php trait Limits { const LOW = 1; protected const HIGH = 9; final const TOP = 10; } ' . $code);
    echo $name, ': ', trim(str_replace($file, 'FILE', shell_exec(escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' -n ' . escapeshellarg($file) . ' 2>/dev/null'))), "\n";
    unlink($file);
}
--EXPECT--
110212
value: Fatal error: C and Limits define the same constant (LOW) in the composition of C. However, the definition differs and is considered incompatible. Class was composed in FILE on line 1
visibility: Fatal error: C and Limits define the same constant (HIGH) in the composition of C. However, the definition differs and is considered incompatible. Class was composed in FILE on line 1
final: Fatal error: C and Limits define the same constant (TOP) in the composition of C. However, the definition differs and is considered incompatible. Class was composed in FILE on line 1
inherited: Fatal error: P and Limits define the same constant (LOW) in the composition of C. However, the definition differs and is considered incompatible. Class was composed in FILE on line 1
traits: Fatal error: Limits and More define the same constant (LOW) in the composition of C. However, the definition differs and is considered incompatible. Class was composed in FILE on line 1
as in the parent: 1
