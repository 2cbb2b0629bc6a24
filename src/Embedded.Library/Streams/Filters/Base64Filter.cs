using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Streams.Filters;

/// <summary>convert.base64-encode: whole groups at once, the rest when the stream ends.</summary>
internal sealed class Base64Encoder(FilterParameters parameters) : StreamFilter
{
    private byte[] _rest = [];
    private int _room = parameters.LineLength;

    public override byte[] Apply(ReadOnlySpan<byte> data, bool closing)
    {
        byte[] all = [.. _rest, .. data];
        int whole = closing ? all.Length : all.Length / 3 * 3;
        _rest = all[whole..];
        byte[] text = Encoding.ASCII.GetBytes(System.Convert.ToBase64String(all, 0, whole));
        if (parameters.LineBreak.Length == 0)
        {
            return text;
        }

        var result = new ByteBuilder(text.Length * 2);
        for (int i = 0; i < text.Length; i += 4)
        {
            if (_room < 4)
            {
                result.Add(parameters.LineBreak);
                _room = parameters.LineLength;
            }

            result.Add(text.AsSpan(i, 4));
            _room -= 4;
        }

        return result.AsSpan().ToArray();
    }
}

/// <summary>convert.base64-decode: goes past what is no letter of it.</summary>
internal sealed class Base64Decoder : StreamFilter
{
    private int _bits;
    private int _count;
    private bool _isPadded;

    public override byte[]? Apply(ReadOnlySpan<byte> data, bool closing)
    {
        var result = new ByteBuilder(data.Length);
        foreach (byte c in data)
        {
            int value = c switch
            {
                >= (byte)'A' and <= (byte)'Z' => c - 'A',
                >= (byte)'a' and <= (byte)'z' => c - 'a' + 26,
                >= (byte)'0' and <= (byte)'9' => c - '0' + 52,
                (byte)'+' => 62,
                (byte)'/' => 63,
                _ => -1,
            };
            if (c == '=')
            {
                if (_count == 0 && !_isPadded)
                {
                    return Invalid();
                }

                (_isPadded, _count, _bits) = (true, 0, 0);
                continue;
            }

            if (value < 0)
            {
                continue;
            }

            if (_isPadded)
            {
                return Invalid();
            }

            _bits = _bits << 6 | value;
            _count += 6;
            if (_count >= 8)
            {
                _count -= 8;
                result.Add((byte)(_bits >> _count));
                _bits &= (1 << _count) - 1;
            }
        }

        return result.AsSpan().ToArray();
    }
}
