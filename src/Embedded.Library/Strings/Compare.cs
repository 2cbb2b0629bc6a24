using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Comparing strings: the difference of the first bytes that differ, else the sign of the difference in length.</summary>
[PhpExtension("Core")]
public static class Compare
{
    /// <summary>By bytes.</summary>
    [PhpPlain]
    [PhpOnlyReads]
    public static long strcmp(PhpString string1, PhpString string2) => Order(string1.AsSpan(), string2.AsSpan());

    /// <summary>By bytes, without regard to ASCII case.</summary>
    [PhpPlain]
    public static long strcasecmp(PhpString string1, PhpString string2) => IgnoreCase(string1.AsSpan(), string2.AsSpan());

    /// <summary>By bytes, the first ones only.</summary>
    [PhpOnlyReads]
    public static long strncmp(PhpString string1, PhpString string2, long length)
        => length < 0
            ? throw ArgumentBinder.ValueError("strncmp", 3, "length", "must be greater than or equal to 0")
            : Order(Cut(string1, length), Cut(string2, length));

    /// <summary>By bytes, the first ones only, without regard to ASCII case.</summary>
    public static long strncasecmp(PhpString string1, PhpString string2, long length)
        => length < 0
            ? throw ArgumentBinder.ValueError("strncasecmp", 3, "length", "must be greater than or equal to 0")
            : IgnoreCase(Cut(string1, length), Cut(string2, length));

    private static ReadOnlySpan<byte> Cut(PhpString value, long length) => value.AsSpan()[..(int)Math.Min(length, value.Length)];

    internal static int Order(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int same = left.CommonPrefixLength(right);
        return same < left.Length && same < right.Length ? left[same] - right[same] : left.Length.CompareTo(right.Length);
    }

    internal static int IgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int count = Math.Min(left.Length, right.Length);
        for (int i = 0; i < count; i++)
        {
            int difference = Bytes.ToLower(left[i]) - Bytes.ToLower(right[i]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
