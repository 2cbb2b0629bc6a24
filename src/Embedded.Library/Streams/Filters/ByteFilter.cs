namespace PeachpieSockets.Embedded.Library.Streams.Filters;

/// <summary>Changes each byte by itself.</summary>
internal sealed class ByteFilter(Func<byte, byte> change) : StreamFilter
{
    public static byte Rot13(byte c)
    {
        int lower = c | 0x20;
        return lower is < 'a' or > 'z' ? c : (byte)(lower < 'n' ? c + 13 : c - 13);
    }

    public override byte[] Apply(ReadOnlySpan<byte> data, bool closing)
    {
        var result = data.ToArray();
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = change(result[i]);
        }

        return result;
    }
}
