using System.Text;
using System.Text.RegularExpressions;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Preg;

/// <summary>A subject as .NET's regular expressions see it, and the way back from its characters to bytes.</summary>
internal sealed class Subject
{
    private readonly PhpString _bytes;
    private int[]? _offsets; // of each character, where these are not bytes

    private Subject(PhpString bytes, string text, bool ascii)
    {
        _bytes = bytes;
        Text = text;
        IsAscii = ascii;
    }

    public string Text { get; }

    public bool IsAscii { get; }

    public int ByteLength => _bytes.Length;

    /// <summary>The subject of a string; null where the pattern is Unicode and the string is no UTF-8.</summary>
    public static Subject? Of(PhpString bytes, bool unicode)
    {
        var span = bytes.AsSpan();
        bool ascii = Ascii.IsValid(span);
        if (!unicode || ascii)
        {
            return new Subject(bytes, Bytes.Latin1(span), ascii);
        }

        if (!System.Text.Unicode.Utf8.IsValid(span))
        {
            return null;
        }

        var subject = new Subject(bytes, Encoding.UTF8.GetString(span), false);
        subject.MakeOffsets();
        return subject;
    }

    private void MakeOffsets()
    {
        var offsets = new int[Text.Length + 1];
        int at = 0;
        for (int i = 0; i < Text.Length; i++)
        {
            offsets[i] = at;
            char c = Text[i];
            at += c < 0x80 ? 1 : c < 0x800 ? 2 : char.IsSurrogate(c) ? 2 : 3;
        }

        offsets[Text.Length] = at;
        _offsets = offsets;
    }

    /// <summary>The byte offset of a character.</summary>
    public int ToByte(int character) => _offsets is null ? character : _offsets[character];

    /// <summary>The character at a byte offset; -1 inside of a character.</summary>
    public int ToCharacter(int offset)
    {
        if (_offsets is null)
        {
            return offset;
        }

        int found = Array.BinarySearch(_offsets, offset);
        return found < 0 ? -1 : found;
    }

    public PhpString Slice(int start, int end)
    {
        int from = ToByte(start);
        return Bytes.Slice(_bytes, from, ToByte(end) - from);
    }

    public PhpString Of(Capture capture) => Slice(capture.Index, capture.Index + capture.Length);
}
