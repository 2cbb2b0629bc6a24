using PeachpieSockets.Embedded.Library.Pcre;

namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

/// <summary>The text that is searched. The engine sees it as UTF-8; scripts get parts and positions in their own encoding.</summary>
internal sealed class RubySubject
{
    private readonly MultibyteState _state;
    private readonly MbEncoding _encoding;
    private readonly PcreSubject _utf8;
    private readonly PhpString _bytes;

    private RubySubject(MultibyteState state, MbEncoding encoding, PhpString bytes, PcreSubject utf8)
    {
        _state = state;
        _encoding = encoding;
        _bytes = bytes;
        _utf8 = utf8;
    }

    /// <summary>The length in UTF-8.</summary>
    public int Length => _utf8.Length;

    /// <summary>What the engine sees.</summary>
    public PcreSubject Utf8 => _utf8;

    /// <summary>The text, in UTF-8; the default where it is malformed in its encoding.</summary>
    public static PhpString ToUtf8(MultibyteState state, MbEncoding encoding, PhpString text)
    {
        if (encoding is Utf8Codec)
        {
            return System.Text.Unicode.Utf8.IsValid(text.AsSpan()) ? text : default;
        }

        var characters = encoding.Decode(text.AsSpan());
        return characters.Contains(MbEncoding.Bad) ? default : state.Encode(EncodingTable.Utf8, characters);
    }

    /// <summary>A text to search; null where it is malformed in its encoding.</summary>
    public static RubySubject? Make(MultibyteState state, MbEncoding encoding, PhpString text)
    {
        var utf8 = ToUtf8(state, encoding, text);
        return utf8.IsDefault ? null : new RubySubject(state, encoding, text, PcreSubject.Make(utf8, utf: true)!);
    }

    /// <summary>A part, in the script's encoding.</summary>
    public PhpString Slice(int start, int end)
        => _encoding is Utf8Codec ? _utf8.Slice(start, end) : _state.Encode(_encoding, EncodingTable.Utf8.Decode(_utf8.Span(start, end)));

    /// <summary>The position that scripts see.</summary>
    public int ToOuter(int position) => _encoding is Utf8Codec ? position : Slice(0, position).Length;

    /// <summary>The position of the engine, which is always one between characters.</summary>
    public int FromOuter(int position)
    {
        if (_encoding is not Utf8Codec)
        {
            return _state.Encode(EncodingTable.Utf8, _encoding.Decode(_bytes.AsSpan()[..position])).Length;
        }

        while (!_utf8.IsBoundary(position))
        {
            position++;
        }

        return position;
    }

    /// <summary>The groups of a match: by number, then by name. One that took no part is false, as is an empty one where that is asked for.</summary>
    public PhpArray Groups(RubyPattern pattern, PcreMatch match)
    {
        var result = new PhpArray();
        for (int i = 0; i <= pattern.Groups.Count; i++)
        {
            result.AddValue(match.Has(i) && match.End >= 0 ? Group(match, i) : PhpValue.False);
        }

        foreach (var (name, numbers) in pattern.Groups.Names)
        {
            int number = numbers.FindLast(match.Has);
            result.SetItemValue(new IntStringKey(name), number > 0 ? Group(match, number) : PhpValue.False);
        }

        return result;
    }

    private PhpValue Group(PcreMatch match, int number)
    {
        int start = match.StartOf(number);
        return Slice(start, start + match.Span(number).Length);
    }
}
