namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The Iterator that a class of the language or of a module gives where it is an IteratorAggregate.</summary>
internal abstract class InternalIterator() : PhpObject(Type)
{
    /// <summary>The class of all of them, which scripts cannot make.</summary>
    public static readonly PhpClass Type = CoreRegistry.Add(new PhpClassBuilder("InternalIterator", CoreRegistry.Extension)
        .Keeps(NativeKeeping.Weakly)
        .With(PhpClassFlags.Final | PhpClassFlags.NotCloneable | PhpClassFlags.NotSerializable)
        .Implements(CoreClasses.Iterator)
        .Method("__construct", "()", CoreRegistry.Nothing, PhpMemberFlags.Private)
        .Method("current", "(): mixed", static (ctx, self, _) => ((InternalIterator)self!).Current(ctx))
        .Method("key", "(): mixed", static (ctx, self, _) => ((InternalIterator)self!).Key(ctx))
        .Method("next", "(): void", static (ctx, self, _) =>
        {
            ((InternalIterator)self!).Next(ctx);
            return default;
        })
        .Method("valid", "(): bool", static (ctx, self, _) => ((InternalIterator)self!).IsValid(ctx))
        .Method("rewind", "(): void", static (ctx, self, _) =>
        {
            ((InternalIterator)self!).Rewind(ctx);
            return default;
        }));

    protected abstract PhpValue Current(Context ctx);

    protected abstract PhpValue Key(Context ctx);

    protected abstract void Next(Context ctx);

    protected abstract bool IsValid(Context ctx);

    protected abstract void Rewind(Context ctx);
}

/// <summary>An Iterator over pairs that are all there already.</summary>
internal sealed class PairIterator(List<(PhpValue Key, PhpValue Value)> pairs) : InternalIterator
{
    private int _at;

    protected override PhpValue Current(Context ctx) => IsValid(ctx) ? pairs[_at].Value : default;

    protected override PhpValue Key(Context ctx) => IsValid(ctx) ? pairs[_at].Key : default;

    protected override void Next(Context ctx) => _at++;

    protected override bool IsValid(Context ctx) => _at < pairs.Count && !ctx.IsDisposed;

    protected override void Rewind(Context ctx) => _at = 0;
}
