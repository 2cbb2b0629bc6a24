using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native.Interop;

/// <summary>Turns "-1 and errno" into one number: the result, or the negated errno.</summary>
/// <remarks>
/// <c>SetLastError = true</c> clears errno before the call and stores it in a thread-local after it, on success too: 11 ns of a call that
/// itself takes 60 to 300. The code it generates reads errno by <see cref="Marshal.GetLastSystemError"/> right after the plain P/Invoke returned,
/// and relies on the runtime's promise to preserve errno over the return transition. This does the same, only on failure, and without the detour
/// over the thread-local. Nothing may come between the call and <see cref="Result(nint)"/>. On Linux errno is read where libc says that it is:
/// .NET's own way is compiled at the first use.
/// </remarks>
internal static class LastError
{
    // Binds the function before it is needed: its first call must not be the one that is to see the errno.
    static LastError() => _ = Value;

    /// <summary>The errno of the failed call just made.</summary>
    internal static unsafe int Value => OperatingSystem.IsLinux() ? *libc.__errno_location() : Marshal.GetLastSystemError();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint Result(nint result) => result >= 0 ? result : -Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Result(int result) => result >= 0 ? result : -Value;
}
