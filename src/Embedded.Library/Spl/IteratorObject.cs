namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>An iterator around another, which keeps the element it stands on.</summary>
internal class IteratorObject(PhpClass type) : PhpObject(type)
{
    private PhpObject? _inner;

    public PhpObject Inner
    {
        get => _inner ?? throw PhpException.ErrorException("The object is in an invalid state as the parent constructor was not called");
        set => _inner = value;
    }

    public PhpObject? InnerOrNull
    {
        get => _inner;
        set => _inner = value;
    }

    public bool IsValid { get; set; }

    public PhpValue Current { get; set; }

    public PhpValue Key { get; set; }

    /// <summary>The callback, the regular expression, or what else the class wants.</summary>
    public PhpValue Extra { get; set; }

    public long Flags { get; set; }

    public long Offset { get; set; }

    public long Limit { get; set; }

    public long Position { get; set; }

    public PhpValue Call(Context ctx, string method, params ReadOnlySpan<PhpValue> arguments) => Classes.Iteration.Call(ctx, this, method, arguments);

    public PhpValue CallInner(Context ctx, string method, params ReadOnlySpan<PhpValue> arguments) => Classes.Iteration.Call(ctx, Inner, method, arguments);

    /// <summary>Takes the element that the inner iterator stands on.</summary>
    public bool Fetch(Context ctx)
    {
        (IsValid, Current, Key) = (false, default, default);
        if (!Convert.ToBoolean(CallInner(ctx, "valid")))
        {
            return false;
        }

        Current = CallInner(ctx, "current").DeepCopy();
        Key = CallInner(ctx, "key").DeepCopy();
        return IsValid = true;
    }

    public virtual void Rewind(Context ctx)
    {
        Position = 0;
        CallInner(ctx, "rewind");
        Fetch(ctx);
    }

    public virtual void Next(Context ctx)
    {
        Position++;
        CallInner(ctx, "next");
        Fetch(ctx);
    }
}

/// <summary>Leaves out what accept() does not want.</summary>
internal class FilterObject(PhpClass type) : IteratorObject(type)
{
    public override void Rewind(Context ctx)
    {
        CallInner(ctx, "rewind");
        Search(ctx);
    }

    public override void Next(Context ctx)
    {
        CallInner(ctx, "next");
        Search(ctx);
    }

    private void Search(Context ctx)
    {
        while (Fetch(ctx))
        {
            if (Convert.ToBoolean(Call(ctx, "accept")))
            {
                return;
            }

            CallInner(ctx, "next");
        }
    }
}

/// <summary>Shows a range of positions only.</summary>
internal sealed class LimitObject(PhpClass type) : IteratorObject(type)
{
    public override void Rewind(Context ctx)
    {
        CallInner(ctx, "rewind");
        Position = 0;
        Seek(ctx, Offset);
    }

    public void Seek(Context ctx, long position)
    {
        if (position < Offset)
        {
            throw SplObject.Throw("OutOfBoundsException", $"Cannot seek to {position} which is below the offset {Offset}");
        }

        if (Limit >= 0 && position >= Offset + Limit)
        {
            throw SplObject.Throw("OutOfBoundsException", $"Cannot seek to {position} which is behind offset {Offset} plus count {Limit}");
        }

        if (position != Position && Inner.Class.IsSubclassOf(SplInterfaces.SeekableIterator))
        {
            IsValid = false;
            CallInner(ctx, "seek", position);
            Position = position;
            Fetch(ctx);
            return;
        }

        if (position < Position)
        {
            CallInner(ctx, "rewind");
            Position = 0;
        }

        while (Position < position && Convert.ToBoolean(CallInner(ctx, "valid")))
        {
            CallInner(ctx, "next");
            Position++;
        }

        Fetch(ctx);
    }

    public override void Next(Context ctx)
    {
        CallInner(ctx, "next");
        Position++;
        IsValid = false;
        if (Limit < 0 || Position < Offset + Limit)
        {
            Fetch(ctx);
        }
    }

    public bool IsInside => (Limit < 0 || Position < Offset + Limit) && IsValid;
}

/// <summary>Begins again at the end.</summary>
internal sealed class InfiniteObject(PhpClass type) : IteratorObject(type)
{
    public override void Next(Context ctx)
    {
        CallInner(ctx, "next");
        if (!Fetch(ctx))
        {
            CallInner(ctx, "rewind");
            Fetch(ctx);
        }
    }
}

/// <summary>Knows whether there is another element.</summary>
internal sealed class CachingObject(PhpClass type) : IteratorObject(type)
{
    public const int CallToString = 1;
    public const int TextOfInner = 8;
    public const int CatchGetChild = 16;
    public const int FullCache = 256;

    public PhpArray Cache { get; set; } = [];

    public PhpValue Text { get; private set; }

    public PhpValue Children { get; private set; }

    public bool HasElement { get; private set; }

    public override void Rewind(Context ctx)
    {
        CallInner(ctx, "rewind");
        Cache = [];
        Advance(ctx);
    }

    public override void Next(Context ctx) => Advance(ctx);

    private void Advance(Context ctx)
    {
        HasElement = Fetch(ctx);
        (Text, Children) = (default, default);
        if (!HasElement)
        {
            return;
        }

        if ((Flags & (CallToString | TextOfInner)) != 0)
        {
            Text = Convert.ToPhpString((Flags & TextOfInner) != 0 ? PhpValue.FromClass(Inner) : Current, ctx);
        }

        if ((Flags & FullCache) != 0)
        {
            Cache.SetItemValue(Convert.ToArrayKey(Key), Current.DeepCopy());
        }

        if (Class.IsSubclassOf("RecursiveCachingIterator"))
        {
            Children = ChildrenOf(ctx);
        }

        CallInner(ctx, "next");
    }

    private PhpValue ChildrenOf(Context ctx)
    {
        int depth = ctx.Depth;
        try
        {
            if (!Convert.ToBoolean(CallInner(ctx, "hasChildren")))
            {
                return default;
            }

            var child = (CachingObject)Iterators.RecursiveClasses.RecursiveCachingIterator.CreateInstance();
            Classes.Iteration.Call(ctx, child, "__construct", CallInner(ctx, "getChildren"), Flags);
            return PhpValue.FromClass(child);
        }
        catch (PhpThrownException) when ((Flags & CatchGetChild) != 0)
        {
            ctx.Depth = depth;
            return default;
        }
    }

    public bool HasNext(Context ctx) => Convert.ToBoolean(CallInner(ctx, "valid"));
}
