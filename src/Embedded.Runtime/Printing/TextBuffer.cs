using System.Buffers.Text;
using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Bytes that are built up piece by piece.</summary>
internal sealed class TextBuffer
{
    private const int MaxDigits = 20;

    private byte[] _bytes = new byte[256];
    private int _length;

    public TextBuffer Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        _length += text.Length;
        return this;
    }

    public TextBuffer Append(string text)
    {
        _length += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));
        return this;
    }

    public TextBuffer Append(PhpString text) => Append(text.AsSpan());

    public TextBuffer Append(long number)
    {
        Utf8Formatter.TryFormat(number, Reserve(MaxDigits), out int length);
        _length += length;
        return this;
    }

    public TextBuffer Spaces(int count)
    {
        Reserve(count)[..count].Fill((byte)' ');
        _length += count;
        return this;
    }

    public PhpString ToPhpString() => new(Written.ToArray());

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    // What follows the bytes, with room for so many more.
    private Span<byte> Reserve(int more)
    {
        if (_bytes.Length - _length < more)
        {
            int length = Context.StringLength((long)_length + more);
            Array.Resize(ref _bytes, Context.StringCapacity(length, Math.Max(length, _bytes.Length * 2L)));
        }

        return _bytes.AsSpan(_length);
    }
}
