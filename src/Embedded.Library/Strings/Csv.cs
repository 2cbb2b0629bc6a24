using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Lines of comma separated values, as str_getcsv(), fgetcsv() and fputcsv() have them.</summary>
internal static class Csv
{
    public static byte One(PhpString value, byte otherwise, int number, string name, string function = "str_getcsv")
        => value.IsDefault || (value.IsEmpty && function == "str_getcsv") ? otherwise
            : function == "str_getcsv" && value.Length > 0 ? value[0]
            : value.Length == 1 ? value[0]
            : throw ArgumentBinder.ValueError(function, number, name, "must be a single character");

    /// <summary>The escape character; -1 for none.</summary>
    public static int Escape(PhpString value, int number = 4, string function = "str_getcsv")
        => value.IsDefault ? '\\'
            : value.Length == 0 ? -1
            : value.Length == 1 || function == "str_getcsv" ? value[0]
            : throw ArgumentBinder.ValueError(function, number, "escape", "must be empty or a single character");

    public static PhpArray Parse(ReadOnlySpan<byte> line, byte separator, byte enclosure, int escape)
    {
        var result = new PhpArray();
        if (line.EndsWith("\n"u8))
        {
            line = line[..^1];
            line = line.EndsWith("\r"u8) ? line[..^1] : line;
        }

        if (line.Length == 0)
        {
            result.AddValue(default);
            return result;
        }

        int at = 0;
        while (true)
        {
            result.AddValue(Field(line, ref at, separator, enclosure, escape));
            if (at >= line.Length)
            {
                return result;
            }

            at++; // the separator
            if (at == line.Length)
            {
                result.AddValue(PhpValue.EmptyString);
                return result;
            }
        }
    }

    private static PhpString Field(ReadOnlySpan<byte> line, ref int at, byte separator, byte enclosure, int escape)
    {
        int start = at;
        int quote = at;
        while (quote < line.Length && line[quote] is (byte)' ' or (byte)'\t' && line[quote] != separator)
        {
            quote++;
        }

        if (quote >= line.Length || line[quote] != enclosure)
        {
            int end = line[at..].IndexOf(separator);
            at = end < 0 ? line.Length : at + end;
            return Bytes.Copy(line[start..at]);
        }

        var field = new ByteBuilder();
        at = quote + 1;
        while (at < line.Length)
        {
            byte c = line[at++];
            if (c == escape && c != enclosure && at < line.Length)
            {
                field.Add(c);
                field.Add(line[at++]);
            }
            else if (c == enclosure)
            {
                if (at >= line.Length || line[at] != enclosure)
                {
                    break;
                }

                field.Add(c);
                at++;
            }
            else
            {
                field.Add(c);
            }
        }

        int rest = line[at..].IndexOf(separator);
        int stop = rest < 0 ? line.Length : at + rest;
        field.Add(line[at..stop]);
        at = stop;
        return field.ToPhpString();
    }

    public static PhpString Format(Context ctx, PhpArray fields, byte separator, byte enclosure, int escape, ReadOnlySpan<byte> eol)
    {
        var line = new ByteBuilder();
        bool first = true;
        foreach (var (_, value) in fields)
        {
            if (!first)
            {
                line.Add(separator);
            }

            first = false;
            var text = Convert.ToPhpString(value, ctx).AsSpan();
            if (!text.ContainsAny(" \t\r\n"u8) && !text.Contains(separator) && !text.Contains(enclosure) && (escape < 0 || !text.Contains((byte)escape)))
            {
                line.Add(text);
                continue;
            }

            line.Add(enclosure);
            bool escaped = false;
            foreach (byte c in text)
            {
                if (escape >= 0 && c == escape)
                {
                    escaped = true;
                }
                else if (!escaped && c == enclosure)
                {
                    line.Add(enclosure);
                }
                else
                {
                    escaped = false;
                }

                line.Add(c);
            }

            line.Add(enclosure);
        }

        line.Add(eol);
        return line.ToPhpString();
    }
}
