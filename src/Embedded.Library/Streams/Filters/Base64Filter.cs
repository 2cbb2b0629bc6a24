using System.Buffers.Text;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Streams.Filters;

/// <summary>convert.base64-encode and convert.base64-decode: whole groups at once, the rest when the stream ends.</summary>
internal sealed class Base64Filter(bool decodes) : StreamFilter
{
    private byte[] _rest = [];

    public override byte[] Apply(ReadOnlySpan<byte> data, bool closing)
    {
        byte[] all = [.. _rest, .. decodes ? Letters(data) : data];
        int group = decodes ? 4 : 3;
        int whole = closing ? all.Length : all.Length / group * group;
        _rest = all[whole..];
        return decodes ? Decode(all.AsSpan(0, whole)) : Encoding.ASCII.GetBytes(System.Convert.ToBase64String(all, 0, whole));
    }

    private static byte[] Letters(ReadOnlySpan<byte> data)
    {
        var kept = new List<byte>(data.Length);
        foreach (byte c in data)
        {
            if (char.IsAsciiLetterOrDigit((char)c) || c is (byte)'+' or (byte)'/')
            {
                kept.Add(c);
            }
        }

        return [.. kept];
    }

    private static byte[] Decode(ReadOnlySpan<byte> letters)
    {
        int missing = -letters.Length & 3;
        byte[] padded = [.. letters, .. "=="u8[..(missing == 3 ? 0 : missing)]];
        var result = new byte[Base64.GetMaxDecodedFromUtf8Length(padded.Length)];
        Base64.DecodeFromUtf8(padded, result, out _, out int written);
        return result[..written];
    }
}
