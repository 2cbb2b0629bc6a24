using System.Text.RegularExpressions;

namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>The order of version numbers: dev, alpha, beta, RC, nothing, a number, pl.</summary>
internal static partial class VersionOrder
{
    private static readonly (string Name, int Rank)[] s_forms = [("dev", 0), ("alpha", 1), ("a", 1), ("beta", 2), ("b", 2), ("RC", 3), ("rc", 3), ("#", 4), ("pl", 5), ("p", 5)];

    public static int Compare(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length.CompareTo(right.Length);
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

        return a.Length > count ? (char.IsAsciiDigit(a[count][0]) ? 1 : ComparePart(a[count], "#N#"))
            : b.Length > count ? (char.IsAsciiDigit(b[count][0]) ? -1 : ComparePart("#N#", b[count]))
            : 0;
    }

    private static string[] Parts(string version)
        => Boundary().Replace(version.Replace('-', '.').Replace('_', '.').Replace('+', '.'), ".").Split('.', StringSplitOptions.RemoveEmptyEntries);

    private static int ComparePart(string a, string b)
    {
        bool da = char.IsAsciiDigit(a[0]), db = char.IsAsciiDigit(b[0]);
        if (da && db)
        {
            return long.Parse(a, System.Globalization.CultureInfo.InvariantCulture).CompareTo(long.Parse(b, System.Globalization.CultureInfo.InvariantCulture));
        }

        return Rank(da ? "#" : a).CompareTo(Rank(db ? "#" : b));
    }

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

    [GeneratedRegex("(?<=[0-9])(?=[^0-9.])|(?<=[^0-9.])(?=[0-9])")]
    private static partial Regex Boundary();
}
