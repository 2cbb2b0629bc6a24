using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Native;

public static unsafe partial class NativeSocket
{
    /// <summary>Reads an option as raw bytes: getsockopt(2).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="level">SOL_SOCKET, IPPROTO_*.</param>
    /// <param name="option">The option's number.</param>
    /// <param name="value">Room for the value.</param>
    /// <returns>The number of bytes that the system reports, which may be fewer than asked.</returns>
    public static SocketResult GetOption(this SocketHandle socket, int level, int option, Span<byte> value)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        int length = value.Length;
        int result;
        fixed (byte* bytes = value)
        {
            result = s_system.getsockopt(fd, level, option, NotNull(bytes), &length);
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result < 0 ? result : length);
    }

    /// <summary>Reads an option that is an int: getsockopt(2). A single byte is taken as an unsigned number, as BSD options are.</summary>
    /// <inheritdoc cref="GetOption(SocketHandle, int, int, Span{byte})" path="/param"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SocketResult GetOption(this SocketHandle socket, int level, int option, out int value)
    {
        value = 0;
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        int number = 0;
        int length = sizeof(int);
        int result = s_system.getsockopt(fd, level, option, (byte*)&number, &length);
        socket.DangerousRelease();
        value = length == 1 ? *(byte*)&number : number;
        return SocketResult.FromRaw(result < 0 ? result : length);
    }

    /// <summary>Sets an option from raw bytes: setsockopt(2).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="level">SOL_SOCKET, IPPROTO_*.</param>
    /// <param name="option">The option's number.</param>
    /// <param name="value">The value as the system lays it out.</param>
    public static SocketResult SetOption(this SocketHandle socket, int level, int option, ReadOnlySpan<byte> value)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        if (level == SocketConstants.SOL_SOCKET && (option == SocketConstants.SO_RCVTIMEO || option == SocketConstants.SO_SNDTIMEO))
        {
            socket.MayTimeOut = true;
        }

        int result;
        fixed (byte* bytes = value)
        {
            result = s_system.setsockopt(fd, level, option, NotNull(bytes), value.Length);
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Sets an option that is an int: setsockopt(2).</summary>
    /// <inheritdoc cref="SetOption(SocketHandle, int, int, ReadOnlySpan{byte})" path="/param"/>
    public static SocketResult SetOption(this SocketHandle socket, int level, int option, int value) =>
        SetOption(socket, level, option, MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));

    /// <summary>Asks whether a descriptor is a socket at all (a received descriptor may be a file).</summary>
    public static bool IsSocket(this SocketHandle socket) =>
        GetOption(socket, SocketConstants.SOL_SOCKET, SocketConstants.SO_TYPE, out int _).Succeeded;
}
