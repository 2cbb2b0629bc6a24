namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>ArrayObject and ArrayIterator in the texts of serialize().</summary>
internal static class ArrayTexts
{
    // Set where the elements are the object's own properties: nothing else is stored then.
    private const long IsSelf = 0x1000000;

    private const long StoredFlags = 0x100FFFF;

    /// <summary>What Serializable asks for: x:i:0;a:1:{...};m:a:0:{}</summary>
    public static PhpString Write(Context ctx, ArrayStorage s) => Variables.Serializer.Run(ctx, text =>
    {
        text.Raw("x:");
        text.Write(s.Flags);
        text.Write(s.Storage);
        text.Raw(";m:");
        text.Write(s.Members(ctx));
    });

    /// <summary>Reads what <see cref="Write"/> gives.</summary>
    public static void Read(Context ctx, ArrayStorage s, PhpString text)
    {
        if (!text.IsEmpty && !Variables.Unserializer.TryRun(ctx, text, reader => TryRead(ctx, reader, s), out int position))
        {
            throw SplObject.WrongText(position, text);
        }
    }

    private static bool TryRead(Context ctx, Variables.Unserializer reader, ArrayStorage s)
    {
        if (!reader.SkipLabel('x') || !reader.TryRead(out var flags) || !flags.IsLong)
        {
            return false;
        }

        if ((flags.Long & IsSelf) == 0)
        {
            if (reader.Next is not ((byte)'a' or (byte)'O' or (byte)'C' or (byte)'r')
                || !reader.TryRead(out var elements) || ReferenceEquals(elements.AsObject(), s))
            {
                return false;
            }

            s.Flags = flags.Long & StoredFlags;
            s.Take("", elements);
            if (!reader.Skip(';'))
            {
                return false;
            }
        }

        s.Flags = flags.Long & StoredFlags;
        return s.TryReadMembers(ctx, reader);
    }

    /// <summary>Takes what __serialize() gave.</summary>
    public static void Restore(Context ctx, ArrayStorage s, PhpArray data)
    {
        bool hasIterator = data.ContainsKey(3) && !data[3].IsNull;
        if (!data[0].IsLong || !data.ContainsKey(1) || !data[2].IsArray || (hasIterator && !data[3].IsStringValue))
        {
            throw SplObject.IncompleteData();
        }

        s.Flags = data[0].Long & StoredFlags;
        if ((s.Flags & IsSelf) == 0)
        {
            s.Take("", data[1].IsArray || data[1].AsObject() is IPhpObjectLike ? data[1] : throw SplObject.Throw("InvalidArgumentException", "Passed variable is not an array or object"));
        }

        s.Restore(ctx, data[2].Array);
        if (!hasIterator)
        {
            return;
        }

        string name = data[3].StringValue.ToString();
        string? wrong = ctx.ResolveClass(name) is not { } type ? "no such class exists"
            : !type.IsSubclassOf("Iterator") ? "this class does not implement the Iterator interface" : null;
        s.IteratorClass = wrong is null ? name : throw SplObject.Throw("UnexpectedValueException", $"Cannot deserialize ArrayObject with iterator class '{name}'; {wrong}");
    }
}
