using PeachpieSockets.Embedded.Library.Streams.Devices;
using PeachpieSockets.Embedded.Library.Streams.Filters;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams;

/// <summary>
/// PHP's stream resource: a device, a read buffer filled in chunks, filters, and the state that scripts ask for (feof, ftell, meta data).
/// Writes go through at once. It is closed by fclose(), at the end of its context, or when it is collected. Follows PHP 8.2.
/// </summary>
public sealed partial class PhpStream : PhpResource
{
    /// <summary>The bytes that a read asks the device for.</summary>
    public const int DefaultChunkSize = 8192;

    private readonly StreamState _state;
    private readonly List<StreamFilter> _readFilters = [];
    private readonly List<StreamFilter> _writeFilters = [];
    private long _position;

    /// <summary>A stream over a device, which belongs to it from now on.</summary>
    /// <param name="ctx">The context it ends with.</param>
    /// <param name="device">What it reads and writes.</param>
    /// <param name="mode">The mode that the meta data tells, as <c>r+</c>.</param>
    public PhpStream(Context ctx, StreamDevice device, string mode)
        : this(ctx, device, mode, ctx.NextResourceId())
    {
    }

    internal PhpStream(Context ctx, StreamDevice device, string mode, int id)
        : base(id, "stream")
    {
        _state = StreamState.Of(ctx);
        Device = device;
        Mode = mode;
        _position = device is DescriptorDevice { CanSeek: false } ? -1 : 0;
        _state.Add(device);
    }

    /// <summary>Something beside the script's variables holds the stream, for good: it is not closed with the last of them.</summary>
    internal void Hold() => Releasing.HoldForGood(this);

    /// <summary>A socket holds the stream as a variable does, until <see cref="Release"/>.</summary>
    /// <returns>Whether that counts: if not, the stream ends by itself or with the context.</returns>
    public bool Acquire() => Releasing.AcquireCounted(this);

    /// <summary>The end of an <see cref="Acquire"/> that counts.</summary>
    public void Release() => Releasing.Dropped(PhpValue.FromClass(this));

    /// <summary>Whether filters change what passes.</summary>
    public bool IsFiltered => _readFilters.Count + _writeFilters.Count > 0;

    /// <summary>Closes the device of a stream that nothing refers to any more.</summary>
    ~PhpStream() => _state?.Close(Device);

    /// <summary>A stream over a descriptor of the system, which belongs to it from now on.</summary>
    /// <param name="ctx">The context it ends with.</param>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="mode">The mode that the meta data tells.</param>
    /// <param name="isInherited">Whether programs that the script starts get it.</param>
    public static PhpStream FromDescriptor(Context ctx, int descriptor, string mode, bool isInherited = true)
        => new(ctx, new DescriptorDevice(descriptor) { Inheritance = isInherited ? Inheritance.Full : Inheritance.None }, mode);

    /// <summary>What it reads and writes.</summary>
    public StreamDevice Device { get; }

    /// <summary>The mode it was opened with.</summary>
    public string Mode { get; }

    /// <summary>The wrapper_type of the meta data; null where no wrapper opened it.</summary>
    public string? WrapperType { get; init; }

    /// <summary>The wrapper_data of the meta data: the script's object that opened it; null for none.</summary>
    internal PhpObject? WrapperData { get; init; }

    /// <summary>The headers that a server sent, which the meta data tells as wrapper_data; null for none.</summary>
    internal PhpArray? WrapperHeaders { get; init; }

    /// <summary>The address it was opened by; the default for none.</summary>
    public PhpString Uri { get; init; }

    /// <summary>The context given when it was opened; null for none.</summary>
    public StreamContext? Context { get; init; }

    /// <summary>Whether nothing follows, as far as reads found out.</summary>
    public bool IsAtEnd { get; internal set; }

    /// <summary>How much a read asks the device for.</summary>
    public int ChunkSize { get; set; } = DefaultChunkSize;

    /// <summary>Whether the device is asked for no more than the script wants.</summary>
    public bool IsUnbuffered { get; set; }

    /// <summary>What the stream is when it is a persistent one.</summary>
    public bool IsPersistent
    {
        init => TypeName = value ? "persistent stream" : "stream";
    }

    /// <summary>The context of a stream that was given none, once it has options.</summary>
    internal StreamContext? OwnContext { get; set; }

    /// <summary>What runs when the stream is closed: waits for a process, for one.</summary>
    internal Action? OnClose { get; set; }

    /// <summary>The exit code of the program that a closed pipe led to.</summary>
    internal int ExitCode { get; set; }

    /// <summary>The position, -1 where there is none.</summary>
    public long Position => _position;

    /// <summary>The bytes that were read and not yet taken.</summary>
    public int BufferedCount => _end - _start;

    internal IReadOnlyList<StreamFilter> ReadFilters => _readFilters;

    internal IReadOnlyList<StreamFilter> WriteFilters => _writeFilters;

    /// <summary>Whether the end is reached: nothing buffered, and the device found its end or its peer gone.</summary>
    public bool CheckEnd()
    {
        if (BufferedCount > 0)
        {
            return false;
        }

        if (!IsAtEnd && !Device.IsAlive())
        {
            IsAtEnd = true;
        }

        return IsAtEnd;
    }

    /// <summary>The position is counted from here on: what came before was the protocol's.</summary>
    internal void BeginContent() => _position = 0;

    /// <summary>Moves the position; false where that fails. Small moves forward stay inside the buffer.</summary>
    public bool Seek(Context ctx, long offset, int whence)
    {
        if (BufferedCount > 0 && _readFilters.Count == 0 && _writeFilters.Count == 0)
        {
            long distance = whence switch { 0 => offset - _position, 1 => offset, _ => long.MaxValue };
            if (distance > 0 && distance <= BufferedCount)
            {
                _start += (int)distance;
                _position += distance;
                IsAtEnd = false;
                return true;
            }
        }

        if (!Device.CanSeek)
        {
            if (whence == 1 && offset >= 0)
            {
                return Skip(offset);
            }

            ctx.Warning($"{_state.Function}(): Stream does not support seeking");
            return false;
        }

        if (whence == 1)
        {
            offset += _position;
            whence = 0;
        }

        DropBuffer();
        _position = Device.Seek(offset, whence);
        if (_position >= 0)
        {
            IsAtEnd = false;
        }

        return _position >= 0;
    }

    /// <summary>Changes the length; what was read ahead is not there any more. Null where the device has no length.</summary>
    internal bool? Truncate(long length)
    {
        if (BufferedCount > 0 && Device.CanSeek)
        {
            DropBuffer();
            _ = Device.Seek(_position, 0);
        }

        return Device.Truncate(length);
    }

    private bool Skip(long count)
    {
        while (count > 0)
        {
            int got = Read((int)Math.Min(count, ChunkSize)).Length;
            if (got <= 0)
            {
                return false;
            }

            count -= got;
        }

        IsAtEnd = false;
        return true;
    }

    /// <summary>Writes all that the device takes.</summary>
    /// <returns>The bytes taken; -1 after a report where none was.</returns>
    public int Write(Context ctx, ReadOnlySpan<byte> data)
    {
        if (!Device.CanWrite)
        {
            ctx.Notice($"{_state.Function}(): Stream is not writable");
            return -1;
        }

        if (BufferedCount > 0 && Device.CanSeek)
        {
            // What is written goes where the script is, not where the buffer ends.
            DropBuffer();
            _position = Device.Seek(_position, 0);
        }

        if (_writeFilters.Count == 0)
        {
            return WriteThrough(ctx, data);
        }

        if (Filter(_writeFilters, data, closing: false) is not { } filtered)
        {
            return -1;
        }

        return filtered.Length > 0 && WriteThrough(ctx, filtered) < 0 ? -1 : data.Length;
    }

    private int WriteThrough(Context ctx, ReadOnlySpan<byte> data)
    {
        int done = 0;
        while (done < data.Length)
        {
            var result = Device.Write(data[done..]);
            if (result.Count > 0)
            {
                done += result.Count;
                _position += result.Count;
                continue;
            }

            if (result.Count < 0 && Device.ReportsWriteErrors)
            {
                ctx.Notice($"{_state.Function}(): {Device.WriteVerb} of {data.Length - done} bytes failed with errno={result.Error} {Libc.Text(result.Error)}");
            }

            return done > 0 ? done : result.Count;
        }

        return done;
    }

    /// <summary>What stream_get_meta_data() tells.</summary>
    public PhpArray GetMetaData()
    {
        var result = new PhpArray();
        Device.AddMetaData(result);
        if (Device.HasState)
        {
            result.SetItemValue("timed_out", Device.TimedOut);
            result.SetItemValue("blocked", Device.IsBlocking);
            result.SetItemValue("eof", IsAtEnd && BufferedCount == 0);
        }

        if (WrapperData is not null)
        {
            result.SetItemValue("wrapper_data", PhpValue.FromClass(WrapperData));
        }

        if (WrapperHeaders is not null)
        {
            result.SetItemValue("wrapper_data", WrapperHeaders.DeepCopy());
        }

        if (WrapperType is not null)
        {
            result.SetItemValue("wrapper_type", WrapperType);
        }

        result.SetItemValue("stream_type", Device.Type);
        result.SetItemValue("mode", Mode);
        result.SetItemValue("unread_bytes", (long)BufferedCount);
        result.SetItemValue("seekable", Device.CanSeek);
        if (!Uri.IsDefault)
        {
            result.SetItemValue("uri", Uri);
        }

        return result;
    }

    /// <inheritdoc/>
    protected override void FreeManaged()
    {
        GC.SuppressFinalize(this);
        if (_writeFilters.Count > 0 && !Device.IsClosed && Runtime.Context.Current is { } ctx)
        {
            WriteThrough(ctx, Filter(_writeFilters, default, closing: true));
        }

        if (!Device.IsClosed && Runtime.Context.Current is not null)
        {
            foreach (var filter in (IEnumerable<StreamFilter>)[.. _readFilters, .. _writeFilters])
            {
                filter.Close();
            }
        }

        _state.Close(Device);
        OnClose?.Invoke();
    }
}
