using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Devices;

/// <summary>php://memory, php://temp and data: bytes in memory.</summary>
internal sealed class MemoryDevice(string type, bool writable, bool append = false) : StreamDevice
{
    private const int Ebadf = 9;

    private byte[] _data = [];
    private int _length;
    private long _position;

    // Where the bytes are once a descriptor was asked for.
    private DescriptorDevice? _file;

    public override string Type => type;

    public override int Descriptor => _file?.Descriptor ?? -1;

    public override bool CanSeek => true;

    public override bool ReadsFully => true;

    public override bool IsUnbuffered => true;

    public override bool CanWrite => writable || type != "RFC2397";

    public override bool ReportsWriteErrors => false;

    public override bool HasState => type is "MEMORY" or "Input";

    internal override int GetInherited(bool byCommand) => _file?.GetInherited(byCommand) ?? -1;

    internal override void CountInner(Context ctx)
    {
        if (type is "TEMP" or "RFC2397")
        {
            _ = ctx.NextResourceId();
        }
    }

    public override bool SetBlocking(bool blocking) => true;

    /// <summary>More for the meta data: what a data: address says of itself.</summary>
    public Action<PhpArray>? MetaData { get; init; }

    public ReadOnlySpan<byte> Contents => _data.AsSpan(0, _length);

    public static MemoryDevice Of(string type, byte[] contents, Action<PhpArray>? metaData = null)
        => new(type, writable: false) { _data = contents, _length = contents.Length, MetaData = metaData };

    public override int RequireDescriptor(Context ctx, string function)
    {
        if (_file is null && !IsClosed && type is "TEMP" or "RFC2397")
        {
            MoveToFile(ctx, function);
        }

        return Descriptor;
    }

    public override bool CanLock => _file is not null;

    public override bool Lock(int operation) => _file is not null && _file.Lock(operation);

    public override IoResult Read(Span<byte> buffer, bool mayWait)
    {
        if (_file is not null)
        {
            return _file.Read(buffer, mayWait);
        }

        if (_position >= _length)
        {
            return IoResult.End;
        }

        int count = (int)Math.Min(buffer.Length, _length - _position);
        _data.AsSpan((int)_position, count).CopyTo(buffer);
        _position += count;
        return new IoResult(count);
    }

    public override IoResult Write(ReadOnlySpan<byte> data)
    {
        if (!writable)
        {
            return IoResult.Failed(Ebadf);
        }

        if (_file is not null)
        {
            return _file.Write(data);
        }

        if (append)
        {
            _position = _length;
        }

        long end = _position + data.Length;
        Reserve(end);
        data.CopyTo(_data.AsSpan((int)_position));
        _position = end;
        _length = (int)Math.Max(_length, end);
        return new IoResult(data.Length);
    }

    public override long Seek(long offset, int whence)
    {
        if (_file is not null)
        {
            return _file.Seek(offset, whence);
        }

        long target = whence switch { 0 => offset, 1 => _position + offset, _ => _length + offset };
        if (target < 0 || target > _length)
        {
            _position = target < 0 && whence != 0 ? 0 : _length;
            return -1;
        }

        return _position = target;
    }

    public override bool? Truncate(long length)
    {
        if (!writable)
        {
            return false;
        }

        if (_file is not null)
        {
            return _file.Truncate(length);
        }

        Reserve(length);
        if (length > _length)
        {
            _data.AsSpan(_length, (int)length - _length).Clear();
        }

        _length = (int)length;
        _position = Math.Min(_position, _length);
        return true;
    }

    public override void AddMetaData(PhpArray array) => MetaData?.Invoke(array);

    public override PhpArray? GetStatus() => _file is not null ? _file.GetStatus() : type == "Input" ? null : FileStatus.OfMemory(_length, writable: true).ToArray();

    protected override void Release() => _file?.Close();

    private void MoveToFile(Context ctx, string function)
    {
        // php makes a stream inside of this one.
        _ = ctx.NextResourceId();
        if (TemporaryFiles.OpenDevice() is not { } file)
        {
            ctx.Warning($"{function}(): Unable to create temporary file.");
            return;
        }

        _file = file;
        for (var rest = Contents; rest.Length > 0;)
        {
            int count = file.Write(rest).Count;
            if (count <= 0)
            {
                break;
            }

            rest = rest[count..];
        }

        _ = file.Seek(_position, 0);
        _data = [];
        _length = 0;
    }

    private void Reserve(long length)
    {
        if (length > _data.Length)
        {
            Array.Resize(ref _data, (int)Math.Min(Math.Max(length, _data.Length * 2L), Math.Max(length, Array.MaxLength)));
        }
    }
}
