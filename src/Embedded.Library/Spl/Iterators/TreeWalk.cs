using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Spl.Iterators;

/// <summary>A RecursiveTreeIterator: puts lines before the elements that show their depth.</summary>
internal sealed class TreeWalk(PhpClass type) : RecursiveWalk(type)
{
    private const int BypassCurrent = 4;
    private const int BypassKey = 8;

    private readonly PhpString[] _parts = [Bytes.Latin1(""), Bytes.Latin1("| "), Bytes.Latin1("  "), Bytes.Latin1("|-"), Bytes.Latin1("\\-"), Bytes.Latin1("")];

    private long _bypass;

    private PhpString _postfix = PhpString.Empty;

    public static PhpClassBuilder Declare(PhpClassBuilder builder) => builder
        .Factory(static t => new TreeWalk(t))
        .Constant("BYPASS_CURRENT", BypassCurrent).Constant("BYPASS_KEY", BypassKey)
        .Constant("PREFIX_LEFT", 0).Constant("PREFIX_MID_HAS_NEXT", 1).Constant("PREFIX_MID_LAST", 2)
        .Constant("PREFIX_END_HAS_NEXT", 3).Constant("PREFIX_END_LAST", 4).Constant("PREFIX_RIGHT", 5)
        .Method("__construct", "($iterator, int $flags = 8, int $cachingIteratorFlags = 16, int $mode = 1)", static (ctx, self, a) =>
        {
            var tree = (TreeWalk)self!;
            if (a[0].AsObject() is not PhpObject inner || !inner.Class.IsSubclassOf("Traversable"))
            {
                throw PhpException.TypeErrorException($"RecursiveTreeIterator::__construct(): Argument #1 ($iterator) must be of type RecursiveIterator, {Convert.TypeNameForMessage(a[0])} given");
            }

            inner = inner.Class.IsSubclassOf("IteratorAggregate") ? Classes.Iteration.IteratorOf(ctx, a[0]) : inner;
            var caching = RecursiveClasses.RecursiveCachingIterator.CreateInstance();
            Classes.Iteration.Call(ctx, caching, "__construct", PhpValue.FromClass(inner), SplObject.At(a, 2, CatchGetChild));
            tree._bypass = SplObject.At(a, 1, BypassKey).Long;
            tree.Begin(caching, SplObject.At(a, 3, SelfFirst).Long, tree._bypass);
            return default;
        })
        .Method("key", "(): mixed", static (ctx, self, _) => ((TreeWalk)self!).Key(ctx))
        .Method("current", "(): mixed", static (ctx, self, _) => ((TreeWalk)self!).Current(ctx))
        .Method("getPrefix", "(): string", static (ctx, self, _) => ((TreeWalk)self!).Prefix(ctx))
        .Method("setPostfix", "(string $postfix): void", static (_, self, a) =>
        {
            ((TreeWalk)self!)._postfix = a[0].StringValue;
            return default;
        })
        .Method("setPrefixPart", "(int $part, string $value): void", static (_, self, a) =>
        {
            if (a[0].Long is < 0 or > 5)
            {
                throw PhpException.ValueErrorException("RecursiveTreeIterator::setPrefixPart(): Argument #1 ($part) must be a RecursiveTreeIterator::PREFIX_* constant");
            }

            ((TreeWalk)self!)._parts[a[0].Long] = a[1].StringValue;
            return default;
        })
        .Method("getEntry", "(): string", static (ctx, self, _) => ((TreeWalk)self!).Entry(ctx))
        .Method("getPostfix", "(): string", static (_, self, _) => ((TreeWalk)self!)._postfix);

    private PhpString Prefix(Context ctx)
    {
        var text = new ByteBuilder();
        text.Add(_parts[0]);
        for (int level = 0; level < Depth; level++)
        {
            text.Add(_parts[HasNext(ctx, At(level)!) ? 1 : 2]);
        }

        text.Add(_parts[HasNext(ctx, Top) ? 3 : 4]);
        text.Add(_parts[5]);
        return text.ToPhpString();
    }

    private PhpValue Key(Context ctx)
    {
        var key = Classes.Iteration.Call(ctx, Top, "key");
        return (_bypass & BypassKey) != 0 ? key : Line(ctx, Convert.ToPhpString(key, ctx));
    }

    private PhpValue Current(Context ctx)
    {
        if ((_bypass & BypassCurrent) != 0)
        {
            return Classes.Iteration.Call(ctx, Top, "current");
        }

        return Line(ctx, Entry(ctx));
    }

    private PhpValue Line(Context ctx, PhpString entry)
    {
        var text = new ByteBuilder();
        text.Add(Prefix(ctx));
        text.Add(entry);
        text.Add(_postfix);
        return text.ToPhpString();
    }

    private PhpString Entry(Context ctx)
    {
        // Arrays are no mistake here: they are told as what they are, without a warning.
        var value = Classes.Iteration.Call(ctx, Top, "current");
        return value.IsArray ? Bytes.Latin1("Array") : Convert.ToPhpString(value, ctx);
    }

    private static bool HasNext(Context ctx, PhpObject iterator) => Convert.ToBoolean(Classes.Iteration.Call(ctx, iterator, "hasNext"));
}
