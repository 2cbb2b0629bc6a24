namespace PeachpieSockets.Embedded.Library.Spl.Iterators;

/// <summary>RecursiveIteratorIterator and the iterators that keep the depth of another.</summary>
[PhpExtension("SPL")]
public static class RecursiveClasses
{
    /// <summary>All elements, at any depth, as one sequence.</summary>
    internal static readonly PhpClass RecursiveIteratorIterator = new PhpClassBuilder("RecursiveIteratorIterator", "SPL").Implements(SplInterfaces.OuterIterator).With(PhpClassFlags.NotCloneable)
        .Factory(static t => new RecursiveWalk(t))
        .Constant("LEAVES_ONLY", RecursiveWalk.LeavesOnly).Constant("SELF_FIRST", RecursiveWalk.SelfFirst).Constant("CHILD_FIRST", RecursiveWalk.ChildFirst)
        .Constant("CATCH_GET_CHILD", RecursiveWalk.CatchGetChild)
        .Method("__construct", "(Traversable $iterator, int $mode = 0, int $flags = 0)", static (ctx, self, a) =>
        {
            var inner = (PhpObject)a[0].GetValue().Object;
            inner = inner.Class.IsSubclassOf("IteratorAggregate") ? Classes.Iteration.IteratorOf(ctx, PhpValue.FromClass(inner)) : inner;
            Walk(self).Begin(inner.Class.IsSubclassOf(SplInterfaces.RecursiveIterator) ? inner : throw NotRecursive(), SplObject.At(a, 1, 0).Long, SplObject.At(a, 2, 0).Long);
            return default;
        })
        .Method("rewind", "(): void", static (ctx, self, _) =>
        {
            Walk(self).Rewind(ctx);
            return default;
        })
        .Method("valid", "(): bool", static (ctx, self, _) => Walk(self).IsValid(ctx))
        .Method("key", "(): mixed", static (ctx, self, _) => Classes.Iteration.Call(ctx, Walk(self).Top, "key"))
        .Method("current", "(): mixed", static (ctx, self, _) => Classes.Iteration.Call(ctx, Walk(self).Top, "current"))
        .Method("next", "(): void", static (ctx, self, _) =>
        {
            Walk(self).Next(ctx);
            return default;
        })
        .Method("getDepth", "(): int", static (_, self, _) => Walk(self).Depth)
        .Method("getSubIterator", "(?int $level = null): ?RecursiveIterator", static (_, self, a)
            => PhpValue.FromClass(SplObject.At(a, 0) is { IsNull: false } level ? Walk(self).At(level.Long) : Walk(self).Top))
        .Method("getInnerIterator", "(): RecursiveIterator", static (_, self, _) => PhpValue.FromClass(Walk(self).Top))
        .Method("beginIteration", "(): void", static (_, _, _) => default)
        .Method("endIteration", "(): void", static (_, _, _) => default)
        .Method("callHasChildren", "(): bool", static (ctx, self, _) => Classes.Iteration.Call(ctx, Walk(self).Top, "hasChildren"))
        .Method("callGetChildren", "(): ?RecursiveIterator", static (ctx, self, _) => Classes.Iteration.Call(ctx, Walk(self).Top, "getChildren"))
        .Method("beginChildren", "(): void", static (_, _, _) => default)
        .Method("endChildren", "(): void", static (_, _, _) => default)
        .Method("nextElement", "(): void", static (_, _, _) => default)
        .Method("setMaxDepth", "(int $maxDepth = -1): void", static (_, self, a) =>
        {
            long depth = SplObject.At(a, 0, -1).Long;
            Walk(self).MaxDepth = depth >= -1
                ? depth
                : throw PhpException.ValueErrorException("RecursiveIteratorIterator::setMaxDepth(): Argument #1 ($maxDepth) must be greater than or equal to -1");
            return default;
        })
        .Method("getMaxDepth", "(): int|false", static (_, self, _) => Walk(self).MaxDepth < 0 ? false : Walk(self).MaxDepth)
        .Method("__call", "(string $name, array $arguments): mixed", static (ctx, self, a) =>
        {
            // What the object does not have itself, the iterator that it stands in may have.
            var top = Walk(self).Top;
            string name = a[0].StringValue.ToString();
            return top.Class.FindMethod(name) is { IsPublic: true } method
                ? method.Routine.Call(ctx, top, a[1].Array.GetValues())
                : throw PhpException.ErrorException($"Call to undefined method {top.Class.Name}::{name}()");
        })
        .Build();

    /// <summary>The elements as lines of a drawn tree.</summary>
    internal static readonly PhpClass RecursiveTreeIterator = TreeWalk.Declare(new PhpClassBuilder("RecursiveTreeIterator", "SPL").Extends(RecursiveIteratorIterator)).Build();

    /// <summary>What accept() wants, at any depth.</summary>
    internal static readonly PhpClass RecursiveFilterIterator = IteratorClasses.Derive("RecursiveFilterIterator", PhpClassFlags.Abstract, IteratorClasses.FilterIterator)
        .Implements(SplInterfaces.RecursiveIterator)
        .Method("__construct", "(RecursiveIterator $iterator)", static (ctx, self, a) => IteratorClasses.Inner(ctx, self, a))
        .Method("hasChildren", "(): bool", static (ctx, self, _) => Own(self).CallInner(ctx, "hasChildren"))
        .Method("getChildren", "(): ?RecursiveFilterIterator", static (ctx, self, _) => Same(ctx, self))
        .Build();

    /// <summary>Elements that have elements.</summary>
    internal static readonly PhpClass ParentIterator = IteratorClasses.Derive("ParentIterator", 0, RecursiveFilterIterator)
        .Method("accept", "(): bool", static (ctx, self, _) => Own(self).CallInner(ctx, "hasChildren"))
        .Build();

    /// <summary>What a function wants, at any depth.</summary>
    internal static readonly PhpClass RecursiveCallbackFilterIterator = IteratorClasses.Derive("RecursiveCallbackFilterIterator", 0, IteratorClasses.CallbackFilterIterator)
        .Implements(SplInterfaces.RecursiveIterator)
        .Method("__construct", "(RecursiveIterator $iterator, callable $callback)", static (ctx, self, a) => IteratorClasses.Inner(ctx, self, a, a[1]))
        .Method("hasChildren", "(): bool", static (ctx, self, _) => Own(self).CallInner(ctx, "hasChildren"))
        .Method("getChildren", "(): RecursiveCallbackFilterIterator", static (ctx, self, _) => Same(ctx, self, Own(self).Extra))
        .Build();

    /// <summary>One element ahead, at any depth.</summary>
    internal static readonly PhpClass RecursiveCachingIterator = IteratorClasses.Derive("RecursiveCachingIterator", 0, IteratorClasses.CachingIterator)
        .Implements(SplInterfaces.RecursiveIterator)
        .Method("__construct", "(Iterator $iterator, int $flags = RecursiveCachingIterator::CALL_TOSTRING)", static (ctx, self, a) =>
        {
            if (!((PhpObject)a[0].GetValue().Object).Class.IsSubclassOf(SplInterfaces.RecursiveIterator))
            {
                throw PhpException.TypeErrorException($"RecursiveCachingIterator::__construct(): Argument #1 ($iterator) must be of type RecursiveIterator, {Convert.TypeNameForMessage(a[0])} given");
            }

            return IteratorClasses.ConstructCaching(ctx, self, a);
        })
        .Method("hasChildren", "(): bool", static (_, self, _) => !((CachingObject)self!).Children.IsNull)
        .Method("getChildren", "(): ?RecursiveCachingIterator", static (_, self, _) => ((CachingObject)self!).Children)
        .Build();

    internal static RecursiveWalk Walk(object? self) => (RecursiveWalk)self!;

    internal static IteratorObject Own(object? self) => (IteratorObject)self!;

    /// <summary>An iterator of the same class around the children, constructed as scripts would.</summary>
    internal static PhpValue Same(Context ctx, object? self, params ReadOnlySpan<PhpValue> more)
    {
        var own = Own(self);
        var child = own.Class.CreateInstance();
        PhpValue[] arguments = [own.CallInner(ctx, "getChildren"), .. more];
        Classes.Iteration.Call(ctx, child, "__construct", arguments);
        return PhpValue.FromClass(child);
    }

    private static Exception NotRecursive() => SplObject.Throw("InvalidArgumentException", "An instance of RecursiveIterator or IteratorAggregate creating it is required");
}
