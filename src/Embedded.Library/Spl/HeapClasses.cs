namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>SplHeap, SplMinHeap, SplMaxHeap and SplPriorityQueue.</summary>
[PhpExtension("SPL")]
public static class HeapClasses
{
    /// <summary>A heap; its order is the class's.</summary>
    internal static readonly PhpClass SplHeap = Common(new PhpClassBuilder("SplHeap", "SPL").With(PhpClassFlags.Abstract))
        .Method("insert", "(mixed $value): bool", static (ctx, self, a) =>
        {
            Heap(self).Insert(ctx, a[0]);
            return true;
        })
        .AbstractMethod("compare", "(mixed $value1, mixed $value2): int", PhpMemberFlags.Protected)
        .InOrder("extract, insert, top, count, isEmpty, rewind, current, key, next, valid, recoverFromCorruption, compare, isCorrupted, __debugInfo")
        .Build();

    /// <summary>The smallest first.</summary>
    internal static readonly PhpClass SplMinHeap = new PhpClassBuilder("SplMinHeap", "SPL").Extends(SplHeap).Factory(static t => new HeapObject(t)).Keeps(NativeKeeping.Counted)
        .Method("compare", "(mixed $value1, mixed $value2): int", static (_, _, a) => Comparison.Compare(a[1], a[0]), PhpMemberFlags.Protected).Build();

    /// <summary>The largest first.</summary>
    internal static readonly PhpClass SplMaxHeap = new PhpClassBuilder("SplMaxHeap", "SPL").Extends(SplHeap).Factory(static t => new HeapObject(t)).Keeps(NativeKeeping.Counted)
        .Method("compare", "(mixed $value1, mixed $value2): int", static (_, _, a) => Comparison.Compare(a[0], a[1]), PhpMemberFlags.Protected).Build();

    /// <summary>The highest priority first.</summary>
    internal static readonly PhpClass SplPriorityQueue = Common(new PhpClassBuilder("SplPriorityQueue", "SPL"))
        .Constant("EXTR_BOTH", 3).Constant("EXTR_PRIORITY", 2).Constant("EXTR_DATA", 1)
        .Method("compare", "(mixed $priority1, mixed $priority2): int", static (_, _, a) => Comparison.Compare(a[0], a[1]))
        .Method("insert", "(mixed $value, mixed $priority)", static (ctx, self, a) =>
        {
            Heap(self).Insert(ctx, a[0], a[1]);
            return true;
        })
        .Method("setExtractFlags", "(int $flags): int", static (_, self, a) =>
        {
            if ((a[0].Long & 3) == 0)
            {
                throw SplObject.Throw("RuntimeException", "Must specify at least one extract flag");
            }

            return Heap(self).ExtractFlags = a[0].Long & 3;
        })
        .Method("getExtractFlags", "(): int", static (_, self, _) => Heap(self).ExtractFlags)
        .InOrder("compare, insert, setExtractFlags, top, extract, count, isEmpty, rewind, current, key, next, valid, recoverFromCorruption, isCorrupted, getExtractFlags, __debugInfo")
        .Build();

    private static HeapObject Heap(object? self) => (HeapObject)self!;

    private static PhpClassBuilder Common(PhpClassBuilder builder) => builder
        .Implements(CoreClasses.Iterator, CoreClasses.Countable)
        .Factory(static t => new HeapObject(t)).Keeps(NativeKeeping.Counted)
        .Method("extract", "(): mixed", static (ctx, self, _) => Heap(self).Extract(ctx))
        .Method("top", "(): mixed", static (_, self, _) => Heap(self).Top())
        .Method("count", "(): int", static (_, self, _) => Heap(self).Count)
        .Method("isEmpty", "(): bool", static (_, self, _) => Heap(self).Count == 0)
        .Method("rewind", "(): void", static (_, _, _) => default)
        .Method("current", "(): mixed", static (_, self, _) => Heap(self).Current)
        .Method("key", "(): int", static (_, self, _) => Heap(self).Count - 1)
        .Method("next", "(): void", static (ctx, self, _) =>
        {
            Releasing.Discard(Heap(self).Extract(ctx, orNull: true));
            return default;
        })
        .Method("valid", "(): bool", static (_, self, _) => Heap(self).Count > 0)
        .Method("recoverFromCorruption", "(): bool", static (_, self, _) =>
        {
            Heap(self).IsCorrupted = false;
            return true;
        })
        .Method("isCorrupted", "(): bool", static (_, self, _) => Heap(self).IsCorrupted)
        .Method("__debugInfo", "(): array", static (ctx, self, _) => Heap(self).GetDebugInfo(ctx));
}
