namespace PeachpieSockets.Extension.Arguments;

/// <summary>Text as a C function sees it.</summary>
internal static class CText
{
    /// <summary>The bytes up to the first NUL; all where there is none.</summary>
    /// <remarks>A plain loop: what .NET's vectorized search is made of takes two milliseconds when it is first used, and these texts are short.</remarks>
    internal static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> text)
    {
        int end = 0;
        while (end < text.Length && text[end] != 0)
        {
            end++;
        }

        return text[..end];
    }
}
