namespace PeachpieSockets.Embedded.Library.Streams.Transports;

/// <summary>What makes sockets for stream_socket_client(), stream_socket_server() and their kin. Modules register theirs in <see cref="StreamTransports"/>.</summary>
public interface IStreamTransport
{
    /// <summary>A connected socket; null with the reason.</summary>
    SocketDevice? Connect(TransportRequest request, out TransportError error);

    /// <summary>A bound socket, which listens if that is asked; null with the reason.</summary>
    SocketDevice? Bind(TransportRequest request, out TransportError error);

    /// <summary>A socket that neither connects nor binds, as php makes it where the flags ask for nothing: every call on it fails.</summary>
    SocketDevice Create(TransportRequest request);

    /// <summary>Two connected sockets: socketpair(2). Null with errno.</summary>
    (SocketDevice First, SocketDevice Second)? CreatePair(Context ctx, int domain, int type, int protocol, out int error);

    /// <summary>The descriptors of sockets without a stream that programs which the script starts get.</summary>
    /// <param name="ctx">The script's context.</param>
    /// <param name="descriptors">Where they go.</param>
    void AddInherited(Context ctx, ICollection<int> descriptors);
}
