using System.Buffers;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Removing bytes at the ends.</summary>
[PhpExtension("standard")]
public static class Trim
{
    private const string DefaultText = "\" \\n\\r\\t\\v\\x00\"";
    private static readonly SearchValues<byte> s_blank = SearchValues.Create(" \n\r\t\v\0"u8);

    /// <summary>Removes certain bytes (white space and NUL) at both ends.</summary>
    public static PhpString trim(Context ctx, PhpString @string, [PhpParam("string", Default = DefaultText)] PhpString characters = default)
        => Ends(ctx, @string, characters, true, true, "trim");

    /// <summary>Removes certain bytes (white space and NUL) at the beginning.</summary>
    public static PhpString ltrim(Context ctx, PhpString @string, [PhpParam("string", Default = DefaultText)] PhpString characters = default)
        => Ends(ctx, @string, characters, true, false, "ltrim");

    /// <summary>Removes certain bytes (white space and NUL) at the end.</summary>
    public static PhpString rtrim(Context ctx, PhpString @string, [PhpParam("string", Default = DefaultText)] PhpString characters = default)
        => Ends(ctx, @string, characters, false, true, "rtrim");

    /// <summary>rtrim().</summary>
    public static PhpString chop(Context ctx, PhpString @string, [PhpParam("string", Default = DefaultText)] PhpString characters = default)
        => Ends(ctx, @string, characters, false, true, "chop");

    private static PhpString Ends(Context ctx, PhpString value, PhpString characters, bool atStart, bool atEnd, string function)
    {
        var text = value.AsSpan();
        int start = 0, end = text.Length;
        if (characters.IsDefault)
        {
            if (atStart)
            {
                start = text.IndexOfAnyExcept(s_blank);
                start = start < 0 ? text.Length : start;
            }

            if (atEnd)
            {
                end = Math.Max(start, text.LastIndexOfAnyExcept(s_blank) + 1);
            }
        }
        else
        {
            var mask = Bytes.CharMask(ctx, characters.AsSpan(), function);
            while (atStart && start < end && mask[text[start]])
            {
                start++;
            }

            while (atEnd && end > start && mask[text[end - 1]])
            {
                end--;
            }
        }

        return Bytes.Slice(value, start, end - start);
    }
}
