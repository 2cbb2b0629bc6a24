using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Tests.ErrnoMatrix;

/// <summary>The state of the socket before the operation. The numbers are those of matrix.c.</summary>
internal enum SocketState
{
    Fresh = 0,
    Bound = 1,
    Listening = 2,
    Connected = 3,
    PeerClosed = 4,
    Shut = 5,
    Reset = 6,
    Closed = 7,
    PeerShut = 8,
    Queued = 9,
}

/// <summary>The operation whose errno is compared. The numbers are those of matrix.c.</summary>
internal enum SocketOperation
{
    Listen = 0,
    Accept = 1,
    ConnectClosedPort = 2,
    Send = 3,
    Receive = 4,
    SendToPortZero = 5,
    GetPeerName = 6,
    GetName = 7,
    ShutdownBoth = 8,
    ShutdownBadMode = 9,
    GetUnknownOption = 10,
    GetUnknownLevel = 11,
    SetReadOnlyOption = 12,
    SetBadTime = 13,
    BindTwice = 14,
    BindForeignAddress = 15,
    ReceiveUrgent = 16,
    SendTooLong = 17,
    ConnectNoSuchName = 18,
    ReceiveMessage = 19,
    SendMessage = 20,
    AtMark = 21,
    ReadTooManyPieces = 22,
    SetShortValue = 23,
    SetUnknownCongestion = 24,
    Write = 25,
    SetBindToDevice = 26,
    BytesAvailable = 27,
    BindPathTooLong = 28,
    ReceiveFrom = 29,
    SendToClosedPort = 30,
    SendMessageToClosedPort = 31,
    Disconnect = 32,
    ShutdownRead = 33,
    ShutdownWrite = 34,
    Peek = 35,
    SendUrgent = 36,
    SendNothing = 37,
    GetError = 38,
    SetReuse = 39,
    WritePieces = 40,
    ConnectOtherFamily = 41,
    BindShortAddress = 42,
    ReceiveErrorQueue = 43,
    GetAcceptConnections = 44,
    SetLinger = 45,
    ReadNothing = 46,
}

/// <summary>The engine's side of the matrix.</summary>
internal static class Operations
{
    private const int AF_UNIX = 1;
    private const int AF_INET6 = 10;
    private const int AF_PACKET = 17;
    private const int LoopbackInterface = 1;
    private const int NoSuchInterface = 99_999;
    private const int SOCK_STREAM = 1;
    private const int SO_ACCEPTCONN = 30;

    /// <returns>The errno of the operation, 0 for success; of socket() if that failed.</returns>
    internal static int Run(int domain, int type, int protocol, SocketState state, SocketOperation operation)
    {
        using SocketHandle? fresh = NativeSocket.Create(domain, type, protocol, out int error);
        if (fresh is null)
        {
            return error;
        }

        using Scene scene = new(fresh, domain, type, protocol, state);
        return Do(scene.Socket, domain, operation);
    }

    private static int Do(SocketHandle socket, int domain, SocketOperation operation)
    {
        byte[] buffer = new byte[70_000];
        SocketAddress address = default;
        switch (operation)
        {
            case SocketOperation.Listen: return socket.Listen(1).Error;
            case SocketOperation.Accept:
                _ = socket.SetBlocking(false);
                using (socket.Accept(ref address, out int error))
                {
                    return error;
                }

            case SocketOperation.ConnectClosedPort: return socket.Connect(Loopback(domain, 1)).Error;
            case SocketOperation.Send: return socket.Send(buffer.AsSpan(0, 1)).Error;
            case SocketOperation.Receive: return socket.Receive(buffer, SocketConstants.MSG_DONTWAIT).Error;
            case SocketOperation.SendToPortZero: return socket.SendTo(buffer.AsSpan(0, 1), 0, Loopback(domain, 0)).Error;
            case SocketOperation.GetPeerName: return socket.GetPeerName(out _).Error;
            case SocketOperation.GetName: return socket.GetName(out _).Error;
            case SocketOperation.ShutdownBoth: return socket.Shutdown(SocketConstants.SHUT_RDWR).Error;
            case SocketOperation.ShutdownBadMode: return socket.Shutdown(99).Error;
            case SocketOperation.GetUnknownOption: return socket.GetOption(SocketConstants.SOL_SOCKET, 9999, out int _).Error;
            case SocketOperation.GetUnknownLevel: return socket.GetOption(9999, 1, out int _).Error;
            case SocketOperation.SetReadOnlyOption: return socket.SetOption(SocketConstants.SOL_SOCKET, SocketConstants.SO_TYPE, 1).Error;
            case SocketOperation.SetBadTime: return socket.SetTime(SocketConstants.SO_RCVTIMEO, new TimeValue(0, -1)).Error;
            case SocketOperation.BindTwice:
                _ = socket.Bind(Loopback(domain, 0));
                return socket.Bind(Loopback(domain, 0)).Error;

            case SocketOperation.BindForeignAddress: return socket.Bind(SocketAddress.FromIPv4([192, 0, 2, 1], 0)).Error;
            case SocketOperation.ReceiveUrgent:
                return socket.Receive(buffer.AsSpan(0, 1), SocketConstants.MSG_OOB | SocketConstants.MSG_DONTWAIT).Error;

            case SocketOperation.SendTooLong: return socket.Send(buffer, SocketConstants.MSG_DONTWAIT).Error;
            case SocketOperation.ConnectNoSuchName: return socket.Connect(Unix("/nonexistent/socket"u8)).Error;
            case SocketOperation.ReceiveMessage:
                SocketResult received = socket.ReceiveMessage(buffer.AsSpan(), default, ref address, SocketConstants.MSG_DONTWAIT, out ReceivedMessage message);
                message.Dispose();
                return received.Error;

            case SocketOperation.SendMessage: return socket.SendMessage(buffer.AsSpan(0, 1), default, in address, 0).Error;
            case SocketOperation.AtMark: return socket.AtMark().Error;
            case SocketOperation.ReadTooManyPieces:
                Memory<byte>[] pieces = new Memory<byte>[1025];
                Array.Fill(pieces, buffer.AsMemory(0, 1));
                return socket.ReadVector(pieces).Error;

            case SocketOperation.SetShortValue:
                return socket.SetOption(SocketConstants.SOL_SOCKET, SocketConstants.SO_REUSEADDR, [1, 0]).Error;

            case SocketOperation.SetUnknownCongestion:
                return socket.SetOption(SocketConstants.IPPROTO_TCP, SocketConstants.TCP_CONGESTION, "nosuch"u8).Error;

            case SocketOperation.Write: return socket.Write(buffer.AsSpan(0, 1)).Error;
            case SocketOperation.SetBindToDevice:
                return socket.SetOption(SocketConstants.SOL_SOCKET, SocketConstants.SO_BINDTODEVICE, "nosuch0"u8).Error;

            case SocketOperation.BytesAvailable: return socket.BytesAvailable().Error;
            case SocketOperation.BindPathTooLong:
                _ = SocketAddress.TryFromBytes(TooLongPath(), out SocketAddress tooLong);
                return socket.Bind(in tooLong).Error;

            case SocketOperation.ReceiveFrom: return socket.ReceiveFrom(buffer, SocketConstants.MSG_DONTWAIT, ref address).Error;
            case SocketOperation.SendToClosedPort: return socket.SendTo(buffer.AsSpan(0, 1), SocketConstants.MSG_DONTWAIT, Loopback(domain, 1)).Error;
            case SocketOperation.SendMessageToClosedPort:
                address = Loopback(domain, 1);
                return socket.SendMessage(buffer.AsSpan(0, 1), default, in address, SocketConstants.MSG_DONTWAIT).Error;

            case SocketOperation.Disconnect: return socket.Connect(FromBytes(new byte[16])).Error;
            case SocketOperation.ShutdownRead: return socket.Shutdown(SocketConstants.SHUT_RD).Error;
            case SocketOperation.ShutdownWrite: return socket.Shutdown(SocketConstants.SHUT_WR).Error;
            case SocketOperation.Peek: return socket.Receive(buffer.AsSpan(0, 1), SocketConstants.MSG_PEEK | SocketConstants.MSG_DONTWAIT).Error;
            case SocketOperation.SendUrgent: return socket.Send(buffer.AsSpan(0, 1), SocketConstants.MSG_OOB | SocketConstants.MSG_DONTWAIT).Error;
            case SocketOperation.SendNothing: return socket.Send(default, SocketConstants.MSG_DONTWAIT).Error;
            case SocketOperation.GetError: return socket.GetOption(SocketConstants.SOL_SOCKET, SocketConstants.SO_ERROR, out int _).Error;
            case SocketOperation.SetReuse: return socket.SetOption(SocketConstants.SOL_SOCKET, SocketConstants.SO_REUSEADDR, 1).Error;
            case SocketOperation.WritePieces: return socket.WriteVector([buffer.AsMemory(0, 1), buffer.AsMemory(1, 1)]).Error;
            case SocketOperation.ConnectOtherFamily: return socket.Connect(Loopback(domain == AF_UNIX ? AF_INET6 : AF_UNIX, 1)).Error;
            case SocketOperation.BindShortAddress: return socket.Bind(FromBytes([(byte)domain])).Error;
            case SocketOperation.ReceiveErrorQueue:
                return socket.Receive(buffer.AsSpan(0, 1), SocketConstants.MSG_ERRQUEUE | SocketConstants.MSG_DONTWAIT).Error;

            case SocketOperation.GetAcceptConnections: return socket.GetOption(SocketConstants.SOL_SOCKET, SO_ACCEPTCONN, out int _).Error;
            case SocketOperation.SetLinger: return socket.SetLinger(SocketConstants.SO_LINGER, new LingerValue(1, 0)).Error;
            case SocketOperation.ReadNothing: return socket.SetBlocking(false) is { Failed: true } closed ? closed.Error : socket.Read(default).Error;

            default: throw new ArgumentOutOfRangeException(nameof(operation));
        }
    }

    internal static SocketAddress Loopback(int domain, int port) => domain switch
    {
        AF_UNIX => Unix(port == 0 ? default : "\0peachpie-sockets-nobody"u8),
        AF_INET6 => SocketAddress.FromIPv6([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], port),
        AF_PACKET => SocketAddress.FromPacket(port == 0 ? LoopbackInterface : NoSuchInterface),
        _ => SocketAddress.FromIPv4([127, 0, 0, 1], port),
    };

    private static SocketAddress FromBytes(ReadOnlySpan<byte> bytes)
    {
        _ = SocketAddress.TryFromBytes(bytes, out SocketAddress address);
        return address;
    }

    private static SocketAddress Unix(ReadOnlySpan<byte> path)
    {
        _ = SocketAddress.TryCreateUnix(path, out SocketAddress address);
        return address;
    }

    private static byte[] TooLongPath()
    {
        byte[] bytes = new byte[120];
        Array.Fill(bytes, (byte)'x');
        MemoryMarshal.Write(bytes, (ushort)AF_UNIX);
        return bytes;
    }

    /// <summary>A socket in a state, and whatever the state needs.</summary>
    private sealed class Scene : IDisposable
    {
        private readonly List<SocketHandle?> _others = [];

        internal Scene(SocketHandle fresh, int domain, int type, int protocol, SocketState state)
        {
            Socket = fresh;
            switch (state)
            {
                case SocketState.Fresh:
                    break;
                case SocketState.Bound:
                    _ = fresh.Bind(Loopback(domain, 0));
                    break;
                case SocketState.Listening:
                    _ = fresh.Bind(Loopback(domain, 0));
                    _ = fresh.Listen(1);
                    break;
                case SocketState.Queued:
                    _ = fresh.Bind(Loopback(domain, 0));
                    _ = fresh.Listen(1);
                    _ = fresh.GetName(out SocketAddress name);
                    SocketHandle? client = NativeSocket.Create(domain, type, protocol, out _);
                    _ = client?.SetBlocking(false);
                    _ = client?.Connect(in name);
                    _others.Add(client);
                    break;
                case SocketState.Closed:
                    fresh.Dispose();
                    break;
                default:
                    Connect(domain, type, protocol, state);
                    break;
            }
        }

        internal SocketHandle Socket { get; private set; }

        public void Dispose()
        {
            Socket.Dispose();
            _others.ForEach(static socket => socket?.Dispose());
        }

        private void Connect(int domain, int type, int protocol, SocketState state)
        {
            SocketHandle? peer;
            if (domain == AF_UNIX)
            {
                Socket.Dispose();
                (SocketHandle? first, peer) = NativeSocket.CreatePair(domain, type, protocol, out _);
                Socket = first!;
            }
            else
            {
                SocketHandle target = NativeSocket.Create(domain, type, protocol, out _)!;
                _ = target.Bind(Loopback(domain, 0));
                _ = target.GetName(out SocketAddress name);
                peer = target;
                if (type == SOCK_STREAM)
                {
                    _ = target.Listen(1);
                    _ = Socket.Connect(in name);
                    SocketAddress from = default;
                    peer = target.Accept(ref from, out _);
                    _others.Add(target);
                }
                else
                {
                    _ = Socket.Connect(in name);
                }
            }

            switch (state)
            {
                case SocketState.PeerClosed:
                    peer?.Dispose();
                    break;
                case SocketState.PeerShut:
                    _ = peer?.Shutdown(SocketConstants.SHUT_RDWR);
                    _others.Add(peer);
                    break;
                case SocketState.Shut:
                    _ = Socket.Shutdown(SocketConstants.SHUT_RDWR);
                    _others.Add(peer);
                    break;
                case SocketState.Reset:
                    _ = peer?.SetLinger(SocketConstants.SO_LINGER, new LingerValue(1, 0));
                    peer?.Dispose();
                    break;
                default:
                    _others.Add(peer);
                    break;
            }
        }
    }
}
