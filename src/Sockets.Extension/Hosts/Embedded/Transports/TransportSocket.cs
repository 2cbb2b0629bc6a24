using PeachpieSockets.Embedded.Library.Streams;
using PeachpieSockets.Embedded.Library.Streams.Transports;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Hosts.Transports;

/// <summary>
/// A socket below a stream. The descriptor itself stays in blocking mode; what limits the time of a read is a poll before it, as in php.
/// </summary>
internal sealed class TransportSocket : SocketDevice
{
    private const string SendToFunction = "stream_socket_sendto";

    private readonly SocketKind _kind;
    private readonly bool _listens;
    private readonly SocketState _state;
    private readonly Context _context;
    private TimeSpan _timeout;
    private bool _isBlocking = true;
    private bool _timedOut;

    /// <param name="ctx">The script.</param>
    /// <param name="handle">The descriptor.</param>
    /// <param name="kind">The transport.</param>
    /// <param name="isBlocking">Whether reads wait.</param>
    /// <param name="listens">A transport made it to listen, so that it carries no data and is never at its end (PHP_STREAM_FLAG_NO_IO).</param>
    internal TransportSocket(Context ctx, SocketHandle handle, SocketKind kind, bool isBlocking = true, bool listens = false)
    {
        _listens = listens;
        Handle = handle;
        _kind = kind;
        _context = ctx;
        _state = SocketState.Of(ctx);
        _isBlocking = isBlocking;
        long seconds = ctx.Ini.GetLong("default_socket_timeout");
        _timeout = seconds < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue));
    }

    /// <summary>The descriptor, which a Socket may share.</summary>
    internal SocketHandle Handle { get; }

    /// <inheritdoc/>
    public override string Type => _kind.Name;

    /// <inheritdoc/>
    public override int Descriptor => (int)Handle.Descriptor;

    /// <inheritdoc/>
    public override bool IsInherited => Handle.IsInheritable;

    /// <inheritdoc/>
    public override bool IsBlocking => _isBlocking;

    /// <inheritdoc/>
    public override bool TimedOut => _timedOut;

    /// <inheritdoc/>
    public override IoResult Read(Span<byte> buffer, bool mayWait)
    {
        if (Descriptor < 0)
        {
            return IoResult.Failed(0);
        }

        if (_isBlocking)
        {
            _timedOut = false;
            var ready = Handle.Poll(SocketConstants.POLLIN | SocketConstants.POLLPRI, mayWait ? SocketTransport.Nanoseconds(_timeout) : 0);
            ThrowIfStopped(ready);
            if (ready.Value == 0 && ready.Succeeded)
            {
                // php calls it a time-out as well when it only looked.
                _timedOut = true;
                return mayWait ? IoResult.Failed(0) : new IoResult(0);
            }
        }

        var result = Handle.Receive(buffer, DontWait(mayWait));
        ThrowIfStopped(result);
        if (result.Succeeded)
        {
            return new IoResult(result.Value, 0, result.Value == 0);
        }

        return IsTransient(result.Error) ? new IoResult(0) : IoResult.Failed(result.Error, isEnd: true);
    }

    /// <inheritdoc/>
    public override IoResult Write(ReadOnlySpan<byte> data)
    {
        while (true)
        {
            var result = Handle.Send(data);
            ThrowIfStopped(result);
            if (result.Succeeded)
            {
                return new IoResult(result.Value);
            }

            if (!IsTransient(result.Error))
            {
                return IoResult.Failed(result.Error);
            }

            if (!_isBlocking)
            {
                return new IoResult(0);
            }

            _timedOut = false;
            var ready = Handle.Poll(SocketConstants.POLLOUT, SocketTransport.Nanoseconds(_timeout));
            ThrowIfStopped(ready);
            if (ready.Value == 0 && ready.Succeeded)
            {
                _timedOut = true;
                return IoResult.Failed(result.Error);
            }
        }
    }

    /// <inheritdoc/>
    public override bool SetBlocking(bool blocking)
    {
        bool done = Handle.SetBlocking(blocking).Succeeded;
        _isBlocking = done ? blocking : _isBlocking;
        return done;
    }

    /// <inheritdoc/>
    public override bool SetTimeout(TimeSpan timeout)
    {
        _timeout = timeout;
        _timedOut = false;
        return true;
    }

    /// <inheritdoc/>
    public override bool IsAlive()
    {
        if (Descriptor < 0)
        {
            return false;
        }

        if (_listens)
        {
            return true;
        }

        // Not asked by poll() first: what cannot be read at all, such as a socket that listens, is at its end for php too.
        Span<byte> one = stackalloc byte[1];
        var peeked = Handle.Receive(one, SocketConstants.MSG_PEEK | DontWait(mayWait: false));
        return peeked.Succeeded ? peeked.Value > 0 : IsTransient(peeked.Error) || peeked.Error == Errno.EMSGSIZE;
    }

    /// <inheritdoc/>
    public override SocketDevice? Accept(TimeSpan timeout, out PhpString peer, out TransportError error)
    {
        peer = default;
        error = default;
        if (_kind == SocketKind.Generic)
        {
            // One that no transport made takes no connections as a stream.
            return null;
        }

        var ready = Handle.Poll(SocketConstants.POLLIN | SocketConstants.POLLPRI, SocketTransport.Nanoseconds(timeout));
        ThrowIfStopped(ready);
        if (ready.Failed || ready.Value == 0)
        {
            error = SocketTransport.ErrorOf(ready.Failed ? ready.Error : Errno.ETIMEDOUT);
            return null;
        }

        SocketAddress address = default;
        var accepted = Descriptors.Accept(Handle, ref address, out int number);
        if (accepted is null)
        {
            error = SocketTransport.ErrorOf(number);
            return null;
        }

        peer = address.Length == 0 ? default : TransportAddress.Format(in address);
        return new TransportSocket(_context, accepted, _kind);
    }

    /// <inheritdoc/>
    public override PhpString GetName(bool remote)
    {
        var result = remote ? Handle.GetPeerName(out var address) : Handle.GetName(out address);
        return result.Failed ? default : TransportAddress.Format(in address);
    }

    /// <inheritdoc/>
    public override IoResult ReceiveFrom(Span<byte> buffer, bool outOfBand, bool peek, out PhpString sender)
    {
        int flags = (outOfBand ? SocketConstants.MSG_OOB : 0) | (peek ? SocketConstants.MSG_PEEK : 0);
        SocketAddress from = default;
        var result = Handle.ReceiveFrom(buffer, flags, ref from);
        sender = result.Failed || from.Length == 0 ? default : TransportAddress.Format(in from);
        return result.Failed ? IoResult.Failed(result.Error) : new IoResult(result.Value);
    }

    /// <inheritdoc/>
    public override IoResult SendTo(ReadOnlySpan<byte> data, bool outOfBand, PhpString address, out bool isAddressValid)
    {
        int flags = outOfBand ? SocketConstants.MSG_OOB : 0;
        isAddressValid = true;
        if (address.IsEmpty)
        {
            var sent = Handle.Send(data, flags);
            return sent.Failed ? IoResult.Failed(sent.Error) : new IoResult(sent.Value);
        }

        isAddressValid = TransportAddress.TryResolve(_context, SendToFunction, address.AsSpan(), out var to);
        if (!isAddressValid)
        {
            return IoResult.Failed(0);
        }

        if (!_state.Policy.AllowsConnect(in to))
        {
            return IoResult.Failed(Errno.EACCES);
        }

        var result = Handle.SendTo(data, flags, in to);
        return result.Failed ? IoResult.Failed(result.Error) : new IoResult(result.Value);
    }

    /// <inheritdoc/>
    public override bool Shutdown(int how) => Handle.Shutdown(how).Succeeded;

    /// <inheritdoc/>
    protected override void Release() => Handle.Dispose();

    // EINTR comes only where somebody asked for the end of the script.
    private void ThrowIfStopped(SocketResult result)
    {
        if (result.Error == Errno.EINTR)
        {
            _context.ThrowIfStopped();
        }
    }

    // A time limit means that the wait is over once poll has returned.
    private int DontWait(bool mayWait) =>
        SocketConstants.Exists(SocketConstants.MSG_DONTWAIT) && (!mayWait || (_isBlocking && _timeout >= TimeSpan.Zero)) ? SocketConstants.MSG_DONTWAIT : 0;

    private static bool IsTransient(int error) => error == Errno.EAGAIN || error == Errno.EWOULDBLOCK || error == Errno.EINTR;
}
