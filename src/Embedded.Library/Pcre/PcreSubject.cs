using System.Text;
using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Pcre.Translation;

namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>The string that is searched: its bytes, the characters that .NET matches on, and how the positions of the two correspond.</summary>
internal sealed class PcreSubject
{
    private readonly PhpString _bytes;
    private readonly bool _isMapped; // positions differ
    private int _knownByte;
    private int _knownChar;

    private PcreSubject(PhpString bytes, string text, bool isMapped, bool hasAstral)
    {
        _bytes = bytes;
        Text = text;
        _isMapped = isMapped;
        HasAstral = hasAstral;
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>Whether there are characters beyond the first plane.</summary>
    public bool HasAstral { get; }

    /// <summary>The number of bytes.</summary>
    public int Length => _bytes.Length;

    /// <summary>The string as a pattern sees it; null where the pattern wants UTF-8 and it is not.</summary>
    public static PcreSubject? Make(PhpString bytes, bool utf)
    {
        var span = bytes.AsSpan();
        if (!utf)
        {
            return new PcreSubject(bytes, CharMap.Decode(span), false, false);
        }

        if (Ascii.IsValid(span))
        {
            return new PcreSubject(bytes, Encoding.Latin1.GetString(span), false, false);
        }

        return System.Text.Unicode.Utf8.IsValid(span)
            ? new PcreSubject(bytes, Encoding.UTF8.GetString(span), true, span.IndexOfAnyInRange((byte)0xF0, (byte)0xF4) >= 0)
            : null;
    }

    /// <summary>Whether a position in bytes is one between characters.</summary>
    public bool IsBoundary(int offset) => !_isMapped || offset == Length || (_bytes[offset] & 0xC0) != 0x80;

    /// <summary>The position in bytes of a position in characters.</summary>
    public int ToByte(int index)
    {
        if (!_isMapped)
        {
            return index;
        }

        if (index < _knownChar / 2)
        {
            (_knownByte, _knownChar) = (0, 0);
        }

        if (index >= _knownChar)
        {
            _knownByte += Encoding.UTF8.GetByteCount(Text.AsSpan(_knownChar, index - _knownChar));
        }
        else
        {
            _knownByte -= Encoding.UTF8.GetByteCount(Text.AsSpan(index, _knownChar - index));
        }

        _knownChar = index;
        return _knownByte;
    }

    /// <summary>The position in characters of a position in bytes.</summary>
    public int ToChar(int offset)
    {
        if (!_isMapped)
        {
            return offset;
        }

        if (offset < _knownByte)
        {
            (_knownByte, _knownChar) = (0, 0);
        }

        _knownChar += Encoding.UTF8.GetCharCount(_bytes.AsSpan()[_knownByte..offset]);
        _knownByte = offset;
        return _knownChar;
    }

    /// <summary>The position of the next character, in bytes.</summary>
    public int Next(int offset)
    {
        offset++;
        while (_isMapped && offset < Length && (_bytes[offset] & 0xC0) == 0x80)
        {
            offset++;
        }

        return offset;
    }

    public PhpString Slice(int start, int end) => Bytes.Slice(_bytes, start, end - start);

    public ReadOnlySpan<byte> Span(int start, int end) => _bytes.AsSpan()[start..end];
}
