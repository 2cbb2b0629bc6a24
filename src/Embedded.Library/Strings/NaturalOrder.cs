using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>The order in which people sort numbered names.</summary>
[PhpExtension("standard")]
public static class NaturalOrder
{
    /// <summary>Natural order: -1, 0 or 1.</summary>
    [PhpPlain]
    public static long strnatcmp(PhpString string1, PhpString string2) => Natural(string1.AsSpan(), string2.AsSpan(), false);

    /// <summary>Natural order without regard to ASCII case: -1, 0 or 1.</summary>
    [PhpPlain]
    public static long strnatcasecmp(PhpString string1, PhpString string2) => Natural(string1.AsSpan(), string2.AsSpan(), true);

    /// <summary>By bytes: the C locale's order.</summary>
    public static long strcoll(PhpString string1, PhpString string2) => Compare.Order(string1.AsSpan(), string2.AsSpan());

    internal static int Natural(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, bool ignoreCase)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return (a.Length == b.Length) ? 0 : a.Length > b.Length ? 1 : -1;
        }

        int i = 0, j = 0;
        bool leading = true;
        while (true)
        {
            while (leading && i < a.Length - 1 && a[i] == '0' && Bytes.IsDigit(a[i + 1]))
            {
                i++;
            }

            while (leading && j < b.Length - 1 && b[j] == '0' && Bytes.IsDigit(b[j + 1]))
            {
                j++;
            }

            leading = false;
            while (i < a.Length && Bytes.IsSpace(a[i]))
            {
                i++;
            }

            while (j < b.Length && Bytes.IsSpace(b[j]))
            {
                j++;
            }

            if (i < a.Length && j < b.Length && Bytes.IsDigit(a[i]) && Bytes.IsDigit(b[j]))
            {
                bool fractional = a[i] == '0' || b[j] == '0';
                int order = fractional ? CompareLeft(a, ref i, b, ref j) : CompareRight(a, ref i, b, ref j);
                if (order != 0)
                {
                    return order;
                }

                if (i == a.Length && j == b.Length)
                {
                    return 0;
                }

                if (i == a.Length || j == b.Length)
                {
                    return i == a.Length ? -1 : 1;
                }
            }

            int ca = i < a.Length ? a[i] : 0, cb = j < b.Length ? b[j] : 0;
            if (ignoreCase)
            {
                ca = Bytes.ToUpper((byte)ca);
                cb = Bytes.ToUpper((byte)cb);
            }

            if (ca != cb)
            {
                return ca < cb ? -1 : 1;
            }

            i++;
            j++;
            if (i >= a.Length && j >= b.Length)
            {
                return 0;
            }

            if (i >= a.Length || j >= b.Length)
            {
                return i >= a.Length ? -1 : 1;
            }
        }
    }

    // Numbers without leading zeros: the longer run of digits wins, else the first difference.
    private static int CompareRight(ReadOnlySpan<byte> a, ref int i, ReadOnlySpan<byte> b, ref int j)
    {
        int bias = 0;
        for (; ; i++, j++)
        {
            bool da = i < a.Length && Bytes.IsDigit(a[i]), db = j < b.Length && Bytes.IsDigit(b[j]);
            if (!da && !db)
            {
                return bias;
            }

            if (!da || !db)
            {
                return da ? 1 : -1;
            }

            bias = bias != 0 ? bias : a[i].CompareTo(b[j]) switch { < 0 => -1, > 0 => 1, _ => 0 };
        }
    }

    // With a leading zero: digit by digit, as fractions.
    private static int CompareLeft(ReadOnlySpan<byte> a, ref int i, ReadOnlySpan<byte> b, ref int j)
    {
        for (; ; i++, j++)
        {
            bool da = i < a.Length && Bytes.IsDigit(a[i]), db = j < b.Length && Bytes.IsDigit(b[j]);
            if (!da && !db)
            {
                return 0;
            }

            if (!da || !db)
            {
                return da ? 1 : -1;
            }

            if (a[i] != b[j])
            {
                return a[i] < b[j] ? -1 : 1;
            }
        }
    }
}
