using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Addressing;

/// <summary>
/// Which host error a failed look-up leaves behind. The C library keeps its last one (h_errno) and sets it only where it really asked for a name;
/// a text that can be no name leaves the code of the look-up before, 0 if there was none. PHP prints what it finds.
/// </summary>
internal static class HostErrors
{
    private const int LongestName = 255;
    private const int LongestLabel = 63;

    /// <summary>The code after a failed look-up of an IPv4 host.</summary>
    /// <param name="name">The text.</param>
    /// <param name="reported">What the library reported.</param>
    /// <param name="previous">What the look-up before has left.</param>
    internal static int AfterIPv4(ReadOnlySpan<byte> name, int reported, int previous) =>
        name.IsEmpty ? SocketConstants.NO_RECOVERY : IsAskedFor(name) ? reported : previous;

    /// <summary>The code after a failed look-up of an IPv6 host.</summary>
    /// <inheritdoc cref="AfterIPv4" path="/param"/>
    internal static int AfterIPv6(ReadOnlySpan<byte> name, int reported, int previous) =>
        name.IsEmpty ? SocketConstants.NO_RECOVERY : name.Contains((byte)'%') ? previous : reported;

    private static bool IsAskedFor(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestName || !name.ContainsAnyExcept("0123456789."u8))
        {
            return false;
        }

        int label = 0;
        foreach (byte character in name)
        {
            bool isDot = character == '.';
            label = isDot ? (label == 0 ? LongestLabel : 0) : label;
            label += isDot && label == 0 ? 0 : 1;
            if (label > LongestLabel || !(isDot || character is (byte)'-' or (byte)'_' || char.IsAsciiLetterOrDigit((char)character)))
            {
                return false;
            }
        }

        return true;
    }
}
