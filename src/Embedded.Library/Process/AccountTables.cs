using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Process;

/// <summary>The system's tables of users and groups.</summary>
internal static class AccountTables
{
    public static PhpArray? User(Func<string[], bool> wanted)
    {
        if (Find("/etc/passwd", 7, wanted) is not { } f)
        {
            return null;
        }

        var result = new PhpArray();
        result.SetItemValue("name", f[0]);
        result.SetItemValue("passwd", f[1]);
        result.SetItemValue("uid", Number(f[2]));
        result.SetItemValue("gid", Number(f[3]));
        result.SetItemValue("gecos", f[4]);
        result.SetItemValue("dir", f[5]);
        result.SetItemValue("shell", f[6]);
        return result;
    }

    public static PhpArray? Group(Func<string[], bool> wanted)
    {
        if (Find("/etc/group", 4, wanted) is not { } f)
        {
            return null;
        }

        var result = new PhpArray();
        result.SetItemValue("name", f[0]);
        result.SetItemValue("passwd", f[1]);
        result.SetItemValue("members", Functions.CoreFunctions.List(f[3].Split(',', StringSplitOptions.RemoveEmptyEntries)));
        result.SetItemValue("gid", Number(f[2]));
        return result;
    }

    private static long Number(string text) => long.TryParse(text, CultureInfo.InvariantCulture, out long number) ? number : 0;

    private static string[]? Find(string path, int fields, Func<string[], bool> wanted)
    {
        try
        {
            return File.ReadLines(path).Select(line => line.Split(':')).FirstOrDefault(f => f.Length >= fields && wanted(f));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
