using System.Runtime.CompilerServices;
using PeachpieSockets.Native.Interop;

namespace PeachpieSockets.Native;

/// <summary>
/// The calls of BSD sockets on a <see cref="SocketHandle"/>, as the operating system has them: one call each, its flags and numbers unchanged,
/// its errno as the result. Nothing throws for an operating-system error.
/// </summary>
/// <remarks>
/// <para>Every call may block as the system's own does. A call on a closed handle fails with EBADF. Descriptors are never inherited by child processes.</para>
/// <para>
/// EINTR does not reach the caller: signals in a .NET process are the runtime's own affair, so an interrupted call goes on, with the time that is left (see <see cref="BlockingCalls"/>).
/// Likewise a blocking <see cref="Send"/> or <see cref="Write"/> on a stream, and a <see cref="Receive"/> with MSG_WAITALL, that a signal cut short.
/// </para>
/// <para>To end a call that blocks in another thread, use <see cref="SocketHandle.ShutdownAndClose"/>.</para>
/// </remarks>
public static partial class NativeSocket
{
    private static readonly ISystemCalls s_system = SystemCalls.Current;

    private static SocketResult Closed => SocketResult.FromError(Errno.EBADF);

    /// <summary>Some systems refuse a null pointer even for zero bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe byte* NotNull(byte* pointer) => pointer != null ? pointer : (byte*)(nint)8;
}
