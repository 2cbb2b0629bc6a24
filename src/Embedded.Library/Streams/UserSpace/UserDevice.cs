using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Devices;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.UserSpace;

/// <summary>A stream that a script's object reads and writes.</summary>
internal sealed class UserDevice(Handler handler) : StreamDevice
{
    private const int OptionBlocking = 1;
    private const int OptionReadTimeout = 4;
    private const int CastAsStream = 0;
    private const int CastForSelect = 3;

    private bool _isWritten;

    public override string Type => "user-space";

    public override bool CanSeek => handler.Has("stream_seek");

    public override bool CanLock => true;

    public override bool ReportsWriteErrors => false;

    private string Function => StreamState.Of(handler.Context).Function;

    private string Class => handler.Object.Class.Name;

    /// <summary>The descriptor of the stream that stream_cast() gives.</summary>
    public override int RequireDescriptor(Context ctx, string function)
    {
        if (!handler.Has("stream_cast"))
        {
            handler.NotImplemented(function, "stream_cast");
            return -1;
        }

        var result = handler.Call("stream_cast", function == nameof(Functions.StreamSelect.stream_select) ? CastForSelect : CastAsStream);
        if (!Convert.ToBoolean(result))
        {
            return -1;
        }

        if (result.AsObject() is not PhpStream { IsValid: true } stream)
        {
            ctx.Warning($"{function}(): {Class}::stream_cast must return a stream resource");
            return -1;
        }

        if (ReferenceEquals(stream.Device, this))
        {
            ctx.Warning($"{function}(): {Class}::stream_cast must not return itself");
            return -1;
        }

        return stream.Device.RequireDescriptor(ctx, function);
    }

    public override IoResult Read(Span<byte> buffer, bool mayWait)
    {
        if (!handler.Has("stream_read"))
        {
            handler.NotImplemented(Function, "stream_read");
            return IoResult.Failed(0);
        }

        var data = handler.Call("stream_read", (long)buffer.Length);
        if (data.IsFalse)
        {
            return IoResult.Failed(0);
        }

        var bytes = Convert.ToPhpString(data, handler.Context).AsSpan();
        if (bytes.Length > buffer.Length)
        {
            handler.Context.Warning($"{Function}(): {Class}::stream_read - read {bytes.Length - buffer.Length} bytes more data than requested ({bytes.Length} read, {buffer.Length} max) - excess data will be lost");
            bytes = bytes[..buffer.Length];
        }

        bytes.CopyTo(buffer);
        bool isEnd = true;
        if (handler.Has("stream_eof"))
        {
            isEnd = Convert.ToBoolean(handler.Call("stream_eof"));
        }
        else
        {
            handler.NotImplemented(Function, "stream_eof", " Assuming EOF");
        }

        return new IoResult(bytes.Length, 0, isEnd);
    }

    public override IoResult Write(ReadOnlySpan<byte> data)
    {
        if (!handler.Has("stream_write"))
        {
            handler.NotImplemented(Function, "stream_write");
            return IoResult.Failed(0);
        }

        _isWritten = true;
        var result = handler.Call("stream_write", Bytes.Copy(data));
        if (result.IsFalse)
        {
            return IoResult.Failed(0);
        }

        long written = Convert.ToLong(result);
        if (written > data.Length)
        {
            handler.Context.Warning($"{Function}(): {Class}::stream_write wrote {written - data.Length} bytes more data than requested ({written} written, {data.Length} max)");
            written = data.Length;
        }

        return new IoResult((int)Math.Max(0, written));
    }

    public override long Seek(long offset, int whence)
    {
        if (!Convert.ToBoolean(handler.Call("stream_seek", offset, whence)))
        {
            return -1;
        }

        if (handler.Has("stream_tell"))
        {
            return Convert.ToLong(handler.Call("stream_tell"));
        }

        handler.NotImplemented(Function, "stream_tell");
        return -1;
    }

    public override bool? Truncate(long length) => handler.Has("stream_truncate") ? Convert.ToBoolean(handler.Call("stream_truncate", length)) : null;

    public override bool Lock(int operation)
    {
        if (handler.Has("stream_lock"))
        {
            return Convert.ToBoolean(handler.Call("stream_lock", operation));
        }

        handler.NotImplemented(Function, "stream_lock");
        return false;
    }

    public override bool SetBlocking(bool blocking) => SetOption(OptionBlocking, blocking ? 1 : 0, default);

    public override bool SetTimeout(TimeSpan timeout) => SetOption(OptionReadTimeout, (long)timeout.TotalSeconds, timeout.Milliseconds * 1000L);

    public override bool Flush()
    {
        _isWritten = false;
        return handler.Has("stream_flush") && Convert.ToBoolean(handler.Call("stream_flush"));
    }

    public override PhpArray? GetStatus()
    {
        if (!handler.Has("stream_stat"))
        {
            handler.NotImplemented(Function, "stream_stat");
            return null;
        }

        return handler.Call("stream_stat") is { IsArray: true } result && TryRead(result.Array, out var status) ? status.ToArray() : null;
    }

    /// <summary>The numbers that a script gives by name.</summary>
    public static bool TryRead(PhpArray array, out FileStatus status)
    {
        long Number(string name) => array.TryGetValue(new IntStringKey(name), out var value) ? Convert.ToLong(value) : 0;
        status = new FileStatus
        {
            Device = Number("dev"),
            Inode = Number("ino"),
            Mode = (int)Number("mode"),
            Links = Number("nlink"),
            User = Number("uid"),
            Group = Number("gid"),
            SpecialDevice = Number("rdev"),
            Size = Number("size"),
            AccessTime = Number("atime"),
            ModificationTime = Number("mtime"),
            ChangeTime = Number("ctime"),
            BlockSize = Number("blksize"),
            Blocks = Number("blocks"),
        };
        return true;
    }

    protected override void Release()
    {
        // The collector's thread must not run the script.
        if (!ReferenceEquals(Context.Current, handler.Context))
        {
            return;
        }

        if (_isWritten && handler.Has("stream_flush"))
        {
            handler.Call("stream_flush");
        }

        if (handler.Has("stream_close"))
        {
            handler.Call("stream_close");
        }
    }

    private bool SetOption(int option, long first, PhpValue second)
    {
        if (handler.Has("stream_set_option"))
        {
            return Convert.ToBoolean(handler.Call("stream_set_option", option, first, second));
        }

        handler.NotImplemented(Function, "stream_set_option");
        return false;
    }
}

/// <summary>A folder that a script's object lists.</summary>
internal sealed class UserFolder(Handler handler) : FolderDevice([])
{
    public override PhpString Next()
        => handler.Has("dir_readdir") && handler.Call("dir_readdir") is { IsFalse: false } name ? Convert.ToPhpString(name, handler.Context) : default;

    public override void Rewind()
    {
        if (handler.Has("dir_rewinddir"))
        {
            handler.Call("dir_rewinddir");
        }
    }

    protected override void Release()
    {
        if (ReferenceEquals(Context.Current, handler.Context) && handler.Has("dir_closedir"))
        {
            handler.Call("dir_closedir");
        }
    }
}
