using PeachpieSockets.Embedded.Library.Streams.Functions;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.Posix;

/// <summary>Paths that match a shell pattern, as glob(3) finds them.</summary>
internal static class Globbing
{
    private const int Enotdir = 20;

    /// <summary>The paths; null where GLOB_ERR ends the search at a folder that cannot be read.</summary>
    public static List<byte[]>? Find(Context ctx, ReadOnlySpan<byte> pattern, int flags)
    {
        var result = new List<byte[]>();
        foreach (byte[] single in (flags & FileConstants.GLOB_BRACE) != 0 ? Expand(pattern.ToArray()) : [pattern.ToArray()])
        {
            if (FindOne(ctx, single, flags) is not { } found)
            {
                return null;
            }

            if ((flags & FileConstants.GLOB_NOSORT) == 0)
            {
                found.Sort(static (a, b) => a.AsSpan().SequenceCompareTo(b));
            }

            result.AddRange(found);
        }

        if (result.Count == 0 && (flags & FileConstants.GLOB_NOCHECK) != 0)
        {
            result.Add(pattern.ToArray());
        }

        return result;
    }

    private static List<byte[]>? FindOne(Context ctx, byte[] pattern, int flags)
    {
        if (pattern.Length == 0)
        {
            return [];
        }

        if ((flags & FileConstants.GLOB_ERR) != 0 && IsUnreadable(ctx, pattern))
        {
            return null;
        }

        var found = new List<byte[]> { Array.Empty<byte>() };
        int at = 0;
        while (at < pattern.Length && pattern[at] == '/')
        {
            at++;
        }

        if (at > 0)
        {
            found[0] = pattern[..at];
        }

        while (at < pattern.Length)
        {
            int length = pattern.AsSpan(at).IndexOf((byte)'/');
            bool isLast = length < 0;
            byte[] part = isLast ? pattern[at..] : pattern[at..(at + length)];
            at = isLast ? pattern.Length : at + length;
            int slashes = at;
            while (at < pattern.Length && pattern[at] == '/')
            {
                at++;
            }

            byte[] separator = pattern[slashes..at];
            if (Step(ctx, found, part, separator, flags) is not { } next)
            {
                return null;
            }

            found = next;
        }

        if ((flags & FileConstants.GLOB_ONLYDIR) != 0)
        {
            found.RemoveAll(static p => !IsFolder(p));
        }

        if ((flags & FileConstants.GLOB_MARK) != 0)
        {
            found = found.ConvertAll(static p => IsFolder(p) ? [.. p, (byte)'/'] : p);
        }

        if (pattern.Length > 2 && pattern[^1] == '/')
        {
            // Such a pattern finds the names that the rest of it marks.
            found = found.ConvertAll(static p => (byte[])[.. p.AsSpan().TrimEnd((byte)'/'), (byte)'/']);
        }

        return found;
    }

    private static List<byte[]>? Step(Context ctx, List<byte[]> folders, byte[] part, byte[] separator, int flags)
    {
        var result = new List<byte[]>();
        bool isPattern = part.AsSpan().IndexOfAny("*?["u8) >= 0;
        int match = ShellPattern.Period | ((flags & FileConstants.GLOB_NOESCAPE) != 0 ? ShellPattern.NoEscape : 0);
        foreach (byte[] folder in folders)
        {
            if (!isPattern)
            {
                byte[] path = [.. folder, .. part, .. separator];
                if (FileStatus.TryGet(path, follow: false, out _, out _))
                {
                    result.Add(path);
                }

                continue;
            }

            var names = FileWrapper.List(ctx, folder.Length == 0 ? "." : new PhpString(folder), out int error);
            if (names is null && error != Enotdir && (flags & FileConstants.GLOB_ERR) != 0)
            {
                return null;
            }

            foreach (byte[] name in names ?? [])
            {
                byte[] path = [.. folder, .. name, .. separator];
                if (ShellPattern.Matches(part, name, match) && (separator.Length == 0 || IsFolder(path)))
                {
                    result.Add(path);
                }
            }
        }

        return result;
    }

    // Whether the folder is named that the last part is looked for in, and cannot be read.
    private static bool IsUnreadable(Context ctx, ReadOnlySpan<byte> pattern)
    {
        int slash = pattern.LastIndexOf((byte)'/');
        return slash > 0 && pattern[..slash].IndexOfAny("*?["u8) < 0 && pattern[slash..].IndexOfAny("*?["u8) >= 0
            && FileWrapper.List(ctx, new PhpString(pattern[..slash].ToArray()), out int error) is null && error != Enotdir;
    }

    private static bool IsFolder(byte[] path) => FileStatus.TryGet(path, follow: true, out var status, out _) && status.Type == FileStatus.Folder;

    // {a,b}c gives ac and bc; braces nest.
    private static IEnumerable<byte[]> Expand(byte[] pattern)
    {
        int open = Array.IndexOf(pattern, (byte)'{');
        if (open < 0)
        {
            return [pattern];
        }

        int depth = 0;
        int start = open + 1;
        var parts = new List<byte[]>();
        for (int i = open; i < pattern.Length; i++)
        {
            depth += pattern[i] == '{' ? 1 : pattern[i] == '}' ? -1 : 0;
            if (depth == 0 || (depth == 1 && pattern[i] == ','))
            {
                parts.Add(pattern[start..i]);
                start = i + 1;
                if (depth == 0)
                {
                    return parts.SelectMany(p => Expand([.. pattern[..open], .. p, .. pattern[start..]]));
                }
            }
        }

        return [pattern];
    }
}
