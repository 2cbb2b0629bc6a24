namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>Iterators around one other iterator.</summary>
[PhpExtension("SPL")]
public static class IteratorClasses
{
    /// <summary>Any Traversable as an Iterator.</summary>
    internal static readonly PhpClass IteratorIterator = new PhpClassBuilder("IteratorIterator", "SPL").Implements(SplInterfaces.OuterIterator).With(PhpClassFlags.NotCloneable)
        .Factory(static t => new IteratorObject(t))
        .Method("__construct", "(Traversable $iterator, ?string $class = null)", static (ctx, self, a) => Inner(ctx, self, a))
        .Method("getInnerIterator", "(): ?Iterator", static (_, self, _) => PhpValue.FromClass(It(self).InnerOrNull))
        .Method("rewind", "(): void", static (ctx, self, _) => Rewind(ctx, self))
        .Method("valid", "(): bool", static (_, self, _) => It(self).IsValid)
        .Method("key", "(): mixed", static (_, self, _) => It(self).Key.DeepCopy())
        .Method("current", "(): mixed", static (_, self, _) => It(self).Current.DeepCopy())
        .Method("next", "(): void", static (ctx, self, _) => Next(ctx, self))
        .Build();

    /// <summary>What accept() wants.</summary>
    internal static readonly PhpClass FilterIterator = Derive("FilterIterator", PhpClassFlags.Abstract).Factory(static t => new FilterObject(t))
        .AbstractMethod("accept", "(): bool")
        .Method("__construct", "(Iterator $iterator)", static (ctx, self, a) => Inner(ctx, self, a))
        .Method("rewind", "(): void", static (ctx, self, _) => Rewind(ctx, self))
        .Method("next", "(): void", static (ctx, self, _) => Next(ctx, self))
        .Build();

    /// <summary>What a function wants.</summary>
    internal static readonly PhpClass CallbackFilterIterator = Derive("CallbackFilterIterator", 0, FilterIterator).Factory(static t => new FilterObject(t))
        .Method("__construct", "(Iterator $iterator, callable $callback)", static (ctx, self, a) => Inner(ctx, self, a, a[1]))
        .Method("accept", "(): bool", static (ctx, self, _) => Convert.ToBoolean(Callables.Call(ctx, It(self).Extra, It(self).Current, It(self).Key, PhpValue.FromClass(It(self).Inner))))
        .Build();

    /// <summary>A range of positions.</summary>
    internal static readonly PhpClass LimitIterator = Derive("LimitIterator").Factory(static t => new LimitObject(t))
        .Method("__construct", "(Iterator $iterator, int $offset = 0, int $limit = -1)", static (ctx, self, a) =>
        {
            Inner(ctx, self, a);
            It(self).Offset = SplObject.At(a, 1, 0).Long;
            It(self).Limit = SplObject.At(a, 2, -1).Long;
            return It(self).Offset < 0 ? throw PhpException.ValueErrorException("LimitIterator::__construct(): Argument #2 ($offset) must be greater than or equal to 0")
                : It(self).Limit < -1 ? throw PhpException.ValueErrorException("LimitIterator::__construct(): Argument #3 ($limit) must be greater than or equal to -1")
                : default;
        })
        .Method("rewind", "(): void", static (ctx, self, _) => Rewind(ctx, self))
        .Method("valid", "(): bool", static (_, self, _) => ((LimitObject)self!).IsInside)
        .Method("next", "(): void", static (ctx, self, _) => Next(ctx, self))
        .Method("seek", "(int $offset): int", static (ctx, self, a) =>
        {
            ((LimitObject)self!).Seek(ctx, a[0].Long);
            return It(self).Position;
        })
        .Method("getPosition", "(): int", static (_, self, _) => It(self).Position)
        .Build();

    /// <summary>Begins again at the end.</summary>
    internal static readonly PhpClass InfiniteIterator = Derive("InfiniteIterator").Factory(static t => new InfiniteObject(t))
        .Method("__construct", "(Iterator $iterator)", static (ctx, self, a) => Inner(ctx, self, a))
        .Method("next", "(): void", static (ctx, self, _) => Next(ctx, self))
        .Build();

    /// <summary>Does not rewind.</summary>
    internal static readonly PhpClass NoRewindIterator = Derive("NoRewindIterator")
        .Method("__construct", "(Iterator $iterator)", static (ctx, self, a) => Inner(ctx, self, a))
        .Method("rewind", "(): void", static (_, _, _) => default)
        .Method("valid", "(): bool", static (ctx, self, _) => It(self).CallInner(ctx, "valid"))
        .Method("key", "(): mixed", static (ctx, self, _) => It(self).CallInner(ctx, "key"))
        .Method("current", "(): mixed", static (ctx, self, _) => It(self).CallInner(ctx, "current"))
        .Method("next", "(): void", static (ctx, self, _) =>
        {
            It(self).CallInner(ctx, "next");
            return default;
        })
        .Build();

    /// <summary>One element ahead.</summary>
    internal static readonly PhpClass CachingIterator = Caching(Derive("CachingIterator"), "Iterator $iterator").Build();

    /// <summary>Nothing.</summary>
    internal static readonly PhpClass EmptyIterator = new PhpClassBuilder("EmptyIterator", "SPL").Implements(CoreClasses.Iterator)
        .Method("current", "(): never", static (_, _, _) => throw SplObject.Throw("BadMethodCallException", "Accessing the value of an EmptyIterator"))
        .Method("next", "(): void", static (_, _, _) => default)
        .Method("key", "(): never", static (_, _, _) => throw SplObject.Throw("BadMethodCallException", "Accessing the key of an EmptyIterator"))
        .Method("valid", "(): false", static (_, _, _) => false)
        .Method("rewind", "(): void", static (_, _, _) => default)
        .Build();

    internal static PhpClassBuilder Derive(string name, PhpClassFlags flags = 0, PhpClass? parent = null) => new PhpClassBuilder(name, "SPL").With(flags).Extends(parent ?? IteratorIterator);

    internal static PhpClassBuilder Caching(PhpClassBuilder builder, string inner) => builder
        .Implements(CoreClasses.ArrayAccess, CoreClasses.Countable, CoreClasses.Stringable)
        .Factory(static t => new CachingObject(t))
        .Constant("CALL_TOSTRING", 1).Constant("CATCH_GET_CHILD", 16).Constant("TOSTRING_USE_KEY", 2).Constant("TOSTRING_USE_CURRENT", 4).Constant("TOSTRING_USE_INNER", 8).Constant("FULL_CACHE", 256)
        .Method("__construct", $"({inner}, int $flags = 1)", static (ctx, self, a) =>
        {
            return ConstructCaching(ctx, self, a);
        })
        .Method("rewind", "(): void", static (ctx, self, _) => Rewind(ctx, self))
        .Method("valid", "(): bool", static (_, self, _) => ((CachingObject)self!).HasElement)
        .Method("next", "(): void", static (ctx, self, _) => Next(ctx, self))
        .Method("hasNext", "(): bool", static (ctx, self, _) => ((CachingObject)self!).HasNext(ctx))
        .Method("__toString", "(): string", static (ctx, self, _) =>
        {
            var c = (CachingObject)self!;
            return (c.Flags & 2) != 0 ? Convert.ToPhpString(c.Key, ctx)
                : (c.Flags & 4) != 0 ? Convert.ToPhpString(c.Current, ctx)
                : (c.Flags & (CachingObject.CallToString | CachingObject.TextOfInner)) != 0 ? (c.Text.IsNull ? PhpValue.EmptyString : c.Text)
                : throw SplObject.Throw("BadMethodCallException", $"{c.Class.Name} does not fetch string value (see CachingIterator::__construct)");
        })
        .Method("getFlags", "(): int", static (_, self, _) => It(self).Flags)
        .Method("setFlags", "(int $flags): void", static (_, self, a) =>
        {
            const int Text = 1;
            const int Inner = 8;
            long flags = CheckFlags(a[0].Long, "setFlags", 1);
            long lost = It(self).Flags & ~flags;
            if ((lost & (Text | Inner)) != 0)
            {
                throw SplObject.Throw("InvalidArgumentException", $"Unsetting flag {((lost & Text) != 0 ? "CALL_TO_STRING" : "TOSTRING_USE_INNER")} is not possible");
            }

            if ((flags & ~It(self).Flags & CachingObject.FullCache) != 0)
            {
                ((CachingObject)self!).Cache = [];
            }

            It(self).Flags = flags;
            return default;
        })
        .Method("offsetGet", "($key): mixed", static (ctx, self, a) =>
        {
            if (Cache(self).TryGetValue(Convert.ToArrayKey(a[0]), out var value))
            {
                return value;
            }

            ctx.Warning($"Undefined array key \"{Convert.ToPhpString(a[0], ctx)}\"");
            return default;
        })
        .Method("offsetSet", "($key, mixed $value): void", static (_, self, a) =>
        {
            Cache(self).SetItemValue(Convert.ToArrayKey(a[0]), a[1].DeepCopy());
            return default;
        })
        .Method("offsetUnset", "($key): void", static (_, self, a) =>
        {
            Cache(self).RemoveKey(Convert.ToArrayKey(a[0]));
            return default;
        })
        .Method("offsetExists", "($key): bool", static (_, self, a) => Cache(self).ContainsKey(Convert.ToArrayKey(a[0])))
        .Method("getCache", "(): array", static (_, self, _) => Cache(self).DeepCopy())
        .Method("count", "(): int", static (_, self, _) => Cache(self).Count);

    internal static PhpValue ConstructCaching(Context ctx, object? self, ReadOnlySpan<PhpValue> a)
    {
        long flags = CheckFlags(SplObject.At(a, 1, 1).Long, "__construct", 2);
        Inner(ctx, self, a);
        It(self).Flags = flags;
        return default;
    }

    // What the text is may be said in one way only.
    private static long CheckFlags(long flags, string method, int number)
        => System.Numerics.BitOperations.PopCount((ulong)flags & 15) <= 1
            ? flags
            : throw PhpException.ValueErrorException($"CachingIterator::{method}(): Argument #{number} ($flags) must contain only one of CachingIterator::CALL_TOSTRING, CachingIterator::TOSTRING_USE_KEY, CachingIterator::TOSTRING_USE_CURRENT, or CachingIterator::TOSTRING_USE_INNER");

    private static PhpArray Cache(object? self)
    {
        var c = (CachingObject)self!;
        return (c.Flags & CachingObject.FullCache) != 0 ? c.Cache
            : throw SplObject.Throw("BadMethodCallException", $"{c.Class.Name} does not use a full cache (see CachingIterator::__construct)");
    }

    internal static IteratorObject It(object? self) => (IteratorObject)self!;

    internal static PhpValue Inner(Context ctx, object? self, ReadOnlySpan<PhpValue> a, PhpValue extra = default)
    {
        It(self).Inner = Library.Classes.Iteration.IteratorOf(ctx, a[0].GetValue());
        It(self).Extra = extra.DeepCopy();
        return default;
    }

    private static PhpValue Rewind(Context ctx, object? self)
    {
        It(self).Rewind(ctx);
        return default;
    }

    private static PhpValue Next(Context ctx, object? self)
    {
        It(self).Next(ctx);
        return default;
    }
}
