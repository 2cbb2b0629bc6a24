using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>preg_split() and preg_quote(), as PHP 8.2 has them.</summary>
[PhpExtension("pcre")]
public static class PcreSplitting
{
    /// <summary>The parts of a string between matches; false on an error.</summary>
    [PhpSignature("(string $pattern, string $subject, int $limit = -1, int $flags = 0): array|false")]
    public static PhpValue preg_split(Context ctx, PhpString pattern, PhpString subject, [PhpParam("?int")] PhpValue limit = default, long flags = 0)
    {
        if (PcreState.Pattern(ctx, pattern, "preg_split") is not { } compiled)
        {
            return PhpValue.False;
        }

        var state = ctx.GetStatic<PcreState>();
        state.Error = PcreConstants.PREG_NO_ERROR;
        if (PcreSubject.Make(subject, compiled.IsUtf) is not { } text)
        {
            state.Error = PcreConstants.PREG_BAD_UTF8_ERROR;
            return PhpValue.False;
        }

        long left = limit.IsLong && limit.Long != 0 ? limit.Long : -1;
        bool noEmpty = (flags & PcreConstants.PREG_SPLIT_NO_EMPTY) != 0;
        bool withOffsets = (flags & PcreConstants.PREG_SPLIT_OFFSET_CAPTURE) != 0;
        var result = new PhpArray();
        void Add(PhpString part, int offset) => result.AddValue(withOffsets ? new PhpArray(part, offset) : part);

        int last = 0;
        var scan = new PcreScan(compiled, text, 0, (flags & PcreConstants.PREG_SPLIT_DELIM_CAPTURE) != 0);
        while ((left < 0 || left > 1) && scan.Next() is { } match)
        {
            if (!noEmpty || match.Start != last)
            {
                Add(text.Slice(last, match.Start), last);
                left -= left > 0 ? 1 : 0;
            }

            for (int i = 1; (flags & PcreConstants.PREG_SPLIT_DELIM_CAPTURE) != 0 && i < match.Count; i++)
            {
                if (!noEmpty || match.Span(i).Length > 0)
                {
                    Add(Bytes.Copy(match.Span(i)), match.StartOf(i));
                }
            }

            last = match.End;
        }

        if (scan.Error != PcreConstants.PREG_NO_ERROR)
        {
            state.Error = scan.Error;
            return PhpValue.False;
        }

        if (!noEmpty || last < subject.Length)
        {
            Add(text.Slice(last, subject.Length), last);
        }

        return result;
    }

    /// <summary>The string with a backslash before what means something in a pattern, and before the delimiter.</summary>
    [PhpPlain]
    public static PhpString preg_quote(PhpString str, PhpString? delimiter = null)
    {
        int extra = delimiter is { Length: > 0 } d ? d[0] : -1;
        var result = new ByteBuilder(str.Length + 8);
        foreach (byte c in str.AsSpan())
        {
            if (c != extra && (char.IsAsciiLetterOrDigit((char)c) || c >= 0x80))
            {
                result.Add(c);
                continue;
            }

            if (c == 0)
            {
                result.Add("\\000"u8);
                continue;
            }

            if (c == extra || @".\+*?[^]$(){}=!<>|:-#".Contains((char)c))
            {
                result.Add('\\');
            }

            result.Add(c);
        }

        return result.ToPhpString();
    }
}
