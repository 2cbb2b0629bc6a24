using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Common;

/// <summary>Collects bytes for a string.</summary>
internal sealed class ByteBuilder
{
    private byte[] _data;
    private int _length;

    public ByteBuilder(int capacity = 64) => _data = new byte[Math.Max(capacity, 16)];

    public int Length
    {
        get => _length;
        set => _length = value;
    }

    public ref byte this[int index] => ref _data[index];

    public void Add(byte value)
    {
        if (_length == _data.Length)
        {
            Grow(1);
        }

        _data[_length++] = value;
    }

    public void Add(char value) => Add((byte)value);

    public void Add(ReadOnlySpan<byte> value)
    {
        if (_data.Length - _length < value.Length)
        {
            Grow(value.Length);
        }

        value.CopyTo(_data.AsSpan(_length));
        _length += value.Length;
    }

    public void Add(PhpString value) => Add(value.AsSpan());

    public void Add(string value)
    {
        if (_data.Length - _length < value.Length)
        {
            Grow(value.Length);
        }

        if (Ascii.FromUtf16(value, _data.AsSpan(_length), out int written) == OperationStatus.Done)
        {
            _length += written;
        }
        else
        {
            Add(Encoding.UTF8.GetBytes(value));
        }
    }

    public void Add(long value)
    {
        const int MaxDigits = 20;
        if (_data.Length - _length < MaxDigits)
        {
            Grow(MaxDigits);
        }

        if ((ulong)value < 10)
        {
            _data[_length++] = (byte)('0' + value);
            return;
        }

        _ = Utf8Formatter.TryFormat(value, _data.AsSpan(_length), out int count);
        _length += count;
    }

    public void Fill(byte value, int count)
    {
        if (_data.Length - _length < count)
        {
            Grow(count);
        }

        _data.AsSpan(_length, count).Fill(value);
        _length += count;
    }

    public void Insert(int index, ReadOnlySpan<byte> value)
    {
        var rest = _data.AsSpan(index, _length - index).ToArray();
        _length = index;
        Add(value);
        Add(rest);
    }

    public void Clear() => _length = 0;

    public ReadOnlySpan<byte> AsSpan() => _data.AsSpan(0, _length);

    public Span<byte> AsWritableSpan() => _data.AsSpan(0, _length);

    public PhpString ToPhpString() => Bytes.Copy(AsSpan());

    private void Grow(int more)
        => Array.Resize(ref _data, (int)Math.Max(Context.StringLength((long)_length + more), Math.Min(_data.Length * 2L, Array.MaxLength)));
}
