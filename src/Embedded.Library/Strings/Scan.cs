using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Reading strings by a format.</summary>
[PhpExtension("standard")]
public static class Scan
{
    /// <summary>Reads values by a format: as an array (null where the string ends first), or into variables, then their number (or -1).</summary>
    [PhpSignature("(string $string, string $format, mixed &...$vars): array|int|null")]
    public static PhpValue sscanf(PhpString @string, PhpString format, params PhpAlias[] vars)
    {
        var values = new List<PhpValue>();
        CheckAssigned(format.AsSpan(), vars.Length);
        bool ended = Run(@string.AsSpan(), format.AsSpan(), values, out int found);
        if (vars.Length == 0)
        {
            return ended && found == 0 ? PhpValue.Null : new PhpArray([.. values]);
        }

        if (vars.Length < values.Count)
        {
            throw PhpException.ValueErrorException("Different numbers of variable names and field specifiers");
        }

        for (int i = 0; i < found && i < vars.Length; i++)
        {
            vars[i].Value = values[i];
        }

        return ended && found == 0 ? -1L : found;
    }

    private static ReadOnlySpan<byte> Kinds => "ndiouxXDfeEgsc["u8;

    // What is no specifier, and variables that none would set, are errors before anything is read.
    private static void CheckAssigned(ReadOnlySpan<byte> format, int count)
    {
        int specifiers = 0;
        for (int f = 0; f < format.Length; f++)
        {
            if (format[f] != '%')
            {
                continue;
            }

            f++;
            if (f < format.Length && format[f] == '%')
            {
                continue;
            }

            bool skips = f < format.Length && format[f] == '*';
            f += skips ? 1 : 0;
            while (f < format.Length && (Bytes.IsDigit(format[f]) || format[f] == '$'))
            {
                f++;
            }

            f += f < format.Length && format[f] is (byte)'l' or (byte)'h' or (byte)'L' ? 1 : 0;
            byte kind = f < format.Length ? format[f] : (byte)0;
            if (!Kinds.Contains(kind))
            {
                throw PhpException.ValueErrorException(kind == 0 ? "Bad scan conversion character \"" : $"Bad scan conversion character \"{(char)kind}\"");
            }

            specifiers += skips ? 0 : 1;
            if (kind == '[')
            {
                _ = Set(format, ref f);
                if (f >= format.Length)
                {
                    throw PhpException.ValueErrorException("Unmatched [ in format string");
                }
            }
        }

        if (count > 0 && specifiers < count)
        {
            throw PhpException.ValueErrorException("Variable is not assigned by any conversion specifiers");
        }
    }

    private static bool Run(ReadOnlySpan<byte> text, ReadOnlySpan<byte> format, List<PhpValue> values, out int found)
    {
        found = 0;
        int at = 0;
        bool failed = false, ended = false;
        for (int f = 0; f < format.Length; f++)
        {
            if (Bytes.IsSpace(format[f]))
            {
                SkipSpace(text, ref at);
                continue;
            }

            if (format[f] != '%' || (f + 1 < format.Length && format[f + 1] == '%'))
            {
                f += format[f] == '%' ? 1 : 0;
                if (!failed && (at >= text.Length || text[at++] != format[f]))
                {
                    failed = true;
                    ended |= at >= text.Length && values.Count == 0;
                }

                continue;
            }

            f++;
            bool skip = f < format.Length && format[f] == '*';
            f += skip ? 1 : 0;
            int width = 0;
            while (f < format.Length && Bytes.IsDigit(format[f]))
            {
                width = width * 10 + format[f++] - '0';
            }

            while (f < format.Length && format[f] is (byte)'l' or (byte)'h' or (byte)'L')
            {
                f++;
            }

            byte kind = f < format.Length ? format[f] : (byte)0;
            var set = kind == '[' ? Set(format, ref f) : null;
            PhpValue value = default;
            if (!failed)
            {
                ended |= at >= text.Length && values.Count == 0 && kind != 'n';
                failed = !Read(text, ref at, kind, width == 0 ? int.MaxValue : width, set, out value);
            }

            if (!skip)
            {
                values.Add(failed ? default : value);
                found += failed ? 0 : 1;
            }
        }

        return ended;
    }

    private static void SkipSpace(ReadOnlySpan<byte> text, ref int at)
    {
        while (at < text.Length && Bytes.IsSpace(text[at]))
        {
            at++;
        }
    }

    private static bool[] Set(ReadOnlySpan<byte> format, ref int f)
    {
        var set = new bool[256];
        f++;
        bool negated = f < format.Length && format[f] == '^';
        f += negated ? 1 : 0;
        for (bool first = true; f < format.Length && (first || format[f] != ']'); f++, first = false)
        {
            if (f + 2 < format.Length && format[f + 1] == '-' && format[f + 2] != ']')
            {
                for (int c = format[f]; c <= format[f + 2]; c++)
                {
                    set[c] = true;
                }

                f += 2;
            }
            else
            {
                set[format[f]] = true;
            }
        }

        return negated ? Array.ConvertAll(set, b => !b) : set;
    }

    private static bool Read(ReadOnlySpan<byte> text, ref int at, byte kind, int width, bool[]? set, out PhpValue value)
    {
        value = default;
        if (kind == 'n')
        {
            value = (long)at;
            return true;
        }

        if (kind is not ((byte)'c' or (byte)'['))
        {
            SkipSpace(text, ref at);
        }

        int start = at;
        int limit = (int)Math.Min(text.Length, (long)start + width);
        switch (kind)
        {
            case (byte)'c':
                at = Math.Min(text.Length, start + (width == int.MaxValue ? 1 : width));
                break;
            case (byte)'s':
                while (at < limit && !Bytes.IsSpace(text[at]))
                {
                    at++;
                }

                break;
            case (byte)'[':
                while (at < limit && set![text[at]])
                {
                    at++;
                }

                break;
            case (byte)'e' or (byte)'f' or (byte)'g' or (byte)'E':
                while (at < limit && "+-.0123456789eE"u8.Contains(text[at]))
                {
                    at++;
                }

                value = NumericString.Parse(text[start..at]).AsDouble;
                return at > start;
            default:
                return Integer(text, ref at, kind, limit, out value);
        }

        value = Bytes.Copy(text[start..at]);
        return at > start;
    }

    private static bool Integer(ReadOnlySpan<byte> text, ref int at, byte kind, int limit, out PhpValue value)
    {
        value = default;
        int numberBase = kind switch { (byte)'x' or (byte)'X' => 16, (byte)'o' => 8, (byte)'i' => 0, _ => 10 };
        int start = at;
        if (at < limit && text[at] is (byte)'-' or (byte)'+')
        {
            at++;
        }

        int digits = at;
        bool prefix = at + 1 < limit && text[at] == '0' && (text[at + 1] | 0x20) == 'x';
        if (prefix && numberBase is 16 or 0)
        {
            at += 2;
            numberBase = 16;
        }
        else if (numberBase == 0)
        {
            numberBase = at < limit && text[at] == '0' ? 8 : 10;
        }

        while (at < limit && char.IsAsciiHexDigit((char)text[at]) && (numberBase == 16 || text[at] - '0' < numberBase))
        {
            at++;
        }

        if (at == digits)
        {
            at = start;
            return false;
        }

        value = Maths.Bases.ParseLong(text[start..at], numberBase);
        return true;
    }
}
