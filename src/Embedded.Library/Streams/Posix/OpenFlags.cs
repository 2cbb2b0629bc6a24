namespace PeachpieSockets.Embedded.Library.Streams.Posix;

/// <summary>The flags of open(2) that fopen() modes need, by system.</summary>
internal static class OpenFlags
{
    public const int ReadOnly = 0;
    public const int WriteOnly = 1;
    public const int ReadWrite = 2;

    public static readonly int Create = OperatingSystem.IsMacOS() ? 0x200 : 0x40;
    public static readonly int Exclusive = OperatingSystem.IsMacOS() ? 0x800 : 0x80;
    public static readonly int Truncate = OperatingSystem.IsMacOS() ? 0x400 : 0x200;
    public static readonly int Append = OperatingSystem.IsMacOS() ? 0x8 : 0x400;
    public static readonly int NonBlocking = OperatingSystem.IsMacOS() ? 0x4 : 0x800;
    public static readonly int CloseOnExec = OperatingSystem.IsMacOS() ? 0x1000000 : 0x80000;

    /// <summary>The flags of an fopen() mode: one of r, w, a, x, c, then +, b, t, n, e in any order. False for what is none.</summary>
    public static bool TryParse(ReadOnlySpan<byte> mode, out int flags)
    {
        flags = 0;
        if (mode.Length == 0)
        {
            return false;
        }

        switch (mode[0])
        {
            case (byte)'r':
                break;
            case (byte)'w':
                flags |= Truncate | Create;
                break;
            case (byte)'a':
                flags |= Create | Append;
                break;
            case (byte)'x':
                flags |= Create | Exclusive;
                break;
            case (byte)'c':
                flags |= Create;
                break;
            default:
                return false;
        }

        flags |= mode.Contains((byte)'+') ? ReadWrite : mode[0] == 'r' ? ReadOnly : WriteOnly;
        if (mode.Contains((byte)'n'))
        {
            flags |= NonBlocking;
        }

        // Programs that the script starts get it by Spawn; those that other threads start do not.
        flags |= CloseOnExec;
        return true;
    }
}
