using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Strings;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Lines of separated values. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class CsvFiles
{
    /// <summary>Reads a record, which may go over lines.</summary>
    [PhpSignature("($stream, ?int $length = null, string $separator = ',', string $enclosure = '\"', string $escape = '\\\\'): array|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue fgetcsv(Context ctx, PhpResource stream, long? length = null, PhpString? separator = null, PhpString? enclosure = null, PhpString? escape = null)
    {
        const string Function = nameof(fgetcsv);
        byte comma = Csv.One(separator ?? default, (byte)',', 3, "separator", Function);
        byte quote = Csv.One(enclosure ?? default, (byte)'"', 4, "enclosure", Function);
        int backslash = Csv.Escape(escape ?? default, 5, Function);
        if (length is < 0 or long.MaxValue)
        {
            throw ArgumentBinder.ValueError(Function, 2, "length", $"must be between 0 and {long.MaxValue - 1}");
        }

        var source = StreamArguments.Stream(ctx, stream, Function);
        var first = source.ReadLine(length is > 0 ? length.Value : -1);
        if (first.IsDefault)
        {
            return PhpValue.False;
        }

        var record = new ByteBuilder();
        record.Add(first);
        while (IsOpen(record.AsSpan(), comma, quote, backslash) && source.ReadLine() is { IsDefault: false } more)
        {
            record.Add(more);
        }

        return Csv.Parse(record.AsSpan(), comma, quote, backslash);
    }

    /// <summary>Writes a record; the number of bytes.</summary>
    [PhpSignature("($stream, array $fields, string $separator = ',', string $enclosure = '\"', string $escape = '\\\\', string $eol = \"\\n\"): int|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue fputcsv(
        Context ctx, PhpResource stream, PhpArray fields, PhpString? separator = null, PhpString? enclosure = null, PhpString? escape = null, PhpString? eol = null)
    {
        const string Function = nameof(fputcsv);
        byte comma = Csv.One(separator ?? default, (byte)',', 3, "separator", Function);
        byte quote = Csv.One(enclosure ?? default, (byte)'"', 4, "enclosure", Function);
        int backslash = Csv.Escape(escape ?? default, 5, Function);
        var target = StreamArguments.Stream(ctx, stream, Function);
        var line = Csv.Format(ctx, fields, comma, quote, backslash, eol is { } end ? end.AsSpan() : "\n"u8);
        int written = target.Write(ctx, line.AsSpan());
        return written < 0 ? PhpValue.False : written;
    }

    // Whether the record ends inside of quotes.
    internal static bool IsOpen(ReadOnlySpan<byte> record, byte comma, byte quote, int escape)
    {
        bool open = false;
        bool fieldStart = true;
        for (int i = 0; i < record.Length; i++)
        {
            byte c = record[i];
            if (open)
            {
                if (c == escape && c != quote)
                {
                    i++;
                }
                else if (c == quote)
                {
                    open = i + 1 < record.Length && record[i + 1] == quote;
                    i += open ? 1 : 0;
                }
            }
            else if (c == quote && fieldStart)
            {
                open = true;
                fieldStart = false;
            }
            else
            {
                fieldStart = c == comma || (fieldStart && c is (byte)' ' or (byte)'\t');
            }
        }

        return open;
    }
}
