using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Devices;

/// <summary>A file, pipe or terminal behind a descriptor.</summary>
internal sealed class DescriptorDevice : StreamDevice
{
    private const int Eintr = 4;
    private const int Eio = 5;
    private const int Ebadf = 9;

    private static readonly int s_wouldBlock = OperatingSystem.IsMacOS() ? 35 : 11;

    private readonly int _descriptor;
    private readonly bool _owns;
    private bool _isBlocking = true;

    public DescriptorDevice(int descriptor, bool owns = true, bool? canSeek = null)
    {
        _descriptor = descriptor;
        _owns = owns;
        bool isPipe = FileStatus.TryGet(descriptor, out var status, out _)
            && status.Type is FileStatus.Fifo or FileStatus.CharacterDevice or FileStatus.SocketType;
        CanSeek = canSeek ?? (!isPipe && Libc.lseek(descriptor, 0, 1) >= 0);
    }

    public override string Type => "STDIO";

    public override bool ReportsReadErrors => true;

    public override int Descriptor => IsClosed ? -1 : _descriptor;

    public override bool CanSeek { get; }

    /// <summary>Whether it was opened by its path: php reads of other files, as of pipes, what one call gives.</summary>
    public bool IsOpenedByPath { get; init; }

    public override bool ReadsFully => IsOpenedByPath && CanSeek;

    public override bool IsBlocking => _isBlocking;

    public override bool CanLock => true;

    /// <summary>Which programs that the script starts get it.</summary>
    public Inheritance Inheritance { get; init; }

    internal override int GetInherited(bool byCommand)
        => Inheritance == Inheritance.Full || (Inheritance == Inheritance.NotByCommands && !byCommand) ? Descriptor : -1;

    /// <summary>The path of a file that goes when the stream does.</summary>
    public byte[]? DeleteOnClose { get; init; }

    /// <summary>Where writes go instead, if it gives a stream.</summary>
    public Func<Stream?>? Sink { get; init; }

    public override unsafe IoResult Read(Span<byte> buffer, bool mayWait)
    {
        fixed (byte* start = buffer)
        {
            while (true)
            {
                nint count = Libc.read(Descriptor, start, buffer.Length);
                if (count >= 0)
                {
                    // A short read of a file is no end yet; the next one tells.
                    return new IoResult((int)count, 0, count == 0);
                }

                int error = Libc.Error;
                if (error == s_wouldBlock)
                {
                    return new IoResult(0);
                }

                if (error == Eintr)
                {
                    Context.Current?.ThrowIfStopped();
                }
                else
                {
                    return IoResult.Failed(error, isEnd: error is not Ebadf);
                }
            }
        }
    }

    public override unsafe IoResult Write(ReadOnlySpan<byte> data)
    {
        if (Sink?.Invoke() is { } sink)
        {
            sink.Write(data);
            sink.Flush();
            return new IoResult(data.Length);
        }

        fixed (byte* start = data)
        {
            while (true)
            {
                nint count = Libc.write(Descriptor, start, data.Length);
                if (count >= 0)
                {
                    return new IoResult((int)count);
                }

                int error = Libc.Error;
                if (error == s_wouldBlock)
                {
                    return new IoResult(0);
                }

                if (error == Eintr)
                {
                    Context.Current?.ThrowIfStopped();
                }
                else
                {
                    return IoResult.Failed(error == 0 ? Eio : error);
                }
            }
        }
    }

    public override long Seek(long offset, int whence) => Libc.lseek(Descriptor, offset, whence);

    public override bool? Truncate(long length) => Libc.ftruncate(Descriptor, length) == 0;

    public override bool Lock(int operation) => Libc.flock(Descriptor, operation) == 0;

    public override bool SetBlocking(bool blocking)
    {
        int flags = Libc.fcntl(Descriptor, Libc.F_GETFL, 0);
        int wanted = blocking ? flags & ~OpenFlags.NonBlocking : flags | OpenFlags.NonBlocking;
        if (flags < 0 || (wanted != flags && Libc.fcntl(Descriptor, Libc.F_SETFL, wanted) < 0))
        {
            return false;
        }

        _isBlocking = blocking;
        return true;
    }

    public override bool? Sync() => Libc.fsync(Descriptor) == 0;

    public override PhpArray? GetStatus() => StatusOf(Descriptor);

    protected override void Release()
    {
        if (_owns)
        {
            _ = Libc.close(_descriptor);
        }

        if (DeleteOnClose is not null)
        {
            _ = Libc.unlink(DeleteOnClose);
        }
    }
}
