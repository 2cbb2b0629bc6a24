namespace PeachpieSockets.Native.Addresses;

/// <summary>Text for a C function.</summary>
internal static class CString
{
    /// <summary>The bytes up to the first NUL, and a NUL.</summary>
    internal static byte[] Of(ReadOnlySpan<byte> text)
    {
        text = UpToNul(text);
        byte[] terminated = new byte[text.Length + 1];
        text.CopyTo(terminated);
        return terminated;
    }

    /// <summary>The bytes up to the first NUL; all where there is none.</summary>
    internal static ReadOnlySpan<byte> UpToNul(ReadOnlySpan<byte> text)
    {
        int end = 0;
        while (end < text.Length && text[end] != 0)
        {
            end++;
        }

        return text[..end];
    }
}
