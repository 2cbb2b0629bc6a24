using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Removing bytes at the ends.</summary>
[PhpExtension("standard")]
public static class Trim
{
    private const string DefaultText = "\" \\n\\r\\t\\v\\x00\"";

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

    private static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\v' or 0;

    private static PhpString Ends(Context ctx, PhpString value, PhpString characters, bool atStart, bool atEnd, string function)
    {
        var text = value.AsSpan();
        int start = 0, end = text.Length;
        if (characters.IsDefault)
        {
            // There are few to remove, most of the time none: no search pays.
            while (atStart && start < end && IsBlank(text[start]))
            {
                start++;
            }

            while (atEnd && end > start && IsBlank(text[end - 1]))
            {
                end--;
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
