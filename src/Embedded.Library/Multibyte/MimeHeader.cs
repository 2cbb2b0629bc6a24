using System.Text;
using System.Text.RegularExpressions;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>Encoded words of mail headers (RFC 2047), folded as php folds them.</summary>
internal static partial class MimeHeader
{
    private const int LineLength = 74;

    public static PhpString Encode(Context ctx, PhpString text, MbEncoding charset, bool quoted, PhpString newline, int indent)
    {
        var state = MultibyteState.Of(ctx);
        var characters = state.Internal.Decode(text.AsSpan());
        var result = new ByteBuilder();
        if (!characters.Exists(static c => c is < 0x20 or >= 0x7F))
        {
            return FoldWords(text, newline, indent);
        }

        // What comes before the first word that needs it stays as it is.
        int first = characters.FindIndex(static c => c is < 0x20 or >= 0x7F);
        int plain = characters.LastIndexOf(' ', first) + 1;
        foreach (int c in characters.Take(plain))
        {
            result.Add((byte)c);
        }

        string open = $"=?{charset.MimeName}?{(quoted ? 'Q' : 'B')}?";
        int used = indent + plain;
        var word = new List<int>();
        void Flush(bool more)
        {
            var bytes = state.Encode(charset, word);
            result.Add(open);
            result.Add(quoted ? Quoted(bytes) : Strings.Encodings.base64_encode(bytes));
            result.Add("?=");
            word.Clear();
            if (more)
            {
                result.Add(newline);
                result.Add(' ');
                used = 1;
            }
        }

        foreach (int c in characters.Skip(plain))
        {
            word.Add(c);
            int length = (quoted ? Quoted(state.Encode(charset, word)).Length : (state.Encode(charset, word).Length + 2) / 3 * 4) + open.Length + 2 + used;
            if (length > LineLength && word.Count > 1)
            {
                word.RemoveAt(word.Count - 1);
                Flush(more: true);
                word.Add(c);
            }
        }

        Flush(more: false);
        return result.ToPhpString();
    }

    // Words of ASCII only stay as they are; a line is ended before the one that is too much for it. Spaces at the end go.
    private static PhpString FoldWords(PhpString text, PhpString newline, int indent)
    {
        const int PlainLength = LineLength + 1;
        if (indent + text.Length <= PlainLength)
        {
            return text;
        }

        var result = new ByteBuilder(text.Length + 16);
        var rest = text.AsSpan().TrimEnd((byte)' ');
        for (int used = indent; rest.Length > 0;)
        {
            int spaces = rest.IndexOfAnyExcept((byte)' ');
            int length = rest[spaces..].IndexOf((byte)' ');
            length = length < 0 ? rest.Length : spaces + length;
            if (used + length > PlainLength)
            {
                result.Add(newline);
                used = 0;
                if (spaces == 0)
                {
                    result.Add(' ');
                    used = 1;
                }
            }

            result.Add(rest[..length]);
            used += length;
            rest = rest[length..];
        }

        return result.ToPhpString();
    }

    public static PhpString Decode(Context ctx, PhpString text)
    {
        var state = MultibyteState.Of(ctx);
        string source = Unfold().Replace(Bytes.Latin1(text.AsSpan()), " ");
        // White space between two encoded words is not part of the text.
        source = Between().Replace(source, "?==?");
        var result = new ByteBuilder();
        int at = 0;
        foreach (Match m in Word().Matches(source))
        {
            result.Add(Encoding.Latin1.GetBytes(source[at..m.Index]));
            at = m.Index + m.Length;
            if (EncodingTable.Of(m.Groups[1].Value) is not { } charset)
            {
                result.Add(Encoding.Latin1.GetBytes(m.Value));
                continue;
            }

            var body = Bytes.Latin1(m.Groups[3].Value);
            var bytes = m.Groups[2].Value is "B" or "b" ? Strings.Encodings.base64_decode(body) : Strings.Encodings.quoted_printable_decode(Bytes.Latin1(m.Groups[3].Value));
            result.Add(state.Encode(state.Internal, charset.Decode(bytes.AsSpan())));
        }

        result.Add(Encoding.Latin1.GetBytes(source[at..]));
        return result.ToPhpString();
    }

    private static PhpString Quoted(PhpString bytes)
    {
        var to = new ByteBuilder();
        foreach (byte b in bytes.AsSpan())
        {
            if (b is <= 0x20 or >= 0x7F || "()<>@,;:\\\"/[]?.=_".Contains((char)b))
            {
                to.Add($"={b:X2}");
            }
            else
            {
                to.Add(b);
            }
        }

        return to.ToPhpString();
    }

    [GeneratedRegex(@"\r?\n[ \t]+")]
    private static partial Regex Unfold();

    [GeneratedRegex(@"\?=[ \t]+=\?(?=[^?\s]+\?[BbQq]\?)")]
    private static partial Regex Between();

    [GeneratedRegex(@"=\?([^?\s]+)\?([BbQq])\?([^?]*)\?=")]
    private static partial Regex Word();
}
