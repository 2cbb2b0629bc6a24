using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Strings;

namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>Conversion between encodings, as PHP 8.2's mbstring has it.</summary>
[PhpExtension("mbstring")]
public static class MultibyteConversion
{
    // These are no encodings of characters; php keeps them for old programs.
    private static readonly (string[] Names, string Notice)[] s_transfers =
    [
        (["BASE64"], "Handling Base64 via mbstring is deprecated; use base64_encode/base64_decode instead"),
        (["HTML-ENTITIES", "HTML_ENTITIES", "HTML"], "Handling HTML entities via mbstring is deprecated; use htmlspecialchars, htmlentities, or mb_encode_numericentity/mb_decode_numericentity instead"),
        (["Quoted-Printable", "qprint"], "Handling QPrint via mbstring is deprecated; use quoted_printable_encode/quoted_printable_decode instead"),
    ];

    /// <summary>The string (or array of strings) in another encoding.</summary>
    [PhpSignature("(array|string $string, string $to_encoding, array|string|null $from_encoding = null): array|string|false")]
    public static PhpValue mb_convert_encoding(Context ctx, [PhpParam("array|string")] PhpValue @string, string to_encoding, [PhpParam("array|string|null")] PhpValue from_encoding = default)
    {
        const string Name = "mb_convert_encoding";
        int to = Transfer(to_encoding);
        if (to >= 0)
        {
            ctx.Deprecated($"{Name}(): {s_transfers[to].Notice}");
            var source = from_encoding.IsNull ? MultibyteState.Of(ctx).Internal : MultibyteState.List(ctx, Name, 3, "from_encoding", from_encoding)[0];
            return Each(ctx, @string, text => ToTransfer(ctx, to, text, source));
        }

        var target = MultibyteState.Encoding(ctx, Name, 2, to_encoding, "to_encoding");
        int from = from_encoding.IsStringValue ? Transfer(from_encoding.StringValue.ToString()) : -1;
        if (from >= 0)
        {
            ctx.Deprecated($"{Name}(): {s_transfers[from].Notice}");
            return Each(ctx, @string, text => FromTransfer(ctx, from, text, target));
        }

        var candidates = from_encoding.IsNull ? [MultibyteState.Of(ctx).Internal] : MultibyteState.List(ctx, Name, 3, "from_encoding", from_encoding);
        bool failed = false;
        var result = Each(ctx, @string, text =>
        {
            var source = candidates.Length == 1 ? candidates[0] : MultibyteState.Detect(text, candidates, strict: true);
            if (source is null)
            {
                failed = true;
                ctx.Warning($"{Name}(): Unable to detect character encoding");
                return default;
            }

            return MultibyteState.Of(ctx).Encode(target, source.Decode(text.AsSpan()));
        });
        return failed && !@string.IsArray ? PhpValue.False : result;
    }

    /// <summary>Converts variables in place; the encoding they had, or false.</summary>
    [PhpSignature("(string $to_encoding, array|string $from_encoding, mixed &$var, mixed &...$vars): string|false")]
    public static PhpValue mb_convert_variables(Context ctx, string to_encoding, [PhpParam("array|string")] PhpValue from_encoding, PhpAlias var, params PhpAlias[] vars)
    {
        const string Name = "mb_convert_variables";
        var target = MultibyteState.Encoding(ctx, Name, 1, to_encoding, "to_encoding");
        var candidates = MultibyteState.List(ctx, Name, 2, "from_encoding", from_encoding);
        var all = new ByteBuilder();
        PhpAlias[] places = [var, .. vars];
        foreach (var place in places)
        {
            Collect(place.Value, all);
        }

        var source = candidates.Length == 1 ? candidates[0] : MultibyteState.Detect(all.ToPhpString(), candidates, strict: true);
        if (source is null)
        {
            ctx.Warning($"{Name}(): Unable to detect encoding");
            return PhpValue.False;
        }

        foreach (var place in places)
        {
            if (place.Value.IsStringValue || place.Value.IsArray)
            {
                place.Value = Each(ctx, place.Value, text => MultibyteState.Of(ctx).Encode(target, source.Decode(text.AsSpan())));
            }
        }

        return source.Name;
    }

    /// <summary>Whether a string (or all of an array) is well-formed.</summary>
    public static bool mb_check_encoding(Context ctx, [PhpParam("array|string|null")] PhpValue value = default, string? encoding = null)
    {
        var e = MultibyteState.Encoding(ctx, "mb_check_encoding", 2, encoding);
        if (value.IsNull)
        {
            ctx.Deprecated("mb_check_encoding(): Calling mb_check_encoding() without argument is deprecated");
            return true;
        }

        return IsValid(value, e);
    }

    /// <summary>The string with what is malformed substituted.</summary>
    public static PhpString mb_scrub(Context ctx, PhpString @string, string? encoding = null)
    {
        var e = MultibyteState.Encoding(ctx, "mb_scrub", 2, encoding);
        return MultibyteState.Of(ctx).Encode(e, e.Decode(@string.AsSpan()));
    }

    /// <summary>The encoding that a string most likely has, or false.</summary>
    [PhpSignature("(string $string, array|string|null $encodings = null, bool $strict = false): string|false")]
    public static PhpValue mb_detect_encoding(Context ctx, PhpString @string, [PhpParam("array|string|null")] PhpValue encodings = default, bool strict = false)
    {
        var candidates = encodings.IsNull ? MultibyteState.Of(ctx).DetectOrder : MultibyteState.List(ctx, "mb_detect_encoding", 2, "encodings", encodings);
        return MultibyteState.Detect(@string, candidates, strict) is { } found ? found.Name : PhpValue.False;
    }

    /// <summary>The names of the encodings.</summary>
    public static PhpArray mb_list_encodings() => Functions.CoreFunctions.List(EncodingTable.All.Select(e => e.Name));

    /// <summary>The other names of an encoding.</summary>
    public static PhpArray mb_encoding_aliases(Context ctx, string encoding) => Functions.CoreFunctions.List(MultibyteState.Encoding(ctx, "mb_encoding_aliases", 1, encoding).Aliases);

    /// <summary>The MIME name of an encoding, or false.</summary>
    [PhpSignature("(string $encoding): string|false")]
    public static PhpValue mb_preferred_mime_name(Context ctx, string encoding)
    {
        if (MultibyteState.Encoding(ctx, "mb_preferred_mime_name", 1, encoding).MimeName is { } name)
        {
            return name;
        }

        ctx.Warning($"mb_preferred_mime_name(): No MIME preferred name corresponding to \"{encoding}\"");
        return PhpValue.False;
    }

    private static int Transfer(string name) => Array.FindIndex(s_transfers, t => t.Names.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static PhpString ToTransfer(Context ctx, int kind, PhpString text, MbEncoding from)
    {
        if (kind != 1)
        {
            return kind == 0 ? Encodings.base64_encode(text) : Encodings.quoted_printable_encode(text);
        }

        var to = new ByteBuilder();
        foreach (int c in from.Decode(text.AsSpan()))
        {
            if (c < 0x80)
            {
                to.Add((byte)(c == MbEncoding.Bad ? '?' : c));
            }
            else
            {
                to.Add(HtmlEntities.NameOf(c) is { } name ? $"&{name};" : $"&#{c};");
            }
        }

        _ = ctx;
        return to.ToPhpString();
    }

    private static PhpString FromTransfer(Context ctx, int kind, PhpString text, MbEncoding to)
    {
        var state = MultibyteState.Of(ctx);
        if (kind != 1)
        {
            var bytes = kind == 0 ? Encodings.base64_decode(text) : Encodings.quoted_printable_decode(text);
            return to is Utf8Codec ? state.Encode(to, EncodingTable.Of("8bit")!.Decode(bytes.AsSpan())) : bytes;
        }

        return state.Encode(to, EncodingTable.Utf8.Decode(Html.html_entity_decode(ctx, text).AsSpan()));
    }

    private static PhpValue Each(Context ctx, PhpValue value, Func<PhpString, PhpString> convert)
    {
        if (!value.IsArray)
        {
            return value.IsStringValue ? convert(value.StringValue) : value;
        }

        var result = new PhpArray();
        foreach (var (key, item) in value.Array)
        {
            var newKey = key.IsString ? new IntStringKey(convert(key.String).ToString()) : key;
            result.SetItemValue(newKey, Each(ctx, item.GetValue(), convert));
        }

        return result;
    }

    private static void Collect(PhpValue value, ByteBuilder all)
    {
        if (value.IsStringValue)
        {
            all.Add(value.StringValue);
        }
        else if (value.IsArray)
        {
            foreach (var item in value.Array.GetValues())
            {
                Collect(item.GetValue(), all);
            }
        }
    }

    private static bool IsValid(PhpValue value, MbEncoding e)
    {
        if (value.IsArray)
        {
            foreach (var (key, item) in value.Array)
            {
                if ((key.IsString && !IsValid(PhpValue.Create(key.String), e)) || !IsValid(item.GetValue(), e))
                {
                    return false;
                }
            }

            return true;
        }

        return !value.IsStringValue || e.IsValid(value.StringValue.AsSpan());
    }
}
