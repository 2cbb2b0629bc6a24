using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Addressing;

/// <summary>
/// Which host error a failed look-up leaves behind. The C library keeps its last one (h_errno) and sets it only where it really asked for a name;
/// a text that can be no name leaves the code of the look-up before, 0 if there was none. PHP prints what it finds. This is for systems that do
/// not tell (see <see cref="HostLookup.LastHostError"/>).
/// </summary>
internal static class HostErrors
{
    // 255 bytes as it is sent: a length before each label, and the root's.
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    /// <summary>The code after a failed look-up of an IPv4 host.</summary>
    /// <param name="name">The text.</param>
    /// <param name="reported">What the library reported; below 0 where it could not even ask, for want of a descriptor.</param>
    /// <param name="previous">What the look-up before has left.</param>
    internal static int AfterIPv4(ReadOnlySpan<byte> name, int reported, int previous) =>
        name.IsEmpty ? SocketConstants.NO_RECOVERY : reported >= 0 && IsAskedFor(name) ? reported : previous;

    /// <summary>The code after a failed look-up of an IPv6 host.</summary>
    /// <inheritdoc cref="AfterIPv4" path="/param"/>
    internal static int AfterIPv6(ReadOnlySpan<byte> name, int reported, int previous) =>
        name.IsEmpty ? SocketConstants.NO_RECOVERY : name.Contains((byte)'%') ? previous : reported;

    // What the C library sends to a name server. It takes numbers for addresses itself, unless a dot follows.
    private static bool IsAskedFor(ReadOnlySpan<byte> name)
    {
        bool hasRoot = name.EndsWith("."u8);
        if (name.Length > LongestName + (hasRoot ? 1 : 0) || name[0] == '-' || !(hasRoot || name.ContainsAnyExcept("0123456789."u8)))
        {
            return false;
        }

        int label = 0;
        for (int i = 0; i < name.Length; i++)
        {
            byte character = name[i];
            if (character == '.')
            {
                // An empty label is the root's only.
                if (label == 0 && name.Length > 1)
                {
                    return false;
                }

                label = 0;
                continue;
            }

            bool isEscape = character == '\\' && i + 1 < name.Length;
            character = isEscape ? name[++i] : character;
            if (++label > LongestLabel || !(character is (byte)'-' or (byte)'_' || char.IsAsciiLetterOrDigit((char)character)))
            {
                return false;
            }
        }

        return true;
    }
}
