namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>Values as text and back.</summary>
[PhpExtension("standard")]
public static class Serialization
{
    /// <summary>What objects become whose class is not there.</summary>
    public static readonly PhpClass __PHP_Incomplete_Class = new PhpClassBuilder("__PHP_Incomplete_Class", "standard").With(PhpClassFlags.Final | PhpClassFlags.AllowDynamicProperties).Build();

    /// <summary>A value as text that unserialize() reads.</summary>
    [PhpSignature("(mixed $value): string")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpString serialize(Context ctx, PhpValue value)
    {
        return Serializer.Run(ctx, s => s.Write(value));
    }

    /// <summary>The value of such a text; a notice and false where it is wrong.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue unserialize(Context ctx, PhpString data, [PhpParam("array", Default = "[]")] PhpArray? options = null)
    {
        if (data.IsEmpty)
        {
            return PhpValue.False;
        }

        long? depth = null;
        if (options is not null && options.TryGetValue(new IntStringKey("max_depth"), out var most))
        {
            depth = most.GetValue() is { IsLong: true } given ? given.Long
                : throw PhpException.TypeErrorException($"unserialize(): Option \"max_depth\" must be of type int, {Convert.TypeNameForMessage(most)} given");
            if (depth < 0)
            {
                throw PhpException.ValueErrorException("unserialize(): Option \"max_depth\" must be greater than or equal to 0");
            }
        }

        var allowed = options is not null && options.TryGetValue(new IntStringKey("allowed_classes"), out var classes) ? classes.GetValue() : PhpValue.True;
        if (!allowed.IsArray && !allowed.IsBoolean)
        {
            throw PhpException.TypeErrorException($"unserialize(): Option \"allowed_classes\" must be of type array|bool, {Convert.TypeNameForMessage(allowed)} given");
        }

        HashSet<string>? names = allowed.IsArray
            ? new(allowed.Array.GetValues().Select(v => Convert.ToPhpString(v, ctx).ToString()), StringComparer.OrdinalIgnoreCase)
            : null;
        PhpValue value = default;
        bool ok = Unserializer.TryRun(
            ctx,
            data,
            reader =>
            {
                bool read = options is null ? reader.TryRead(out value) : reader.WithOptions(IsAllowed, depth, () => reader.TryRead(out value));
                if (!read)
                {
                    ctx.Notice($"unserialize(): Error at offset {reader.Position} of {data.Length} bytes");
                }

                return read;
            },
            out _);
        return ok ? value : PhpValue.False;

        bool IsAllowed(string name) => names?.Contains(name) ?? allowed.Boolean;
    }
}
