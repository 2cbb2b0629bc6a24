using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Streams.Http;

/// <summary>A response's status and headers, read from its stream.</summary>
internal sealed class HttpResponse
{
    private const int CodePosition = 9; // behind "HTTP/1.1 "

    /// <summary>The status line with its end; the default where nothing came.</summary>
    public PhpString StatusLine { get; private set; }

    /// <summary>The status; 0 where the line tells none.</summary>
    public int Status { get; private set; }

    /// <summary>Where the server sends to; the default where it does not.</summary>
    public PhpString Location { get; private set; }

    public bool IsChunked { get; private set; }

    /// <summary>Reads up to the body. Headers go into the list, but for the one that chunks are named by.</summary>
    /// <returns>What php calls a response that is none; null for a right one.</returns>
    public string? Read(PhpStream stream, PhpArray headers)
    {
        do
        {
            StatusLine = stream.ReadLine();
            if (StatusLine.IsDefault)
            {
                return null;
            }

            Status = StatusLine.Length > CodePosition + 1 ? Number(StatusLine.AsSpan()[CodePosition..]) : 0;
            var lines = new List<PhpString>();
            if (ReadHeaders(stream, lines) is { } problem)
            {
                Append(headers, lines);
                return problem;
            }

            // What is only informative is followed by the real response.
            if (Status is < 100 or >= 200 or 101)
            {
                Append(headers, lines);
                return null;
            }
        }
        while (true);
    }

    private void Append(PhpArray headers, List<PhpString> lines)
    {
        headers.AddValue(Trimmed(StatusLine));
        foreach (var line in lines)
        {
            headers.AddValue(line);
        }
    }

    private string? ReadHeaders(PhpStream stream, List<PhpString> lines)
    {
        while (stream.ReadLine() is { IsDefault: false } raw && Trimmed(raw) is { IsEmpty: false } line)
        {
            if (line[0] is (byte)' ' or (byte)'\t' && lines.Count > 0)
            {
                lines[^1] = PhpString.Concat(PhpString.Concat(lines[^1], " "), Bytes.Copy(line.AsSpan().TrimStart(" \t"u8)));
                continue;
            }

            int colon = line.AsSpan().IndexOf((byte)':');
            if (colon < 0)
            {
                return "HTTP invalid response format (no colon in header line)!";
            }

            string name = Bytes.Latin1(line.AsSpan()[..colon]).ToLowerInvariant();
            var value = Bytes.Copy(line.AsSpan()[(colon + 1)..].Trim(" \t"u8));
            Location = name == "location" ? value : Location;
            if (name == "transfer-encoding" && value.ToString().StartsWith("chunked", StringComparison.OrdinalIgnoreCase))
            {
                IsChunked = true;
                continue;
            }

            lines.Add(line);
        }

        return null;
    }

    private static PhpString Trimmed(PhpString line) => Bytes.Copy(line.AsSpan().TrimEnd("\r\n"u8));

    private static int Number(ReadOnlySpan<byte> digits) => System.Buffers.Text.Utf8Parser.TryParse(digits, out int value, out _) ? value : 0;
}
