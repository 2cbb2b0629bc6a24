using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Gets a thread out of a system call that blocks, as Java does it: a signal whose handler does nothing, installed without SA_RESTART, makes the
/// call return EINTR. Only POSIX systems have it; elsewhere a blocked call ends by itself.
/// </summary>
internal static partial class ThreadWaker
{
    private const int MacSignal = 16; // SIGURG: ignored by default, and there are no real-time signals
    private const nint DefaultHandler = 0;
    private const nint IgnoringHandler = 1;

    private static readonly Lazy<int> s_signal = new(Install);

    /// <summary>The thread that calls; 0 where threads cannot be woken.</summary>
    public static nint CurrentThread => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS() ? pthread_self() : 0;

    /// <summary>Interrupts the call that a thread is in, if any. The thread has to be alive.</summary>
    public static void Wake(nint thread)
    {
        if (thread != 0 && s_signal.Value is not 0 and int signal)
        {
            _ = pthread_kill(thread, signal);
        }
    }

    // 0 where it cannot be: the program has a handler of its own for the signal.
    private static int Install()
    {
        int signal = OperatingSystem.IsLinux() ? __libc_current_sigrtmax() - 2 : MacSignal;

        // The handler is called with one int and its result is not looked at: abs() is such a function, does nothing, and may be called at any time.
        // Managed code may not: the signal can hit a thread anywhere.
        if (!NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "abs", out nint doNothing))
        {
            return 0;
        }

        nint before = bsd_signal(signal, doNothing);
        if (before is not (DefaultHandler or IgnoringHandler))
        {
            _ = bsd_signal(signal, before);
            return 0;
        }

        return siginterrupt(signal, 1) == 0 ? signal : 0;
    }

    [LibraryImport("libc")]
    private static partial nint pthread_self();

    [LibraryImport("libc")]
    private static partial int pthread_kill(nint thread, int signal);

    [LibraryImport("libc", EntryPoint = "signal")]
    private static partial nint bsd_signal(int signal, nint handler);

    [LibraryImport("libc")]
    private static partial int siginterrupt(int signal, int flag);

    [LibraryImport("libc")]
    private static partial int __libc_current_sigrtmax();
}
