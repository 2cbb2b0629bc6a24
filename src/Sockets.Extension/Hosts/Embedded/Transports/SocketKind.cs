using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Hosts.Transports;

/// <summary>One of PHP's kinds of socket streams.</summary>
/// <param name="Name">The stream_type of the meta data.</param>
/// <param name="IsUnix">Whether addresses are paths.</param>
/// <param name="Type">SOCK_*.</param>
internal sealed record SocketKind(string Name, bool IsUnix, int Type)
{
    internal static readonly SocketKind Tcp = new("tcp_socket/ssl", false, SocketConstants.SOCK_STREAM);
    internal static readonly SocketKind Udp = new("udp_socket", false, SocketConstants.SOCK_DGRAM);
    internal static readonly SocketKind Unix = new("unix_socket", true, SocketConstants.SOCK_STREAM);
    internal static readonly SocketKind UnixDatagram = new("udg_socket", true, SocketConstants.SOCK_DGRAM);
    internal static readonly SocketKind Generic = new("generic_socket", false, SocketConstants.SOCK_STREAM);

    /// <summary>The kind of a transport.</summary>
    internal static SocketKind Of(string scheme) => scheme.ToLowerInvariant() switch
    {
        "udp" => Udp,
        "unix" => Unix,
        "udg" => UnixDatagram,
        _ => Tcp,
    };

    /// <summary>The kind of a socket that exists.</summary>
    internal static SocketKind Of(SocketHandle handle, int family)
    {
        int type = Option(handle, SocketConstants.SO_TYPE);
        bool isInternet = family == SocketConstants.AF_INET || family == SocketConstants.AF_INET6;
        if (isInternet && type == SocketConstants.SOCK_STREAM)
        {
            int protocol = SocketConstants.Exists(SocketConstants.SO_PROTOCOL) ? Option(handle, SocketConstants.SO_PROTOCOL) : SocketConstants.IPPROTO_TCP;
            return protocol == SocketConstants.IPPROTO_TCP ? Tcp : Generic;
        }

        if (type == SocketConstants.SOCK_DGRAM)
        {
            return isInternet ? Udp : family == SocketConstants.AF_UNIX ? UnixDatagram : Generic;
        }

        return family == SocketConstants.AF_UNIX && type == SocketConstants.SOCK_STREAM ? Unix : Generic;
    }

    private static int Option(SocketHandle handle, int option) =>
        handle.GetOption(SocketConstants.SOL_SOCKET, option, out int value).Succeeded ? value : 0;
}
