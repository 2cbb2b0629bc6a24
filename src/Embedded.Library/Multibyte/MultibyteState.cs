using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>What a script has set of mbstring, and what its functions share.</summary>
internal sealed class MultibyteState
{
    public const int NoSubstitute = -1, LongSubstitute = -2, EntitySubstitute = -3;

    public MbEncoding Internal { get; set; } = EncodingTable.Utf8;

    public MbEncoding HttpOutput { get; set; } = EncodingTable.Utf8;

    public MbEncoding[] DetectOrder { get; set; } = [EncodingTable.Of("ASCII")!, EncodingTable.Utf8];

    public string Language { get; set; } = "neutral";

    /// <summary>What stands for a character that cannot be converted: a code point or one of the constants.</summary>
    public int Substitute { get; set; } = '?';

    public int IllegalCharacters { get; private set; }

    public static MultibyteState Of(Context ctx) => ctx.GetStatic<MultibyteState>();

    /// <summary>The encoding of an argument; the internal one where it is null.</summary>
    public static MbEncoding Encoding(Context ctx, string function, int number, string? name, string parameter = "encoding")
        => name is null ? Of(ctx).Internal
            : EncodingTable.Of(name) ?? throw PhpException.ValueErrorException($"{function}(): Argument #{number} (${parameter}) must be a valid encoding, \"{Convert.Shown(name)}\" given");

    /// <summary>The bytes of characters; those that the encoding does not have are substituted.</summary>
    public PhpString Encode(MbEncoding encoding, IEnumerable<int> text)
    {
        var to = new ByteBuilder();
        foreach (int c in text as List<int> ?? [.. text])
        {
            if (c == MbEncoding.Bad || !encoding.TryAdd(to, c))
            {
                IllegalCharacters++;
                Replace(encoding, to, c);
            }
        }

        return encoding.Finish(to);
    }

    /// <summary>The list of encodings of an array or of a text with commas; "auto" is the detection order.</summary>
    public static MbEncoding[] List(Context ctx, string function, int number, string parameter, PhpValue value)
    {
        string[] names = value.IsArray ? [.. value.Array.GetValues().Select(v => Convert.ToPhpString(v.GetValue(), ctx).ToString())]
            : [.. value.StringValue.ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        var result = new List<MbEncoding>();
        foreach (string name in names)
        {
            if (name.Equals("auto", StringComparison.OrdinalIgnoreCase))
            {
                result.AddRange([EncodingTable.Of("ASCII")!, EncodingTable.Utf8]);
                continue;
            }

            result.Add(EncodingTable.Of(name) ?? throw PhpException.ValueErrorException($"{function}(): Argument #{number} (${parameter}) contains invalid encoding \"{name}\""));
        }

        return result.Count > 0 ? [.. result] : throw PhpException.ValueErrorException($"{function}(): Argument #{number} (${parameter}) must specify at least one encoding");
    }

    /// <summary>The encoding that a text most likely has; null where it is well-formed in none and that is asked for.</summary>
    public static MbEncoding? Detect(PhpString text, MbEncoding[] candidates, bool strict)
    {
        int[] errors = [.. candidates.Select(c => FirstError(c, text.AsSpan()))];
        if (!strict)
        {
            // php stops at the byte where all but one have shown an error; what comes later is not looked at.
            int stop = errors.Length == 1 ? 0 : errors.Order().ElementAt(errors.Length - 2);
            if (stop < text.Length)
            {
                return candidates.Where((_, i) => errors[i] > stop).FirstOrDefault();
            }
        }

        return candidates.Where((_, i) => errors[i] == NoError).MinBy(c => c.Decode(text.AsSpan()).Sum(CommonCharacters.Weight));
    }

    private const int NoError = int.MaxValue;

    // The byte at which it shows that a text is malformed: its length where only its end does.
    private static int FirstError(MbEncoding encoding, ReadOnlySpan<byte> text)
    {
        if (encoding.IsValid(text))
        {
            return NoError;
        }

        int fine = 0;
        int wrong = text.Length + 1;
        while (wrong - fine > 1)
        {
            int middle = (fine + wrong) / 2;
            var part = text[..middle];
            (fine, wrong) = encoding.IsValid(part) || encoding.EndsWithin(part) ? (middle, wrong) : (fine, middle);
        }

        return fine;
    }

    private void Replace(MbEncoding encoding, ByteBuilder to, int c)
    {
        if (Substitute == NoSubstitute)
        {
            return;
        }

        string text = c == MbEncoding.Bad || Substitute >= 0 ? "" : Substitute == LongSubstitute ? $"U+{c:X}" : $"&#x{c:X};";
        if (text.Length > 0)
        {
            foreach (char letter in text)
            {
                encoding.TryAdd(to, letter);
            }

            return;
        }

        if (!encoding.TryAdd(to, Substitute >= 0 ? Substitute : '?'))
        {
            encoding.TryAdd(to, '?');
        }
    }
}
