namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>ArrayObject and the iterators over arrays.</summary>
[PhpExtension("SPL")]
public static class ArrayObjectClasses
{
    /// <summary>An array as an object.</summary>
    internal static readonly PhpClass ArrayObject = Common(Class("ArrayObject", CoreClasses.IteratorAggregate))
        .Method("__construct", "(array|object $array = [], int $flags = 0, string $iteratorClass = 'ArrayIterator')", static (_, self, a) =>
        {
            Construct("ArrayObject::__construct()", self, a);
            ((ArrayStorage)self!).IteratorClass = SplObject.At(a, 2, "ArrayIterator").StringValue.ToString();
            return default;
        })
        .Method("exchangeArray", "(array|object $array): array", static (_, self, a) =>
        {
            var s = (ArrayStorage)self!;
            var old = s.Elements.DeepCopy();
            s.Take("ArrayObject::exchangeArray()", a[0]);
            return old;
        })
        .Method("setIteratorClass", "(string $iteratorClass): void", static (ctx, self, a) =>
        {
            string name = a[0].StringValue.ToString();
            ((ArrayStorage)self!).IteratorClass = ctx.ResolveClass(name) is { } type && type.IsSubclassOf("ArrayIterator")
                ? type.Name
                : throw PhpException.TypeErrorException($"ArrayObject::setIteratorClass(): Argument #1 ($iteratorClass) must be a class name derived from ArrayIterator, {name} given");
            return default;
        })
        .Method("getIteratorClass", "(): string", static (_, self, _) => ((ArrayStorage)self!).IteratorClass)
        .Method("getIterator", "(): Iterator", static (ctx, self, _) =>
        {
            var s = (ArrayStorage)self!;
            var iterator = (ArrayStorage)(ctx.ResolveClass(s.IteratorClass) ?? ArrayIterator!).CreateInstance();
            iterator.Take("", PhpValue.FromClass(s));
            iterator.Flags = s.Flags;
            return PhpValue.FromClass(iterator);
        })
        .InOrder("__construct, offsetExists, offsetGet, offsetSet, offsetUnset, append, getArrayCopy, count, getFlags, setFlags, asort, ksort, uasort, uksort, natsort, natcasesort, unserialize, serialize, __serialize, __unserialize, getIterator, exchangeArray, setIteratorClass, getIteratorClass, __debugInfo")
        .Build();

    /// <summary>An iterator over an array.</summary>
    internal static readonly PhpClass ArrayIterator = Common(Class("ArrayIterator", SplInterfaces.SeekableIterator))
        .Method("__construct", "(array|object $array = [], int $flags = 0)", static (_, self, a) => Construct("ArrayIterator::__construct()", self, a))
        .Method("rewind", "(): void", static (_, self, _) => Do(self, s => s.Rewind()))
        .Method("next", "(): void", static (_, self, _) => Do(self, s => s.Next()))
        .Method("current", "(): mixed", static (_, self, _) => ((ArrayStorage)self!).TryCurrent(out _, out var value) ? value : default)
        .Method("key", "(): string|int|null", static (_, self, _) => ((ArrayStorage)self!).TryCurrent(out var key, out _) ? key : default)
        .Method("valid", "(): bool", static (_, self, _) => ((ArrayStorage)self!).TryCurrent(out _, out _))
        .Method("seek", "(int $offset): void", static (_, self, a) =>
        {
            ((ArrayStorage)self!).Seek(a[0].Long);
            return default;
        })
        .InOrder("__construct, offsetExists, offsetGet, offsetSet, offsetUnset, append, getArrayCopy, count, getFlags, setFlags, asort, ksort, uasort, uksort, natsort, natcasesort, unserialize, serialize, __serialize, __unserialize, rewind, current, key, next, valid, seek, __debugInfo")
        .Build();

    /// <summary>An iterator over an array whose elements may be arrays.</summary>
    internal static readonly PhpClass RecursiveArrayIterator = new PhpClassBuilder("RecursiveArrayIterator", "SPL").Extends(ArrayIterator).Implements(SplInterfaces.RecursiveIterator)
        .Constant("CHILD_ARRAYS_ONLY", 4)
        .Method("hasChildren", "(): bool", static (_, self, _) =>
        {
            var s = (ArrayStorage)self!;
            return s.TryCurrent(out var _, out var value) && (value.IsArray || ((s.Flags & 4) == 0 && value.AsObject() is PhpObject));
        })
        .Method("getChildren", "(): ?RecursiveArrayIterator", static (ctx, self, _) =>
        {
            var s = (ArrayStorage)self!;
            s.TryCurrent(out var _, out var value);
            if (value.AsObject() is PhpObject o && o.Class.IsSubclassOf(s.Class))
            {
                return value;
            }

            var child = s.Class.CreateInstance();
            Classes.Iteration.Call(ctx, child, "__construct", value, s.Flags);
            return PhpValue.FromClass(child);
        })
        .Build();

    private static PhpClassBuilder Class(string name, PhpClass @interface)
        => new PhpClassBuilder(name, "SPL").Implements(@interface, CoreClasses.ArrayAccess, CoreClasses.Serializable, CoreClasses.Countable).Factory(static t => new ArrayStorage(t));

    private static PhpValue Do(object? self, Action<ArrayStorage> action)
    {
        action((ArrayStorage)self!);
        return default;
    }

    private static PhpValue Construct(string method, object? self, ReadOnlySpan<PhpValue> a)
    {
        var s = (ArrayStorage)self!;
        if (a.Length > 0)
        {
            s.Take(method, a[0]);
        }

        s.Flags = a.Length > 1 ? a[1].Long : a.Length == 1 && a[0].AsObject() is ArrayStorage other ? other.Flags : 0;
        return default;
    }

    private static PhpClassBuilder Common(PhpClassBuilder builder)
    {
        builder.Constant("STD_PROP_LIST", 1).Constant("ARRAY_AS_PROPS", 2)
            .Method("offsetExists", "(mixed $key): bool", static (_, self, a) => ((ArrayStorage)self!).Elements.TryGetValue(Convert.ToArrayKey(a[0], OffsetPurpose.Isset), out var v) && !v.GetValue().IsNull)
            .Method("offsetGet", "(mixed $key): mixed", static (ctx, self, a) => ((ArrayStorage)self!).Get(ctx, a[0]))
            .Method("offsetSet", "(mixed $key, mixed $value): void", static (_, self, a) =>
            {
                ((ArrayStorage)self!).Set(a[0].GetValue(), a[1]);
                return default;
            })
            .Method("append", "(mixed $value): void", static (_, self, a) =>
            {
                ((ArrayStorage)self!).Set(default, a[0]);
                return default;
            })
            .Method("offsetUnset", "(mixed $key): void", static (_, self, a) =>
            {
                ((ArrayStorage)self!).Unset(a[0]);
                return default;
            })
            .Method("getArrayCopy", "(): array", static (_, self, _) => ((ArrayStorage)self!).Elements.DeepCopy())
            .Method("count", "(): int", static (_, self, _) => ((ArrayStorage)self!).Elements.Count)
            .Method("getFlags", "(): int", static (_, self, _) => ((ArrayStorage)self!).Flags)
            .Method("setFlags", "(int $flags): void", static (_, self, a) =>
            {
                ((ArrayStorage)self!).Flags = a[0].Long;
                return default;
            })
            .Method("__serialize", "(): array", static (ctx, self, _) =>
            {
                var s = (ArrayStorage)self!;
                var result = new PhpArray(s.Flags, s.Storage.DeepCopy(), s.Members(ctx));
                result.AddValue(s.IteratorClass == "ArrayIterator" ? default : s.IteratorClass);
                return result;
            })
            .Method("__unserialize", "(array $data): void", static (ctx, self, a) =>
            {
                ArrayTexts.Restore(ctx, (ArrayStorage)self!, a[0].Array);
                return default;
            })
            .Method("serialize", "(): string", static (ctx, self, _) => ArrayTexts.Write(ctx, (ArrayStorage)self!))
            .Method("unserialize", "(string $data): void", static (ctx, self, a) =>
            {
                ArrayTexts.Read(ctx, (ArrayStorage)self!, a[0].StringValue);
                return default;
            })
            .Method("__debugInfo", "(): array", static (ctx, self, _) => ((ArrayStorage)self!).GetDebugInfo(ctx));
        foreach (string name in (string[])["asort", "ksort"])
        {
            builder.Method(name, "(int $flags = 0): bool", (ctx, self, a) => ((ArrayStorage)self!).Sort(ctx, name, a));
        }

        foreach (string name in (string[])["uasort", "uksort"])
        {
            builder.Method(name, "(callable $callback): bool", (ctx, self, a) => ((ArrayStorage)self!).Sort(ctx, name, a));
        }

        foreach (string name in (string[])["natsort", "natcasesort"])
        {
            builder.Method(name, "(): bool", (ctx, self, a) => ((ArrayStorage)self!).Sort(ctx, name, a));
        }

        return builder;
    }
}
