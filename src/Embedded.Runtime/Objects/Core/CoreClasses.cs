namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The classes that the language itself knows.</summary>
internal static class CoreClasses
{
    private const string Core = CoreRegistry.Extension;

    public static readonly PhpClass StdClass = CoreRegistry.Add(new PhpClassBuilder("stdClass", Core).With(PhpClassFlags.AllowDynamicProperties));

    public static readonly PhpClass Traversable = CoreRegistry.Add(new PhpClassBuilder("Traversable", Core).Interface());

    public static readonly PhpClass Iterator = CoreRegistry.Add(new PhpClassBuilder("Iterator", Core).Interface().Implements(Traversable)
        .AbstractMethod("current", "(): mixed")
        .AbstractMethod("next", "(): void")
        .AbstractMethod("key", "(): mixed")
        .AbstractMethod("valid", "(): bool")
        .AbstractMethod("rewind", "(): void"));

    public static readonly PhpClass IteratorAggregate = CoreRegistry.Add(new PhpClassBuilder("IteratorAggregate", Core).Interface().Implements(Traversable)
        .AbstractMethod("getIterator", "(): Traversable"));

    public static readonly PhpClass ArrayAccess = CoreRegistry.Add(new PhpClassBuilder("ArrayAccess", Core).Interface()
        .AbstractMethod("offsetExists", "(mixed $offset): bool")
        .AbstractMethod("offsetGet", "(mixed $offset): mixed")
        .AbstractMethod("offsetSet", "(mixed $offset, mixed $value): void")
        .AbstractMethod("offsetUnset", "(mixed $offset): void"));

    public static readonly PhpClass Countable = CoreRegistry.Add(new PhpClassBuilder("Countable", Core).Interface().AbstractMethod("count", "(): int"));

    public static readonly PhpClass Stringable = CoreRegistry.Add(new PhpClassBuilder("Stringable", Core).Interface().AbstractMethod("__toString", "(): string"));

    public static readonly PhpClass Serializable = CoreRegistry.Add(new PhpClassBuilder("Serializable", Core).Interface()
        .AbstractMethod("serialize", "()")
        .AbstractMethod("unserialize", "(string $data)"));

    public static readonly PhpClass UnitEnum = CoreRegistry.Add(new PhpClassBuilder("UnitEnum", Core).Interface()
        .AbstractMethod("cases", "(): array", PhpMemberFlags.Public | PhpMemberFlags.Static));

    public static readonly PhpClass BackedEnum = CoreRegistry.Add(new PhpClassBuilder("BackedEnum", Core).Interface().Implements(UnitEnum)
        .AbstractMethod("from", "(int|string $value): static", PhpMemberFlags.Public | PhpMemberFlags.Static)
        .AbstractMethod("tryFrom", "(int|string $value): ?static", PhpMemberFlags.Public | PhpMemberFlags.Static));

    public static readonly PhpClass Closure = CoreRegistry.Add(ClosureMethods.AddTo(new PhpClassBuilder("Closure", Core).Keeps(NativeKeeping.Weakly)
        .With(PhpClassFlags.Final | PhpClassFlags.NoDynamicProperties | PhpClassFlags.NotSerializable)
        .NotInstantiable("Instantiation of class Closure is not allowed")));

    public static readonly PhpClass Attribute = CoreRegistry.Add(new PhpClassBuilder("Attribute", Core).With(PhpClassFlags.Final)
        .Property("flags", default, type: "int")
        .Constant("TARGET_CLASS", 1).Constant("TARGET_FUNCTION", 2).Constant("TARGET_METHOD", 4).Constant("TARGET_PROPERTY", 8)
        .Constant("TARGET_CLASS_CONSTANT", 16).Constant("TARGET_PARAMETER", 32).Constant("TARGET_ALL", 63).Constant("IS_REPEATABLE", 64)
        .Method("__construct", "(int $flags = Attribute::TARGET_ALL)", static (_, self, a) =>
        {
            ((PhpObject)self!).Slots[0] = a.Length > 0 ? a[0] : 63;
            return default;
        }));

    public static readonly PhpClass AllowDynamicProperties = CoreRegistry.Add(new PhpClassBuilder("AllowDynamicProperties", Core).With(PhpClassFlags.Final).Method("__construct", "()", CoreRegistry.Nothing));

    public static readonly PhpClass ReturnTypeWillChange = CoreRegistry.Add(new PhpClassBuilder("ReturnTypeWillChange", Core).With(PhpClassFlags.Final).Method("__construct", "()", CoreRegistry.Nothing));

    public static readonly PhpClass SensitiveParameterValue = CoreRegistry.Add(new PhpClassBuilder("SensitiveParameterValue", Core)
        .With(PhpClassFlags.Final | PhpClassFlags.NotSerializable | PhpClassFlags.NoDynamicProperties)
        .Property("value", default, PhpMemberFlags.Private | PhpMemberFlags.Readonly, "mixed")
        .Method("__construct", "(mixed $value)", static (_, self, a) =>
        {
            ((PhpObject)self!).Slots[0] = a[0].DeepCopy();
            return default;
        })
        .Method("getValue", "(): mixed", static (_, self, _) => ((PhpObject)self!).Slots[0])
        .Method("__debugInfo", "(): array", static (_, _, _) => new PhpArray()));

    public static readonly PhpClass SensitiveParameter = CoreRegistry.Add(new PhpClassBuilder("SensitiveParameter", Core).With(PhpClassFlags.Final).Method("__construct", "()", CoreRegistry.Nothing));
}
