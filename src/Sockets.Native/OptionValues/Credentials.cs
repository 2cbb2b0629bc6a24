using System.Runtime.InteropServices;
using PeachpieSockets.Native.Interop.Linux;

namespace PeachpieSockets.Native;

/// <summary>A process and its user (<c>struct ucred</c>), in SCM_CREDENTIALS messages and SO_PEERCRED: unix(7). Linux.</summary>
/// <param name="ProcessId">pid.</param>
/// <param name="UserId">uid.</param>
/// <param name="GroupId">gid.</param>
public readonly record struct Credentials(int ProcessId, uint UserId, uint GroupId)
{
    /// <summary>The size of the value in bytes.</summary>
    public const int Size = 12;

    /// <summary>Reads the value from the payload of a control message or an option's bytes.</summary>
    /// <returns><see langword="false"/> if there are fewer than <see cref="Size"/> bytes.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out Credentials value)
    {
        bool read = MemoryMarshal.TryRead(bytes, out ucred native);
        value = new Credentials(native.pid, native.uid, native.gid);
        return read;
    }

    /// <summary>Writes the value as the system lays it out.</summary>
    /// <returns><see langword="false"/> if there is no room for <see cref="Size"/> bytes.</returns>
    public bool TryWrite(Span<byte> destination) =>
        MemoryMarshal.TryWrite(destination, new ucred() { pid = ProcessId, uid = UserId, gid = GroupId });
}
