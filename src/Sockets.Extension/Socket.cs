using System.Runtime.CompilerServices;
using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension;

/// <summary>
/// PHP's class Socket (8.0), which is a resource as well, so that old scripts may ask is_resource(). It is closed by socket_close(),
/// by the end of the context, or when it is collected.
/// </summary>
[PhpType(PhpTypeAttribute.InheritName)]
[PhpExtension("sockets")]
public sealed partial class Socket : PhpResource, IPhpComparable, IPhpCloneable
{
    private const string TypeNameInPhp = "Socket";

    private readonly OpenDescriptors.Entry? _open;
    private SocketHandle? _handle;
    private int _type;
    private bool _countsStream;

    /// <summary>PHP cannot make one this way.</summary>
    /// <exception cref="Exception">Always: PHP's Error.</exception>
    public Socket()
        : base(TypeNameInPhp)
    {
        State = null!;
        throw Host.Error("Cannot directly construct Socket, use socket_create() instead");
    }

    internal Socket(SocketState state, SocketHandle handle, int family)
        : base(TypeNameInPhp)
    {
        State = state;
        Family = family;
        _handle = handle;
        _open = state.Open.Add(handle);
    }

    /// <summary>Closes the descriptor of an object that nothing refers to any more.</summary>
    ~Socket() => _open?.Close();

    /// <summary>The stream that it was made of or exported to, which owns the descriptor then; null where there is none.</summary>
    internal PhpResource? Stream { get; private set; }

    /// <summary>The state of the context it belongs to.</summary>
    internal SocketState State { get; }

    /// <summary>The address family it was made with.</summary>
    internal int Family { get; }

    /// <summary>socket_last_error() of this socket.</summary>
    internal int LastError { get; set; }

    /// <summary>The sender heard of last, so that a loop of datagrams formats none twice.</summary>
    internal AddressCache Addresses => field ??= new();

    /// <summary>Whether the last receive filled its buffer, so that the next one is likely to.</summary>
    internal bool FilledLast { get; set; }

    /// <summary>Whether bytes come as a stream, not as messages.</summary>
    internal bool IsStream =>
        _type == SocketConstants.SOCK_STREAM
        || (_type == 0 && _handle is { } handle && handle.GetOption(SocketConstants.SOL_SOCKET, SocketConstants.SO_TYPE, out _type).Succeeded
            && _type == SocketConstants.SOCK_STREAM);

    /// <summary>The last round of socket_select() that counted this socket.</summary>
    internal int SelectRound { get; set; }

    /// <summary>The descriptor; for a function whose arguments are checked already.</summary>
    /// <param name="function">The function's name.</param>
    /// <param name="number">The argument's number.</param>
    /// <exception cref="Exception">PHP's Error: it has been closed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal SocketHandle Open(string function, int number = 1) => _handle ?? throw AlreadyClosed(function, number);

    /// <summary>The descriptor, or null after closing.</summary>
    internal SocketHandle? Handle => _handle;

    /// <summary>The socket of a stream, which goes on owning the descriptor.</summary>
    internal static Socket OfStream(SocketState state, SocketHandle handle, int family, PhpResource stream)
    {
        var socket = new Socket(state, handle, family);
        socket.GiveTo(stream, handle);
        return socket;
    }

    /// <summary>A stream owns the descriptor from now on. The socket holds it; it does not hold the socket.</summary>
    internal void GiveTo(PhpResource stream, SocketHandle handle)
    {
        Stream = stream;
        _handle = handle;
        _open?.Release();
        _countsStream = Streams.Acquire(stream);
    }

    /// <inheritdoc/>
    [PhpHidden]
    public int Compare(PhpValue obj) => Identity.Compare(this, obj);

    /// <inheritdoc/>
    [PhpHidden]
    public object Clone() => throw Host.Error("Trying to clone an uncloneable object of class Socket");

    /// <inheritdoc/>
    protected override void FreeUnmanaged()
    {
        _handle = null;
        _open?.Close();
        GC.SuppressFinalize(this);
        if (_countsStream)
        {
            _countsStream = false;
            Streams.Release(Stream!);
        }
    }

    private static Exception AlreadyClosed(string function, int number) =>
        Host.Error($"{function}(): Argument #{number} ($socket) has already been closed");
}
