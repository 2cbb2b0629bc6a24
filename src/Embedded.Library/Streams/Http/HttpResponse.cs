using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Streams.Http;

/// <summary>A response's status and headers, read from its stream as php 8.2 reads them.</summary>
/// <param name="onlyHeaders">Whether the body will not be read: then it may stay in chunks.</param>
internal sealed class HttpResponse(bool onlyHeaders)
{
    private const int CodePosition = 9; // behind "HTTP/1.1 "

    private static ReadOnlySpan<byte> Space => " \t\r\n\v\f"u8;

    /// <summary>The status line with its end; the default where nothing came.</summary>
    public PhpString StatusLine { get; private set; }

    /// <summary>The status; 0 where the line tells none.</summary>
    public int Status { get; private set; }

    /// <summary>Where the server sends to; the default where it does not.</summary>
    public PhpString Location { get; private set; }

    public bool IsChunked { get; private set; }

    /// <summary>What is wrong with the last header of a response that has nothing else; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Reads up to the body. Headers go into the list, but for the one that chunks are named by.</summary>
    /// <returns>What php calls a response that is none; null for a right one.</returns>
    public string? Read(PhpStream stream, PhpArray headers)
    {
        ReadStatus(stream);
        while (Status is >= 100 and < 200 and not 101 && !StatusLine.IsDefault)
        {
            // What is only informative is followed by the real response, wherever that begins.
            var last = StatusLine;
            do
            {
                ReadStatus(stream);
                last = StatusLine.IsDefault ? last : StatusLine;
            }
            while (!StatusLine.IsDefault && !StatusLine.AsSpan().StartsWith("HTTP/1"u8));
            if (StatusLine.IsDefault)
            {
                StatusLine = last;
                break;
            }
        }

        if (StatusLine.IsDefault)
        {
            return null;
        }

        headers.AddValue(Bytes.Copy(StatusLine.AsSpan().TrimEnd("\r\n"u8)));
        return ReadHeaders(stream, headers);
    }

    private void ReadStatus(PhpStream stream)
    {
        StatusLine = stream.ReadLine();
        Status = !StatusLine.IsDefault && StatusLine.Length > CodePosition ? Number(StatusLine.AsSpan()[CodePosition..].TrimStart(Space)) : 0;
    }

    private string? ReadHeaders(PhpStream stream, PhpArray headers)
    {
        var line = PhpString.Empty;
        while (stream.ReadLine() is { IsDefault: false } raw)
        {
            if (raw[0] is (byte)'\r' or (byte)'\n')
            {
                return Take(line, headers);
            }

            var next = Bytes.Copy(raw.AsSpan().TrimEnd(Space));
            if (raw[0] is (byte)' ' or (byte)'\t')
            {
                if (line.IsEmpty)
                {
                    return Invalid("folding header at the start");
                }

                line = next.IsEmpty ? line : PhpString.Concat(PhpString.Concat(line, " "), Bytes.Copy(next.AsSpan().TrimStart(Space)));
                continue;
            }

            if (Take(line, headers) is { } problem)
            {
                return problem;
            }

            line = next;
        }

        // Where there is no end of the headers php goes on though the last is wrong, and tells it where the response is refused.
        Problem = Take(line, headers);
        return null;
    }

    // A header with the lines that continue it.
    private string? Take(PhpString line, PhpArray headers)
    {
        if (line.IsEmpty)
        {
            return null;
        }

        int colon = line.AsSpan().IndexOf((byte)':');
        if (colon < 0)
        {
            return Invalid("no colon in header line");
        }

        var name = line.AsSpan()[..colon];
        if (name.IndexOfAny(" \t"u8) >= 0)
        {
            return Invalid("space in header name");
        }

        var value = line.AsSpan()[(colon + 1)..].TrimStart(" \t"u8);
        if (System.Text.Ascii.EqualsIgnoreCase(name, "location"u8))
        {
            Location = Bytes.Copy(value);
        }
        else if (System.Text.Ascii.EqualsIgnoreCase(name, "transfer-encoding"u8) && value.Length >= 7 && System.Text.Ascii.EqualsIgnoreCase(value[..7], "chunked"u8) && !onlyHeaders)
        {
            IsChunked = true;
            return null;
        }

        headers.AddValue(line);
        return null;
    }

    private static string Invalid(string reason) => $"HTTP invalid response format ({reason})!";

    private static int Number(ReadOnlySpan<byte> digits) => System.Buffers.Text.Utf8Parser.TryParse(digits, out int value, out _) ? value : 0;
}
