using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Streams.Filters;

/// <summary>convert.quoted-printable-encode, after RFC 2045.</summary>
internal sealed class QuotedPrintableEncoder(FilterParameters parameters) : StreamFilter
{
    private readonly byte[] _break = parameters.LineBreak;
    private readonly bool _isBinary = parameters.IsBinary;
    private int _room = parameters.LineLength;

    public override byte[] Apply(ReadOnlySpan<byte> data, bool closing)
    {
        var result = new ByteBuilder(data.Length * 2);
        while (data.Length > 0)
        {
            if (!_isBinary && _break.Length > 0 && data.StartsWith(_break))
            {
                result.Add(_break);
                _room = parameters.LineLength;
                data = data[_break.Length..];
                continue;
            }

            byte c = data[0];
            data = data[1..];
            bool plain = c is (>= 33 and <= 126 and not (byte)'=') || (c == ' ' && !_isBinary);
            if (_break.Length > 0 && _room < (plain ? 2 : 4))
            {
                result.Add('=');
                result.Add(_break);
                _room = parameters.LineLength;
            }

            if (plain)
            {
                result.Add(c);
            }
            else
            {
                result.Add($"={c:X2}");
            }

            _room -= plain ? 1 : 3;
        }

        return result.AsSpan().ToArray();
    }
}

/// <summary>convert.quoted-printable-decode.</summary>
internal sealed class QuotedPrintableDecoder : StreamFilter
{
    private byte[] _rest = [];

    public override byte[]? Apply(ReadOnlySpan<byte> data, bool closing)
    {
        byte[] all = [.. _rest, .. data];
        var result = new ByteBuilder(all.Length);
        int i = 0;
        while (i < all.Length)
        {
            if (all[i] != '=')
            {
                if (all[i] is (< 32 and not ((byte)'\r' or (byte)'\n' or (byte)'\t')) or > 126)
                {
                    return Invalid();
                }

                result.Add(all[i++]);
                continue;
            }

            int next = i + 1;
            while (next < all.Length && all[next] is (byte)' ' or (byte)'\t')
            {
                next++;
            }

            if (next < all.Length && all[next] is (byte)'\r' or (byte)'\n')
            {
                // A break that is no part of the text.
                i = next + (all[next] == '\r' && next + 1 < all.Length && all[next + 1] == '\n' ? 2 : 1);
                continue;
            }

            if (i + 2 >= all.Length)
            {
                break;
            }

            if (!byte.TryParse(all.AsSpan(i + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out byte c))
            {
                return Invalid();
            }

            result.Add(c);
            i += 3;
        }

        _rest = closing ? [] : all[i..];
        return result.AsSpan().ToArray();
    }
}
