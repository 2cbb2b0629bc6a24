--TEST--
Class::method() takes the method of the class that is named, not a private one of the caller's class
--FILE--
<?php
class Base
{
    private function own() { return 'Base::own'; }
    private static function ownStatic() { return 'Base::ownStatic'; }
    public function byThis() { return $this->own(); }
    public function byStatic() { return static::own(); }
    public function bySelf() { return self::own(); }
    public static function staticByStatic() { return static::ownStatic(); }
    public static function staticBySelf() { return self::ownStatic(); }
    public function byName() { return Hidden::own(); }
    public function asCallable() { return (static::own(...))(); }
    public function asArray() { return [static::class, 'ownStatic'](); }
    public function byVariable() { $name = 'own'; return static::$name(); }
    public function byCallback() { return @call_user_func('static::ownStatic'); }
    public function byObject() { return call_user_func([$this, 'own']); }
}
class Same extends Base {}
class Hidden extends Base
{
    private function own() { return 'Hidden::own'; }
    private static function ownStatic() { return 'Hidden::ownStatic'; }
}
class Open extends Base
{
    public function own() { return 'Open::own'; }
    public static function ownStatic() { return 'Open::ownStatic'; }
}
class Guarded extends Base
{
    protected function own() { return 'Guarded::own'; }
    protected static function ownStatic() { return 'Guarded::ownStatic'; }
}
class Magic extends Hidden
{
    public function __call($name, $arguments) { return "Magic::__call $name"; }
}
foreach (['Base', 'Same', 'Hidden', 'Open', 'Guarded', 'Magic'] as $class) {
    foreach (array_diff(get_class_methods('Base'), ['own', 'ownStatic']) as $method) {
        echo "$class $method: ";
        try {
            echo (new $class)->$method(), "\n";
        } catch (Error $e) {
            echo get_class($e), ' ', $e->getMessage(), "\n";
        }
    }
}
--EXPECT--
Base byThis: Base::own
Base byStatic: Base::own
Base bySelf: Base::own
Base staticByStatic: Base::ownStatic
Base staticBySelf: Base::ownStatic
Base byName: Error Call to private method Hidden::own() from scope Base
Base asCallable: Base::own
Base asArray: Base::ownStatic
Base byVariable: Base::own
Base byCallback: Base::ownStatic
Base byObject: Base::own
Same byThis: Base::own
Same byStatic: Base::own
Same bySelf: Base::own
Same staticByStatic: Base::ownStatic
Same staticBySelf: Base::ownStatic
Same byName: Error Call to private method Hidden::own() from scope Base
Same asCallable: Base::own
Same asArray: Base::ownStatic
Same byVariable: Base::own
Same byCallback: Base::ownStatic
Same byObject: Base::own
Hidden byThis: Base::own
Hidden byStatic: Error Call to private method Hidden::own() from scope Base
Hidden bySelf: Base::own
Hidden staticByStatic: Error Call to private method Hidden::ownStatic() from scope Base
Hidden staticBySelf: Base::ownStatic
Hidden byName: Error Call to private method Hidden::own() from scope Base
Hidden asCallable: Error Call to private method Hidden::own() from scope Base
Hidden asArray: Error Call to private method Hidden::ownStatic() from scope Base
Hidden byVariable: Error Call to private method Hidden::own() from scope Base
Hidden byCallback: TypeError call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access private method Hidden::ownStatic()
Hidden byObject: Base::own
Open byThis: Base::own
Open byStatic: Open::own
Open bySelf: Base::own
Open staticByStatic: Open::ownStatic
Open staticBySelf: Base::ownStatic
Open byName: Error Call to private method Hidden::own() from scope Base
Open asCallable: Open::own
Open asArray: Open::ownStatic
Open byVariable: Open::own
Open byCallback: Open::ownStatic
Open byObject: Base::own
Guarded byThis: Base::own
Guarded byStatic: Guarded::own
Guarded bySelf: Base::own
Guarded staticByStatic: Guarded::ownStatic
Guarded staticBySelf: Base::ownStatic
Guarded byName: Error Call to private method Hidden::own() from scope Base
Guarded asCallable: Guarded::own
Guarded asArray: Guarded::ownStatic
Guarded byVariable: Guarded::own
Guarded byCallback: Guarded::ownStatic
Guarded byObject: Base::own
Magic byThis: Base::own
Magic byStatic: Magic::__call own
Magic bySelf: Base::own
Magic staticByStatic: Error Call to private method Hidden::ownStatic() from scope Base
Magic staticBySelf: Base::ownStatic
Magic byName: Error Call to private method Hidden::own() from scope Base
Magic asCallable: Magic::__call own
Magic asArray: Error Non-static method Magic::ownStatic() cannot be called statically
Magic byVariable: Magic::__call own
Magic byCallback: Magic::__call ownStatic
Magic byObject: Base::own
