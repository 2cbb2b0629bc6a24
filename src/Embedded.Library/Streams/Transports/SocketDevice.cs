namespace PeachpieSockets.Embedded.Library.Streams.Transports;

/// <summary>A socket below a stream.</summary>
public abstract class SocketDevice : StreamDevice
{
    /// <inheritdoc/>
    public override string WriteVerb => "Send";

    /// <inheritdoc/>
    public override PhpArray? GetStatus() => Descriptor >= 0 ? StatusOf(Descriptor) : null;

    /// <summary>Whether programs that the script starts get the descriptor. It is close-on-exec itself: what starts a program passes it on.</summary>
    public virtual bool IsInherited => true;

    internal override int GetInherited(bool byCommand) => IsInherited ? Descriptor : -1;

    /// <summary>Takes the next connection.</summary>
    /// <param name="timeout">How long to wait.</param>
    /// <param name="peer">The peer's name as <see cref="GetName"/> tells it.</param>
    /// <param name="error">Why there is none.</param>
    public abstract SocketDevice? Accept(TimeSpan timeout, out PhpString peer, out TransportError error);

    /// <summary>The address, as <c>127.0.0.1:80</c>, <c>[::1]:80</c> or a path; the default where it has none.</summary>
    public abstract PhpString GetName(bool remote);

    /// <summary>Receives a message with its sender.</summary>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="outOfBand">Whether urgent data is wanted.</param>
    /// <param name="peek">Whether the message stays.</param>
    /// <param name="sender">The sender's name.</param>
    public abstract IoResult ReceiveFrom(Span<byte> buffer, bool outOfBand, bool peek, out PhpString sender);

    /// <summary>Sends a message to an address, or to the peer where the address is empty.</summary>
    /// <param name="data">The message.</param>
    /// <param name="outOfBand">Whether it is urgent.</param>
    /// <param name="address">The receiver; empty for the peer.</param>
    /// <param name="isAddressValid">False where the address could not be read.</param>
    public abstract IoResult SendTo(ReadOnlySpan<byte> data, bool outOfBand, PhpString address, out bool isAddressValid);

    /// <summary>Ends receiving (0), sending (1) or both (2).</summary>
    public abstract bool Shutdown(int how);
}
