using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Filters;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams;

public sealed partial class PhpStream
{
    private byte[] _buffer = [];
    private int _start;
    private int _end;

    /// <summary>The bytes in the buffer.</summary>
    internal ReadOnlySpan<byte> Buffered => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Reads up to a number of bytes, as fread() does: files until they are there, all else what one read gives.</summary>
    /// <returns>The bytes; the default for a failed read.</returns>
    public PhpString Read(long length)
    {
        int wanted = (int)Math.Min(length, Array.MaxLength);
        int here = Math.Min(BufferedCount, wanted);
        if (here == wanted)
        {
            return Take(wanted);
        }

        if (IsDirect && here == 0)
        {
            return ReadDirect(wanted);
        }

        int failed = 0;
        do
        {
            failed = Fill(mayWait: BufferedCount == 0 || !_isSocketLike);
        }
        while (failed > 0 && BufferedCount < wanted && Device.ReadsFully);

        return BufferedCount == 0 && failed < 0 ? default : Take(Math.Min(wanted, BufferedCount));
    }

    /// <summary>A line with its end, as fgets() reads it; the default where there is nothing.</summary>
    /// <param name="limit">The most bytes; negative for no limit.</param>
    public PhpString ReadLine(long limit = -1)
    {
        int searched = 0;
        while (true)
        {
            var here = Buffered;
            int line = here[searched..].IndexOf((byte)'\n');
            int length = line >= 0 ? searched + line + 1 : here.Length;
            if (limit >= 0 && length >= limit)
            {
                return limit == 0 ? default : Take((int)limit);
            }

            if (line >= 0)
            {
                return Take(length);
            }

            searched = here.Length;
            if (IsEndKnown || Fill(mayWait: true) <= 0)
            {
                return BufferedCount == 0 ? default : Take(BufferedCount);
            }
        }
    }

    /// <summary>Bytes up to a delimiter, which is taken and not returned, as stream_get_line() reads them; the default where there is nothing.</summary>
    public PhpString ReadRecord(long limit, ReadOnlySpan<byte> delimiter)
    {
        long most = limit <= 0 ? int.MaxValue : limit;
        while (true)
        {
            var here = Buffered;
            int at = delimiter.Length == 0 ? -1 : here.IndexOf(delimiter);
            if (at >= 0 && at <= most)
            {
                var record = Take(at);
                _start += delimiter.Length;
                _position += delimiter.Length;
                return record.IsDefault ? PhpString.Empty : record;
            }

            if (here.Length >= most)
            {
                return Take((int)most);
            }

            if (Fill(mayWait: true) > 0)
            {
                continue;
            }

            // Without its delimiter a record is complete only at the end.
            return BufferedCount == 0 || (!IsAtEnd && delimiter.Length > 0 && !Device.IsBlocking) ? default : Take((int)Math.Min(BufferedCount, most));
        }
    }

    /// <summary>All that follows, up to a limit (negative for none).</summary>
    public PhpString ReadAll(long limit = -1)
    {
        var result = new ByteBuilder(Math.Max(BufferedCount, 256));
        while (limit < 0 || result.Length < limit)
        {
            if (BufferedCount == 0 && (IsAtEnd || Fill(mayWait: true) <= 0))
            {
                // A descriptor in non-blocking mode without data, a time-out or the end.
                break;
            }

            int count = limit < 0 ? BufferedCount : (int)Math.Min(BufferedCount, limit - result.Length);
            result.Add(Buffered[..count]);
            _start += count;
            _position += count;
        }

        return result.ToPhpString();
    }

    /// <summary>Fills the buffer with one read of the device.</summary>
    /// <returns>The bytes that came; 0 for none, -1 for a failure.</returns>
    internal int Fill(bool mayWait)
    {
        Compact();
        if (_buffer.Length - _end < ChunkSize)
        {
            Array.Resize(ref _buffer, _end + ChunkSize);
        }

        if (_readFilters.Count > 0)
        {
            return FillFiltered(mayWait);
        }

        var result = Device.Read(_buffer.AsSpan(_end, ChunkSize), mayWait);
        Note(result, ChunkSize);
        _end += Math.Max(0, result.Count);
        return result.Count;
    }

    /// <summary>Forgets what is buffered.</summary>
    internal void DropBuffer() => _start = _end = 0;

    private bool IsDirect => (Device.IsUnbuffered || IsUnbuffered || ChunkSize == 1) && _readFilters.Count == 0;

    private bool _isSocketLike => !Device.CanSeek && Device.Type != "STDIO";

    // A file may grow after its end was found; anything else may not.
    private bool IsEndKnown => IsAtEnd && !Device.CanSeek;

    private PhpString ReadDirect(int wanted)
    {
        int capacity = Math.Min(wanted, ChunkSize == 1 ? wanted : Math.Max(ChunkSize, Device.IsUnbuffered ? wanted : Math.Min(wanted, 1 << 20)));
        var bytes = new byte[Math.Min(capacity, 1 << 24)];
        int done = 0;
        while (true)
        {
            var result = Device.Read(bytes.AsSpan(done), mayWait: done == 0);
            Note(result, bytes.Length - done);
            done += Math.Max(0, result.Count);
            if (result.Count <= 0 || done == wanted || !Device.ReadsFully)
            {
                if (done == 0)
                {
                    return result.Count < 0 ? default : PhpString.Empty;
                }

                break;
            }

            if (done == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(wanted, bytes.Length * 2L));
            }
        }

        _position += done;
        return Bytes.Copy(bytes.AsSpan(0, done));
    }

    private int FillFiltered(bool mayWait)
    {
        while (!IsAtEnd)
        {
            var raw = new byte[ChunkSize];
            var result = Device.Read(raw, mayWait);
            Note(result, ChunkSize);
            if (result.Count < 0)
            {
                return -1;
            }

            if (Filter(_readFilters, raw.AsSpan(0, result.Count), result.IsEnd) is not { } filtered)
            {
                IsAtEnd = true;
                return -1;
            }

            Append(filtered);
            if (filtered.Length > 0 || result.Count == 0)
            {
                return filtered.Length;
            }
        }

        return 0;
    }

    /// <summary>Adds bytes behind what is buffered.</summary>
    internal void Append(ReadOnlySpan<byte> bytes)
    {
        if (_buffer.Length - _end < bytes.Length)
        {
            Array.Resize(ref _buffer, _end + bytes.Length);
        }

        bytes.CopyTo(_buffer.AsSpan(_end));
        _end += bytes.Length;
    }

    private static byte[]? Filter(List<StreamFilter> filters, ReadOnlySpan<byte> data, bool closing)
    {
        byte[] current = data.ToArray();
        foreach (var filter in filters)
        {
            if (filter.Apply(current, closing) is not { } next)
            {
                return null;
            }

            current = next;
        }

        return current;
    }

    private void Note(IoResult result, int asked)
    {
        if (result.IsEnd)
        {
            IsAtEnd = true;
        }
        else if (result.Count > 0)
        {
            IsAtEnd = false;
        }

        if (result.Count < 0 && result.Error != 0 && Device.ReportsReadErrors)
        {
            Runtime.Context.Current!.Notice($"{_state.Function}(): Read of {asked} bytes failed with errno={result.Error} {Libc.Text(result.Error)}");
        }
    }

    private PhpString Take(int count)
    {
        var result = Bytes.Copy(_buffer.AsSpan(_start, count));
        _start += count;
        _position += count;
        return result;
    }

    private void Compact()
    {
        if (_start == _end)
        {
            _start = _end = 0;
        }
        else if (_start > 0 && _buffer.Length - _end < ChunkSize)
        {
            Buffered.CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
    }

    /// <summary>Adds a filter; what is buffered passes through a read filter at once.</summary>
    internal void AddFilter(StreamFilter filter, bool read, bool prepend)
    {
        var list = read ? _readFilters : _writeFilters;
        if (filter is UserSpace.UserFilter user)
        {
            user.Stream = this;
        }

        list.Insert(prepend ? 0 : list.Count, filter);
        if (read && BufferedCount > 0 && !prepend)
        {
            byte[] rest = filter.Apply(Buffered, closing: false) ?? [];
            DropBuffer();
            Append(rest);
        }

        if (!read)
        {
            _state.KeepUntilEnd(this);
        }
    }

    /// <summary>Takes a filter out; what it still holds goes on.</summary>
    internal void RemoveFilter(Context ctx, StreamFilter filter)
    {
        if (_readFilters.Remove(filter))
        {
            Append(filter.Apply(default, closing: true));
            filter.Close();
        }
        else if (_writeFilters.Remove(filter))
        {
            WriteThrough(ctx, filter.Apply(default, closing: true));
            filter.Close();
        }
    }
}
