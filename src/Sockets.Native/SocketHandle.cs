using System.Runtime.InteropServices;
using PeachpieSockets.Native.Interop;

namespace PeachpieSockets.Native;

/// <summary>A socket's descriptor (Windows: its SOCKET), closed exactly once.</summary>
/// <remarks>
/// Each call on a handle holds a reference to it while it runs. So <see cref="SafeHandle.Dispose()"/> in another thread never closes the descriptor
/// under a running call, and a call can never run on a number that the system has given to someone else: the descriptor is closed when the
/// last running call has ended. Use <see cref="ShutdownAndClose"/> to end such calls at once. A call on a closed handle fails with EBADF.
/// </remarks>
public sealed class SocketHandle : SafeHandle
{
    private PollGroup? _group;

    /// <summary>Wraps a descriptor that exists already.</summary>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="ownsHandle">Whether this object closes it.</param>
    public SocketHandle(nint descriptor, bool ownsHandle)
        : base(-1, ownsHandle)
    {
        SetHandle(descriptor);
        OwnsDescriptor = ownsHandle;
        // What options a foreign descriptor has is not known.
        MayTimeOut = true;
    }

    // For a new descriptor of a call that must not lose it: the object exists before the call is made.
    internal SocketHandle()
        : base(-1, ownsHandle: true) => OwnsDescriptor = true;

    /// <inheritdoc/>
    public override bool IsInvalid => handle == -1;

    /// <summary>The number of the descriptor, -1 after closing. Do not keep it longer than the handle.</summary>
    public nint Descriptor => IsClosed ? -1 : handle;

    /// <summary>
    /// Whether a program that the owner starts shall get the descriptor. It is close-on-exec in any case, so that programs which others start never do:
    /// what starts a program passes it on. False where SOCK_CLOEXEC or MSG_CMSG_CLOEXEC asked for that.
    /// </summary>
    public bool IsInheritable { get; init; } = true;

    /// <summary>Whether nobody else closes the descriptor.</summary>
    internal bool OwnsDescriptor { get; }

    /// <summary>Set once SO_RCVTIMEO or SO_SNDTIMEO may be in effect: then an interrupted call must not start its time anew.</summary>
    internal bool MayTimeOut { get; set; }

    /// <summary>Ends the calls that other threads have blocked on the socket (shutdown(2), both directions) and closes it.</summary>
    /// <remarks>
    /// The peer of a stream sees its end at once, as with close. Blocked calls return 0 or an error; the descriptor is closed when the last has returned.
    /// </remarks>
    public void ShutdownAndClose()
    {
        _ = NativeSocket.Shutdown(this, SocketConstants.SHUT_RDWR);
        Dispose();
    }

    /// <summary>Gives the descriptor away: this object forgets it and will not close it.</summary>
    /// <returns>The descriptor, or -1 if the handle is closed. No call may be running on it.</returns>
    public nint Detach()
    {
        nint descriptor = Descriptor;
        _group?.Leave();
        SetHandleAsInvalid();
        return descriptor;
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle() => _group?.Defer(handle) == true || SystemCalls.Current.close(handle) >= 0;

    internal void Set(nint descriptor) => SetHandle(descriptor);

    /// <summary>The group whose waits keep the descriptor open without a reference; null where there is none.</summary>
    internal PollGroup? Group => _group;

    /// <summary>Makes a group the one of this handle, for good; false if it has one already.</summary>
    internal bool TryJoin(PollGroup group) => Interlocked.CompareExchange(ref _group, group, null) is null;

    /// <summary>The descriptor without a reference, for a group that is running; -1 if the handle is closed.</summary>
    internal nint Peek() => IsClosed ? -1 : handle;

    /// <summary>Takes a reference for a call, or says that the handle is closed. Each success is paired with a release.</summary>
    internal bool TryEnter(out nint descriptor)
    {
        bool entered = false;
        if (!IsClosed)
        {
            try
            {
                DangerousAddRef(ref entered);
            }
            catch (ObjectDisposedException)
            {
                // Closed between the look and the call.
            }
        }

        descriptor = handle;
        return entered;
    }
}
