using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Http;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Wrappers;

/// <summary>Finds the wrapper of an address and opens by it, with php's warnings.</summary>
internal static class StreamWrappers
{
    public const string File = "file";
    public const string Http = "http";

    private const int Separator = 3; // ://
    private const int MostDots = 3;

    private static readonly FileWrapper s_file = new();

    private static readonly Dictionary<string, IStreamWrapper> s_all = new(StringComparer.OrdinalIgnoreCase)
    {
        ["php"] = new PhpWrapper(),
        [File] = s_file,
        ["glob"] = new GlobWrapper(),
        ["data"] = new DataWrapper(),
        [Http] = new HttpWrapper(),
    };

    public static IEnumerable<string> Names => s_all.Keys;

    public static bool Exists(string name) => s_all.ContainsKey(name);

    /// <summary>The scheme of an address; null for a plain path.</summary>
    public static string? SchemeOf(ReadOnlySpan<byte> path)
    {
        int length = 0;
        while (length < path.Length && (char.IsAsciiLetterOrDigit((char)path[length]) || path[length] is (byte)'+' or (byte)'-' or (byte)'.'))
        {
            length++;
        }

        // What one letter begins may be a drive.
        if (length < 2)
        {
            return null;
        }

        var rest = path[length..];
        return rest.StartsWith("://"u8) || (length == 4 && rest.StartsWith(":"u8) && path[..4].SequenceEqual("data"u8))
            ? Bytes.Latin1(path[..length])
            : null;
    }

    /// <summary>The path of a plain file: without <c>file://</c>. False where the address is another scheme's.</summary>
    public static bool TryGetFilePath(PhpString address, out PhpString path)
    {
        path = address;
        if (SchemeOf(address.AsSpan()) is not { } scheme)
        {
            return true;
        }

        if (!scheme.Equals(File, StringComparison.OrdinalIgnoreCase))
        {
            return !s_all.ContainsKey(scheme);
        }

        path = Bytes.Slice(address, File.Length + 3);
        return true;
    }

    /// <summary>Opens; null after a warning.</summary>
    public static PhpStream? Open(Context ctx, PhpString path, PhpString mode, StreamContext? options, string function, bool useIncludePath = false, bool silent = false, bool forInclude = false)
    {
        var state = StreamState.Of(ctx);
        state.Function = function;
        if (path.IsEmpty)
        {
            throw PhpException.ValueErrorException("Path cannot be empty");
        }

        if (useIncludePath && SchemeOf(path.AsSpan()) is null && IncludePath.Find(ctx, path) is { IsDefault: false } found)
        {
            path = found;
        }

        var wrapper = Find(ctx, path, function);
        string reason = "operation failed";
        var stream = wrapper?.Open(new OpenRequest(ctx, path, mode, options, function, forInclude), out reason);
        if (stream is null && !silent)
        {
            ctx.Warning(Text(function, path, wrapper is null ? "no suitable wrapper could be found" : reason));
        }

        return stream;
    }

    /// <summary>Whether the wrapper of an address lists folders.</summary>
    public static bool HasFolders(PhpString path) => SchemeOf(path.AsSpan()) is not { } scheme || !s_all.TryGetValue(scheme, out var wrapper) || wrapper is FileWrapper or GlobWrapper;

    /// <summary>Whether an address is one that this reads over HTTP, and no script's wrapper.</summary>
    public static bool IsHttp(Context ctx, PhpString path)
        => SchemeOf(path.AsSpan()) is { } scheme && scheme.Equals(Http, StringComparison.OrdinalIgnoreCase) && Find(ctx, path, "get_headers") is HttpWrapper;

    /// <summary>Whether an address is of a kind whose files cannot be made, renamed or removed: then false is the answer, with php's warning where it has one.</summary>
    public static bool IsReadOnly(Context ctx, PhpString path, string warning = "")
    {
        bool isHttp = SchemeOf(path.AsSpan()) is { } scheme && scheme.Equals(Http, StringComparison.OrdinalIgnoreCase);
        if (isHttp && warning.Length > 0)
        {
            ctx.Warning(warning);
        }

        return isHttp;
    }

    /// <summary>The warning that a scheme is unknown, where it is.</summary>
    public static void WarnUnknown(Context ctx, PhpString path, string function)
    {
        if (SchemeOf(path.AsSpan()) is not null)
        {
            _ = Find(ctx, path, function);
        }
    }

    /// <summary>The wrapper of an address; plain files, after a warning, for an unknown scheme.</summary>
    private static IStreamWrapper? Find(Context ctx, PhpString path, string function)
    {
        if (SchemeOf(path.AsSpan()) is not { } scheme)
        {
            scheme = File;
        }

        if (StreamState.Of(ctx).UserWrappers.TryGetValue(scheme, out var written))
        {
            return written;
        }

        if (scheme.Equals(Http, StringComparison.OrdinalIgnoreCase) && !ctx.Ini.GetBoolean("allow_url_fopen"))
        {
            ctx.Warning($"{function}(): {scheme}:// wrapper is disabled in the server configuration by allow_url_fopen=0");
            return null;
        }

        var disabled = StreamState.Of(ctx).DisabledWrappers;
        if (s_all.TryGetValue(scheme, out var wrapper) && !disabled.Contains(scheme))
        {
            return wrapper;
        }

        if (scheme != File)
        {
            ctx.Warning($"{function}(): Unable to find the wrapper \"{scheme}\" - did you forget to enable it when you configured PHP?");
        }

        return disabled.Contains(File) ? null : s_file;
    }

    /// <summary>The warning of a failed opening.</summary>
    public static PhpString Text(string function, PhpString path, string reason, string what = "stream")
    {
        var text = new ByteBuilder();
        text.Add(function);
        text.Add('(');
        text.Add(WithoutUser(path));
        text.Add($"): Failed to open {what}: {reason}");
        return text.ToPhpString();
    }

    // php hides the user and password of an address, with as many dots as there were characters, three at most.
    private static PhpString WithoutUser(PhpString path)
    {
        var bytes = path.AsSpan();
        int start = bytes.IndexOf("://"u8) + Separator;
        int at = start < Separator ? -1 : bytes[start..].IndexOf((byte)'@');
        return at < 0
            ? path
            : PhpString.Concat(PhpString.Concat(Common.Bytes.Slice(path, 0, start), new string('.', Math.Min(at, MostDots))), Common.Bytes.Slice(path, start + at));
    }

    /// <summary>The warning of a failed call on one path.</summary>
    public static PhpString PathText(string function, PhpString path, int error)
    {
        var text = new ByteBuilder();
        text.Add(function);
        text.Add('(');
        text.Add(path);
        text.Add($"): {Libc.Text(error)}");
        return text.ToPhpString();
    }
}
