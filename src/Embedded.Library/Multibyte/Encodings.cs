using System.Buffers.Binary;
using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>One of mbstring's encodings. Characters are code points; what is malformed is <see cref="Bad"/>.</summary>
internal abstract class MbEncoding(string name, string? mimeName, string[] aliases)
{
    public const int Bad = -1;

    public string Name => name;

    /// <summary>The name in mail and on the web; null where there is none.</summary>
    public string? MimeName => mimeName;

    public string[] Aliases => aliases;

    /// <summary>The length of every character in bytes; 0 where they differ.</summary>
    public virtual int Width => 0;

    public abstract List<int> Decode(ReadOnlySpan<byte> text);

    /// <summary>Adds a character's bytes; false where the encoding does not have it.</summary>
    public abstract bool TryAdd(ByteBuilder to, int character);

    /// <summary>Whether nothing in a text is malformed.</summary>
    public virtual bool IsValid(ReadOnlySpan<byte> text) => !Decode(text).Contains(Bad);

    /// <summary>Whether the last character is only begun (it is malformed too).</summary>
    public virtual bool EndsWithin(ReadOnlySpan<byte> text) => false;

    /// <summary>Ends a text of encodings with a state.</summary>
    public virtual PhpString Finish(ByteBuilder text) => text.ToPhpString();
}

/// <summary>UTF-8.</summary>
internal sealed class Utf8Codec(string name, string? mimeName, string[] aliases) : MbEncoding(name, mimeName, aliases)
{
    /// <summary>How long the first byte says a character is.</summary>
    public static int LengthOf(byte first) => first switch { < 0xC2 => 1, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 1 };

    public override List<int> Decode(ReadOnlySpan<byte> text)
    {
        var result = new List<int>(text.Length);
        for (int i = 0; i < text.Length;)
        {
            if (text[i] < 0x80)
            {
                result.Add(text[i++]);
                continue;
            }

            result.Add(Rune.DecodeFromUtf8(text[i..], out var rune, out int length) == System.Buffers.OperationStatus.Done ? rune.Value : Bad);
            i += length;
        }

        return result;
    }

    public override bool IsValid(ReadOnlySpan<byte> text) => System.Text.Unicode.Utf8.IsValid(text);

    public override bool EndsWithin(ReadOnlySpan<byte> text)
    {
        for (int back = 1; back <= Math.Min(3, text.Length); back++)
        {
            if (LengthOf(text[^back]) > 1)
            {
                return Rune.DecodeFromUtf8(text[^back..], out _, out _) == System.Buffers.OperationStatus.NeedMoreData;
            }
        }

        return false;
    }

    public override bool TryAdd(ByteBuilder to, int character)
    {
        if (!Rune.TryCreate(character, out var rune))
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[4];
        to.Add(bytes[..rune.EncodeToUtf8(bytes)]);
        return true;
    }
}

/// <summary>Encodings of one byte: those from 0x80 on by a table (U+FFFF: none), or as they are up to a limit.</summary>
internal sealed class SingleByteCodec(string name, string? mimeName, string[] aliases, string? table, int limit = 0x100) : MbEncoding(name, mimeName, aliases)
{
    private readonly Dictionary<char, byte> _bytes = table is null ? [] : table.Select((c, i) => (c, i)).Where(p => p.c != '\uFFFF').GroupBy(p => p.c).ToDictionary(g => g.Key, g => (byte)(g.First().i + 128));

    public override int Width => 1;

    public override List<int> Decode(ReadOnlySpan<byte> text)
    {
        var result = new List<int>(text.Length);
        foreach (byte b in text)
        {
            int c = table is null ? b < limit ? b : Bad : b < 0x80 ? b : table[b - 0x80];
            result.Add(c == 0xFFFF ? Bad : c);
        }

        return result;
    }

    public override bool TryAdd(ByteBuilder to, int character)
    {
        bool plain = character >= 0 && character < (table is null ? limit : 0x80);
        byte b = (byte)character;
        if (!plain && (table is null || character is < 0 or > 0xFFFF || !_bytes.TryGetValue((char)character, out b)))
        {
            return false;
        }

        to.Add(b);
        return true;
    }
}

/// <summary>UTF-16, UTF-32 and their limited predecessors.</summary>
internal sealed class WideCodec(string name, string? mimeName, string[] aliases, int unit, bool littleEndian, bool surrogates, bool marked) : MbEncoding(name, mimeName, aliases)
{
    public override int Width => surrogates ? 0 : unit;

    public override List<int> Decode(ReadOnlySpan<byte> text)
    {
        var result = new List<int>(text.Length / unit);
        bool little = littleEndian;
        if (marked && text.Length >= unit && Read(text, !littleEndian) == 0xFEFF)
        {
            little = !little;
            text = text[unit..];
        }
        else if (marked && text.Length >= unit && Read(text, littleEndian) == 0xFEFF)
        {
            text = text[unit..];
        }

        for (; text.Length >= unit; text = text[unit..])
        {
            int c = Read(text, little);
            if (unit == 2 && surrogates && c is >= 0xD800 and < 0xDC00 && text.Length >= 4 && Read(text[2..], little) is >= 0xDC00 and < 0xE000 and var low)
            {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                text = text[2..];
            }

            result.Add(Rune.IsValid(c) || (!surrogates && unit == 2) ? c : Bad);
        }

        if (!text.IsEmpty)
        {
            result.Add(Bad);
        }

        return result;
    }

    public override bool TryAdd(ByteBuilder to, int character)
    {
        if (character < 0 || (unit == 2 && !surrogates && character > 0xFFFF))
        {
            return false;
        }

        if (unit == 2 && character > 0xFFFF)
        {
            Add(to, 0xD7C0 + (character >> 10));
            character = 0xDC00 + (character & 0x3FF);
        }

        Add(to, character);
        return true;
    }

    private int Read(ReadOnlySpan<byte> text, bool little) => unit == 2
        ? little ? BinaryPrimitives.ReadUInt16LittleEndian(text) : BinaryPrimitives.ReadUInt16BigEndian(text)
        : little ? BinaryPrimitives.ReadInt32LittleEndian(text) : BinaryPrimitives.ReadInt32BigEndian(text);

    private void Add(ByteBuilder to, int value)
    {
        for (int i = 0; i < unit; i++)
        {
            to.Add((byte)(value >> 8 * (littleEndian ? i : unit - 1 - i)));
        }
    }
}

/// <summary>An encoding of East Asia, by .NET's code page.</summary>
internal sealed class CodePageCodec(string name, string? mimeName, string[] aliases, int codePage, bool hasState = false) : MbEncoding(name, mimeName, aliases)
{
    private readonly Lazy<Encoding> _encoding = new(() =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFF"))!);

    public override List<int> Decode(ReadOnlySpan<byte> text)
    {
        var result = new List<int>(text.Length);
        foreach (var rune in _encoding.Value.GetString(text).EnumerateRunes())
        {
            // Single bytes that are nothing become characters for private use.
            result.Add(rune.Value is 0xFFFF or (>= 0xF8F0 and <= 0xF8FF) ? Bad : rune.Value);
        }

        return result;
    }

    public override bool EndsWithin(ReadOnlySpan<byte> text) => text.Length > 0 && text[^1] >= 0x80 && IsValid(text[..^1]);

    public override bool TryAdd(ByteBuilder to, int character)
    {
        if (!Rune.TryCreate(character, out var rune))
        {
            return false;
        }

        try
        {
            // Encodings with a state are written as UTF-8 until the text's end.
            byte[] bytes = _encoding.Value.GetBytes(rune.ToString());
            to.Add(hasState ? Encoding.UTF8.GetBytes(rune.ToString()) : bytes);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    public override PhpString Finish(ByteBuilder text) => hasState ? _encoding.Value.GetBytes(Encoding.UTF8.GetString(text.AsSpan())) : text.ToPhpString();
}
