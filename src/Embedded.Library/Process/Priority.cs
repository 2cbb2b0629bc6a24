using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Library.Process;

/// <summary>How much of the processor others get before this process.</summary>
[PhpExtension("standard")]
public static partial class Priority
{
    /// <summary>Lowers (or, for who may, raises) the process's priority by a number.</summary>
    public static bool proc_nice(Context ctx, long priority)
    {
        // -1 is also a priority.
        Marshal.SetLastSystemError(0);
        if (nice((int)priority) == -1 && Marshal.GetLastPInvokeError() != 0)
        {
            ctx.Warning("proc_nice(): Only a super user may attempt to increase the priority of a process");
            return false;
        }

        return true;
    }

    [LibraryImport("libc", SetLastError = true)]
    private static partial int nice(int change);
}
