namespace PeachpieSockets.Native.Addresses;

/// <summary>Text for a C function.</summary>
internal static class CString
{
    /// <summary>The bytes up to the first NUL, and a NUL.</summary>
    internal static byte[] Of(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)0);
        text = end < 0 ? text : text[..end];
        byte[] terminated = new byte[text.Length + 1];
        text.CopyTo(terminated);
        return terminated;
    }
}
