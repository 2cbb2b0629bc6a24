namespace PeachpieSockets.Native;

/// <summary>
/// The constants of the socket headers, under their C names, with the values of the operating system that runs the program.
/// </summary>
/// <remarks>
/// Each line of the table gives the value on Linux, on macOS and on Windows. A constant that the system does not have is <see cref="Absent"/>.
/// On Linux every value is compared with the system's headers by a test.
/// </remarks>
public static partial class SocketConstants
{
    /// <summary>The value of a constant that this operating system does not have.</summary>
    public const int Absent = int.MinValue;

    /// <summary>Tells whether this operating system has the constant that <paramref name="value"/> was read from.</summary>
    /// <param name="value">A field of this class or of <see cref="Errno"/>.</param>
    public static bool Exists(int value) => value != Absent;

    /// <summary>Picks the column of the running system.</summary>
    internal static int Of(int linux, int macOS, int windows) =>
        OperatingSystem.IsWindows() ? windows : OperatingSystem.IsLinux() ? linux : macOS;
}
