using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>What a page says of itself.</summary>
[PhpExtension("standard")]
public static class MetaTags
{
    /// <summary>The contents of a page's meta elements by their names, up to the end of its head; false where it cannot be read.</summary>
    [PhpSignature("(string $filename, bool $use_include_path = false): array|false")]
    public static PhpValue get_meta_tags(Context ctx, PhpString filename, bool use_include_path = false)
    {
        var path = StreamArguments.Path(filename, nameof(get_meta_tags));
        using var stream = StreamWrappers.Open(ctx, path, "rb", StreamArguments.Context(ctx, null, nameof(get_meta_tags)), nameof(get_meta_tags), use_include_path);
        return stream is null ? PhpValue.False : Read(stream.ReadAll(-1).AsSpan());
    }

    private static PhpArray Read(ReadOnlySpan<byte> page)
    {
        var result = new PhpArray();
        while (page.IndexOf((byte)'<') is >= 0 and int open)
        {
            page = page[(open + 1)..];
            var name = Word(ref page);
            if (Is(name, "meta"u8))
            {
                ReadElement(ref page, result);
            }
            else if (name.IsEmpty && page is [(byte)'/', ..])
            {
                page = page[1..];
                if (Is(Word(ref page), "head"u8))
                {
                    break;
                }
            }
        }

        return result;
    }

    // The attributes of one element; those of later names win, as in php.
    private static void ReadElement(ref ReadOnlySpan<byte> page, PhpArray result)
    {
        PhpString name = default;
        var content = PhpString.Empty;
        while (page.Length > 0 && page[0] is not ((byte)'>' or (byte)'<'))
        {
            var attribute = Word(ref page);
            if (attribute.IsEmpty)
            {
                page = page[1..];
                continue;
            }

            page = page.TrimStart(" \t\r\n"u8);
            if (page is not [(byte)'=', ..])
            {
                continue;
            }

            page = page[1..].TrimStart(" \t\r\n"u8);
            var value = Value(ref page);
            if (Is(attribute, "name"u8))
            {
                name = NameOf(value);
            }
            else if (Is(attribute, "content"u8))
            {
                content = Bytes.Copy(value);
            }
        }

        if (!name.IsDefault)
        {
            result.SetItemValue(name, content);
        }
    }

    private static ReadOnlySpan<byte> Value(ref ReadOnlySpan<byte> page)
    {
        if (page is [(byte)'"' or (byte)'\'', ..])
        {
            byte quote = page[0];
            page = page[1..];
            int end = page.IndexOf(quote);
            var quoted = end < 0 ? page : page[..end];
            page = end < 0 ? default : page[(end + 1)..];
            return quoted;
        }

        return Word(ref page);
    }

    private static ReadOnlySpan<byte> Word(ref ReadOnlySpan<byte> page)
    {
        int length = 0;
        while (length < page.Length && (char.IsAsciiLetterOrDigit((char)page[length]) || page[length] is (byte)'-' or (byte)'_' or (byte)'.' or (byte)':'))
        {
            length++;
        }

        var word = page[..length];
        page = page[length..];
        return word;
    }

    private static bool Is(ReadOnlySpan<byte> word, ReadOnlySpan<byte> lower) => System.Text.Ascii.EqualsIgnoreCase(word, lower);

    // What could be no name of a variable becomes an underscore.
    private static PhpString NameOf(ReadOnlySpan<byte> value)
    {
        var name = value.ToArray();
        for (int i = 0; i < name.Length; i++)
        {
            name[i] = "-_.\\+*?[^]$() "u8.Contains(name[i]) && name[i] is not ((byte)'-' or (byte)'_') ? (byte)'_' : Bytes.ToLower(name[i]);
        }

        return name;
    }
}
