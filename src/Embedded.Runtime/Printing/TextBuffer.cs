using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Bytes that are built up piece by piece.</summary>
internal sealed class TextBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    public TextBuffer Append(ReadOnlySpan<byte> text)
    {
        _bytes.Write(text);
        return this;
    }

    public TextBuffer Append(string text)
    {
        Encoding.UTF8.GetBytes(text, _bytes);
        return this;
    }

    public TextBuffer Append(PhpString text) => Append(text.AsSpan());

    public TextBuffer Append(long number)
    {
        Utf8Formatter.TryFormat(number, _bytes.GetSpan(20), out int length);
        _bytes.Advance(length);
        return this;
    }

    public TextBuffer Spaces(int count)
    {
        _bytes.GetSpan(Math.Max(count, 1))[..count].Fill((byte)' ');
        _bytes.Advance(count);
        return this;
    }

    public PhpString ToPhpString() => new(_bytes.WrittenSpan.ToArray());

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;
}
