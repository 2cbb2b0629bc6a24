using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Streams.Filters;

/// <summary>dechunk: the bodies of HTTP's chunked transfer coding. What is none passes as it is, from where that shows.</summary>
internal sealed class DechunkFilter : StreamFilter
{
    private long _left;
    private Part _part = Part.Start;

    private enum Part
    {
        Start,
        Size,
        Extension,
        SizeEnd,
        Body,
        BodyReturn,
        BodyEnd,
        Trailer,
        Raw,
    }

    public override byte[] Apply(ReadOnlySpan<byte> data, bool closing)
    {
        var result = new ByteBuilder(data.Length);
        while (data.Length > 0)
        {
            data = data[Pass(data, result)..];
        }

        return result.AsSpan().ToArray();
    }

    // Passes what belongs to the part that it is in, if anything, and goes on to the next part.
    private int Pass(ReadOnlySpan<byte> data, ByteBuilder result)
    {
        int count = 0;
        switch (_part)
        {
            case Part.Start:
                _left = 0;
                _part = char.IsAsciiHexDigit((char)data[0]) ? Part.Size : Part.Raw;
                return 0;
            case Part.Size:
                for (; count < data.Length && char.IsAsciiHexDigit((char)data[count]); count++)
                {
                    int digit = char.IsAsciiDigit((char)data[count]) ? data[count] - '0' : (data[count] | 0x20) - 'a' + 10;
                    _left = (_left << 4 | (uint)digit) & long.MaxValue;
                }

                _part = count < data.Length ? Part.Extension : Part.Size;
                return count;
            case Part.Extension:
                count = data.IndexOfAny((byte)'\r', (byte)'\n');
                if (count < 0)
                {
                    return data.Length;
                }

                _part = Part.SizeEnd;
                return data[count] == '\r' ? count + 1 : count;
            case Part.SizeEnd:
                return Line(data, _left == 0 ? Part.Trailer : Part.Body);
            case Part.Body:
                count = (int)Math.Min(_left, data.Length);
                result.Add(data[..count]);
                _left -= count;
                _part = _left == 0 ? Part.BodyReturn : Part.Body;
                return count;
            case Part.BodyReturn:
                _part = Part.BodyEnd;
                return data[0] == '\r' ? 1 : 0;
            case Part.BodyEnd:
                return Line(data, Part.Start);
            case Part.Raw:
                result.Add(data);
                return data.Length;
            default:
                return data.Length;
        }
    }

    private int Line(ReadOnlySpan<byte> data, Part next)
    {
        bool ends = data[0] == '\n';
        _part = ends ? next : Part.Raw;
        return ends ? 1 : 0;
    }
}
