namespace PeachpieSockets.Native;

/// <summary>What <c>ReceiveMessage</c> received besides the bytes.</summary>
public readonly struct ReceivedMessage : IDisposable
{
    private readonly SocketHandle[]? _descriptors;

    internal ReceivedMessage(int flags, int controlLength, SocketHandle[]? descriptors)
    {
        Flags = flags;
        ControlLength = controlLength;
        _descriptors = descriptors;
    }

    /// <summary>MSG_TRUNC, MSG_CTRUNC, MSG_EOR, MSG_ERRQUEUE, MSG_OOB; Linux adds MSG_CMSG_CLOEXEC.</summary>
    public int Flags { get; }

    /// <summary>How many bytes of the control buffer are filled.</summary>
    public int ControlLength { get; }

    /// <summary>
    /// The descriptors of all SCM_RIGHTS messages, in order: the caller owns them. They need not be sockets (see <see cref="NativeSocket.IsSocket"/>).
    /// </summary>
    public ReadOnlySpan<SocketHandle> Descriptors => _descriptors;

    /// <summary>Closes the descriptors that are still open, those that were handed on as well. Not needed for a message without descriptors.</summary>
    public void Dispose()
    {
        foreach (SocketHandle descriptor in Descriptors)
        {
            descriptor.Dispose();
        }
    }
}
