using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Streams.Filters;

/// <summary>dechunk: the bodies of HTTP's chunked transfer coding. What is none passes as it is.</summary>
internal sealed class DechunkFilter : StreamFilter
{
    private byte[] _rest = [];
    private long _left;
    private Part _part = Part.Size;

    private enum Part
    {
        Size,
        Body,
        BodyEnd,
        Trailer,
        Raw,
    }

    public override byte[] Apply(ReadOnlySpan<byte> data, bool closing)
    {
        byte[] all = [.. _rest, .. data];
        var input = all.AsSpan();
        var result = new ByteBuilder(all.Length);
        while (input.Length > 0)
        {
            if (_part == Part.Raw)
            {
                result.Add(input);
                input = default;
            }
            else if (_part == Part.Trailer)
            {
                input = default;
            }
            else if (_part == Part.Body)
            {
                int count = (int)Math.Min(_left, input.Length);
                result.Add(input[..count]);
                input = input[count..];
                _left -= count;
                _part = _left == 0 ? Part.BodyEnd : Part.Body;
            }
            else
            {
                int line = input.IndexOf((byte)'\n');
                if (_part == Part.Size && !char.IsAsciiHexDigit((char)input[0]))
                {
                    _part = Part.Raw;
                    continue;
                }

                if (line < 0)
                {
                    break;
                }

                if (_part == Part.Size)
                {
                    int digits = 0;
                    while (char.IsAsciiHexDigit((char)input[digits]))
                    {
                        digits++;
                    }

                    _left = long.TryParse(input[..digits], System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out long size) ? size : 0;
                }

                _part = _part == Part.BodyEnd ? Part.Size : _left == 0 ? Part.Trailer : Part.Body;
                input = input[(line + 1)..];
            }
        }

        _rest = input.ToArray();
        return result.AsSpan().ToArray();
    }
}
