using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.UserSpace;

/// <summary>A scheme whose addresses a class of the script opens (stream_wrapper_register()). Follows PHP 8.2.</summary>
internal sealed class UserWrapper(PhpClass type, bool isUrl) : IStreamWrapper
{
    /// <summary>url_stat(): a link is asked about itself.</summary>
    public const int StatLink = 1;

    /// <summary>url_stat(): what is not there is no error.</summary>
    public const int StatQuiet = 2;

    private const int StatUnguarded = 4; // whatever open_basedir says: php asks so always
    private const int Recursive = 1;
    private const int ReportErrors = 8;
    private const int OfInclude = 0x10081; // for the engine, for include, with the include path

    public bool IsUrl => isUrl;

    /// <summary>The wrapper of an address; null where no script made it.</summary>
    public static UserWrapper? Of(Context? ctx, PhpString address)
        => ctx is not null && StreamState.Of(ctx).UserWrappers is { Count: > 0 } all && StreamWrappers.SchemeOf(address.AsSpan()) is { } scheme ? all.GetValueOrDefault(scheme) : null;

    public PhpStream? Open(OpenRequest request, out string reason)
    {
        var ctx = request.Context;
        var handler = Handler.Make(ctx, type, request.Options);
        reason = $"\"{type.Name}::stream_open\" call failed";
        if (!handler.Has("stream_open") || !Convert.ToBoolean(handler.Call("stream_open", request.Path, request.Mode, request.ForInclude ? OfInclude : 0, new PhpAlias(default))))
        {
            return null;
        }

        return new PhpStream(ctx, new UserDevice(handler), request.Mode.ToString())
        {
            WrapperType = "user-space",
            WrapperData = handler.Object,
            Uri = request.Path,
            Context = request.Options,
        };
    }

    public bool Unlink(Context ctx, PhpString path) => Do(ctx, "unlink", "unlink", path);

    public bool Rename(Context ctx, PhpString from, PhpString to) => Do(ctx, "rename", "rename", from, to);

    public bool MakeFolder(Context ctx, PhpString path, long mode, bool recursive) => Do(ctx, "mkdir", "mkdir", path, mode, ReportErrors | (recursive ? Recursive : 0));

    public bool RemoveFolder(Context ctx, PhpString path) => Do(ctx, "rmdir", "rmdir", path, ReportErrors);

    /// <summary>touch(), chmod(), chown(), chgrp(): what they set has a number.</summary>
    public bool SetMetaData(Context ctx, string function, PhpString path, int option, PhpValue value) => Do(ctx, function, "stream_metadata", path, option, value);

    /// <summary>What url_stat() tells; functions that only ask whether something is so are a test.</summary>
    public bool TryGetStatus(Context ctx, string function, PhpString path, int flags, bool test, out FileStatus status)
    {
        status = default;
        var handler = Handler.Make(ctx, type, null);
        if (!handler.Has("url_stat"))
        {
            handler.NotImplemented(function, "url_stat");
            return false;
        }

        var result = handler.Call("url_stat", path, flags | StatUnguarded | (test ? StatQuiet : 0));
        return result.IsArray && UserDevice.TryRead(result.Array, out status);
    }

    public PhpStream? OpenFolder(Context ctx, PhpString path, StreamContext? options, string function)
    {
        var handler = Handler.Make(ctx, type, options);
        if (!handler.Has("dir_opendir") || !Convert.ToBoolean(handler.Call("dir_opendir", path, 0)))
        {
            ctx.Warning(StreamWrappers.Text(function, path, $"\"{type.Name}::dir_opendir\" call failed", "directory"));
            return null;
        }

        return new PhpStream(ctx, new UserFolder(handler), "r") { WrapperType = "user-space-dir", WrapperData = handler.Object, Context = options };
    }

    private bool Do(Context ctx, string function, string method, params ReadOnlySpan<PhpValue> arguments)
    {
        var handler = Handler.Make(ctx, type, null);
        if (handler.Has(method))
        {
            return Convert.ToBoolean(handler.Call(method, arguments));
        }

        handler.NotImplemented(function, method);
        return false;
    }
}
