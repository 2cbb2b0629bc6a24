using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>The order of version numbers: dev, alpha, beta, RC, nothing, a number, pl. Follows PHP 8.2.</summary>
internal static class VersionOrder
{
    private static readonly (string Name, int Rank)[] s_forms = [("dev", 0), ("alpha", 1), ("a", 1), ("beta", 2), ("b", 2), ("RC", 3), ("rc", 3), ("#", 4), ("pl", 5), ("p", 5)];

    public static int Compare(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length == right.Length ? 0 : left.Length == 0 ? -1 : 1;
        }

        string[] a = Parts(left), b = Parts(right);
        int count = Math.Min(a.Length, b.Length);
        for (int i = 0; i < count; i++)
        {
            int order = ComparePart(a[i], b[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Length > count ? (IsNumber(a[count]) ? 1 : ComparePart(a[count], "#N#"))
            : b.Length > count ? (IsNumber(b[count]) ? -1 : ComparePart("#N#", b[count]))
            : 0;
    }

    // Dots stand for other separators, and between letters and digits.
    private static string[] Parts(string version)
    {
        var result = new StringBuilder().Append(version[0]);
        for (int i = 1; i < version.Length; i++)
        {
            char before = version[i - 1], c = version[i];
            bool changes = char.IsAsciiDigit(c) ? before != '.' && !char.IsAsciiDigit(before) && !IsSeparator(before) : c != '.' && char.IsAsciiDigit(before);
            bool isPart = char.IsAsciiLetterOrDigit(c) || (changes && !IsSeparator(c));
            if ((changes || !isPart) && result[^1] != '.')
            {
                result.Append('.');
            }

            if (isPart)
            {
                result.Append(c);
            }
        }

        return result.ToString().Split('.');
    }

    private static bool IsSeparator(char c) => c is '-' or '_' or '+';

    private static bool IsNumber(string part) => part.Length > 0 && char.IsAsciiDigit(part[0]);

    private static int ComparePart(string a, string b)
    {
        bool da = IsNumber(a), db = IsNumber(b);
        if (da && db)
        {
            return Number(a).CompareTo(Number(b));
        }

        return Rank(da ? "#" : a).CompareTo(Rank(db ? "#" : b));
    }

    private static long Number(string digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : long.MaxValue;

    private static int Rank(string form)
    {
        foreach (var (name, rank) in s_forms)
        {
            if (form.StartsWith(name, StringComparison.Ordinal))
            {
                return rank;
            }
        }

        return -1;
    }
}
