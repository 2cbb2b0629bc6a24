using System.Text;

namespace PeachpieSockets.Embedded.Library.Common;

/// <summary>Makes strings of bytes; the empty one and those of one byte are shared.</summary>
internal static class Bytes
{
    private static readonly PhpString[] s_single = MakeSingle();

    private static PhpString[] MakeSingle()
    {
        var all = new PhpString[256];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = new PhpString([(byte)i]);
        }

        return all;
    }

    public static PhpString Single(byte value) => s_single[value];

    public static PhpString Copy(ReadOnlySpan<byte> value) => value.Length switch
    {
        0 => PhpString.Empty,
        1 => s_single[value[0]],
        _ => Many(value),
    };

    private static PhpString Many(ReadOnlySpan<byte> value)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(value.Length);
        value.CopyTo(bytes);
        return new PhpString(bytes);
    }

    /// <summary>What C makes of a string: it ends before its first NUL.</summary>
    public static ReadOnlySpan<byte> UpToNul(ReadOnlySpan<byte> value) => value.IndexOf((byte)0) is >= 0 and int end ? value[..end] : value;

    public static PhpString Slice(PhpString value, int start, int length)
        => length <= 1 ? Copy(value.AsSpan().Slice(start, length)) : value.Part(start, length);

    public static PhpString Slice(PhpString value, int start) => Slice(value, start, value.Length - start);

    public static PhpString Latin1(string text) => Encoding.Latin1.GetBytes(text);

    public static string Latin1(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    public static byte ToLower(byte c) => c is >= (byte)'A' and <= (byte)'Z' ? (byte)(c | 0x20) : c;

    public static byte ToUpper(byte c) => c is >= (byte)'a' and <= (byte)'z' ? (byte)(c & ~0x20) : c;

    public static bool IsSpace(byte c) => c is (byte)' ' or >= 9 and <= 13;

    public static bool IsDigit(byte c) => c is >= (byte)'0' and <= (byte)'9';

    public static bool IsLetter(byte c) => (c | 0x20) is >= (byte)'a' and <= (byte)'z';

    /// <summary>The string in lower case (ASCII only); itself where nothing changes.</summary>
    public static PhpString Lower(PhpString value)
    {
        var span = value.AsSpan();
        if (!AsciiCase.HasUpper(span))
        {
            return value;
        }

        var result = GC.AllocateUninitializedArray<byte>(span.Length);
        AsciiCase.ToLower(span, result);
        return result;
    }

    /// <summary>A string of the bytes in lower case (ASCII only).</summary>
    public static PhpString Lower(ReadOnlySpan<byte> text)
    {
        if (text.Length <= 1)
        {
            return text.IsEmpty ? PhpString.Empty : s_single[ToLower(text[0])];
        }

        var result = GC.AllocateUninitializedArray<byte>(text.Length);
        AsciiCase.ToLower(text, result);
        return result;
    }

    /// <summary>A string of the bytes in upper case (ASCII only).</summary>
    public static PhpString Upper(ReadOnlySpan<byte> text)
    {
        if (text.Length <= 1)
        {
            return text.IsEmpty ? PhpString.Empty : s_single[ToUpper(text[0])];
        }

        var result = GC.AllocateUninitializedArray<byte>(text.Length);
        AsciiCase.ToUpper(text, result);
        return result;
    }

    /// <summary>The string in upper case (ASCII only); itself where nothing changes.</summary>
    public static PhpString Upper(PhpString value)
    {
        var span = value.AsSpan();
        if (!AsciiCase.HasLower(span))
        {
            return value;
        }

        var result = GC.AllocateUninitializedArray<byte>(span.Length);
        AsciiCase.ToUpper(span, result);
        return result;
    }

    /// <summary>The 256 flags of a list of bytes in which <c>a..f</c> is a range, as trim() and addcslashes() read it.</summary>
    public static bool[] CharMask(Context ctx, ReadOnlySpan<byte> list, string function)
    {
        var mask = new bool[256];
        for (int i = 0; i < list.Length; i++)
        {
            if (i + 3 < list.Length && list[i + 1] == '.' && list[i + 2] == '.' && list[i + 3] >= list[i])
            {
                for (int c = list[i]; c <= list[i + 3]; c++)
                {
                    mask[c] = true;
                }

                i += 3;
                continue;
            }

            if (i + 1 < list.Length && list[i] == '.' && list[i + 1] == '.')
            {
                string problem = i == 0 ? "no character to the left of '..'"
                    : i + 2 >= list.Length ? "no character to the right of '..'"
                    : list[i - 1] > list[i + 2] ? "'..'-range needs to be incrementing"
                    : "";
                ctx.Warning($"{function}(): Invalid '..'-range{(problem.Length == 0 ? "" : ", " + problem)}");
                continue;
            }

            mask[list[i]] = true;
        }

        return mask;
    }
}
