using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Removing bytes at the ends.</summary>
[PhpExtension("standard")]
public static class Trim
{
    private const string DefaultText = "\" \\n\\r\\t\\v\\x00\"";

    /// <summary>Removes certain bytes (white space and NUL) at both ends.</summary>
    [PhpPlain(MaxArguments = 1)]
    public static PhpString trim(Context ctx, PhpString @string, [PhpParam("string", Default = DefaultText)] PhpString characters = default)
        => Ends(ctx, @string, characters, true, true, "trim");

    /// <summary>Removes certain bytes (white space and NUL) at the beginning.</summary>
    [PhpPlain(MaxArguments = 1)]
    public static PhpString ltrim(Context ctx, PhpString @string, [PhpParam("string", Default = DefaultText)] PhpString characters = default)
        => Ends(ctx, @string, characters, true, false, "ltrim");

    /// <summary>Removes certain bytes (white space and NUL) at the end.</summary>
    [PhpPlain(MaxArguments = 1)]
    public static PhpString rtrim(Context ctx, PhpString @string, [PhpParam("string", Default = DefaultText)] PhpString characters = default)
        => Ends(ctx, @string, characters, false, true, "rtrim");

    /// <summary>rtrim().</summary>
    [PhpPlain(MaxArguments = 1)]
    public static PhpString chop(Context ctx, PhpString @string, [PhpParam("string", Default = DefaultText)] PhpString characters = default)
        => Ends(ctx, @string, characters, false, true, "chop");

    // Letters and digits are all above the space.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBlank(byte c) => c <= ' ' && (c is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\v' or 0);

    private static PhpString Ends(Context ctx, PhpString value, PhpString characters, bool atStart, bool atEnd, string function)
    {
        var text = value.AsSpan();
        if (characters.IsDefault)
        {
            var rest = Blanks(text, atStart, atEnd);
            return rest.Length == text.Length ? value : Bytes.Copy(rest);
        }

        int start = 0, end = text.Length;
        var mask = Bytes.CharMask(ctx, characters.AsSpan(), function);
        while (atStart && start < end && mask[text[start]])
        {
            start++;
        }

        while (atEnd && end > start && mask[text[end - 1]])
        {
            end--;
        }

        return Bytes.Slice(value, start, end - start);
    }

    /// <summary>What is left without white space and NUL at the ends.</summary>
    internal static ReadOnlySpan<byte> Blanks(ReadOnlySpan<byte> text, bool atStart, bool atEnd)
    {
        // There are few to remove, most of the time none: no search pays.
        int start = 0, end = text.Length;
        while (atStart && start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (atEnd && end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }
}
