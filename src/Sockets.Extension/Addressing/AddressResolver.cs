using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Addressing;

/// <summary>Turns the host texts of scripts into addresses, with PHP's warning and codes where that fails.</summary>
internal static class AddressResolver
{
    /// <summary>An address of the socket's own family.</summary>
    internal static bool TryResolve(Context ctx, Socket socket, string function, ReadOnlySpan<byte> text, int port, out SocketAddress address) =>
        TryResolve(ctx, socket, function, text, socket.Family, port, out address);

    /// <summary>An address of one of the two families that have hosts.</summary>
    /// <param name="ctx">The context.</param>
    /// <param name="socket">Where a failure is stored, besides the context.</param>
    /// <param name="function">The function that warns.</param>
    /// <param name="text">A numeric address or a name, up to the first NUL.</param>
    /// <param name="family">AF_INET or AF_INET6.</param>
    /// <param name="port">The port; cut to 16 bits.</param>
    /// <param name="address">The address.</param>
    internal static bool TryResolve(
        Context ctx, Socket socket, string function, ReadOnlySpan<byte> text, int family, int port, out SocketAddress address)
    {
        var addresses = socket.Addresses;
        if (addresses.TryGetDestination(text, port, out address) && address.Family == family)
        {
            return true;
        }

        var given = text;
        int end = text.IndexOf((byte)0);
        text = end < 0 ? text : text[..end];
        var map = socket.State.Map;
        if (map is not null)
        {
            text = map.Apply(text, ref port);
        }

        bool isIPv6 = family == SocketConstants.AF_INET6;
        if (isIPv6 ? SocketAddress.TryParseIPv6(text, (ushort)port, 0, out address) : SocketAddress.TryParseIPv4(text, (ushort)port, out address))
        {
            if (map is null)
            {
                addresses.SetDestination(given, port, in address);
            }

            return true;
        }

        return isIPv6 ? TryLookUpIPv6(ctx, socket, function, text, port, out address) : TryLookUpIPv4(ctx, socket, function, text, port, out address);
    }

    private static bool TryLookUpIPv4(Context ctx, Socket socket, string function, ReadOnlySpan<byte> name, int port, out SocketAddress address)
    {
        int hostError = 0;
        address = default;
        if (name.Length <= 255 && !name.IsEmpty && name[0] != ' ' && name[^1] != ' '
            && HostLookup.TryGetHostAddress(name, SocketConstants.AF_INET, (ushort)port, out address, out hostError))
        {
            return true;
        }

        socket.State.HostError = HostErrors.AfterIPv4(name, hostError == 0 ? SocketConstants.HOST_NOT_FOUND : hostError, socket.State.HostError);
        return Fail(ctx, socket, function);
    }

    private static bool TryLookUpIPv6(Context ctx, Socket socket, string function, ReadOnlySpan<byte> name, int port, out SocketAddress address)
    {
        var hints = new AddressInfoHints(SocketConstants.AI_V4MAPPED | SocketConstants.AI_ADDRCONFIG, SocketConstants.AF_INET6, 0, 0);
        int error = 0;
        var found = name.IsEmpty ? null : HostLookup.GetAddressInfo(name.ToArray(), null, in hints, out error);
        if (found is null or [])
        {
            address = default;
            int hostError = error == SocketConstants.EAI_AGAIN ? SocketConstants.TRY_AGAIN : SocketConstants.HOST_NOT_FOUND;
            socket.State.HostError = HostErrors.AfterIPv6(name, hostError, socket.State.HostError);
            return Fail(ctx, socket, function);
        }

        ref readonly var first = ref found[0].Address;
        if (first.Family != SocketConstants.AF_INET6)
        {
            address = default;
            Failure.WarnOnly(ctx, function, "Host lookup failed: Non AF_INET6 domain returned on AF_INET6 socket");
            return false;
        }

        int zone = name.IndexOf((byte)'%');
        address = SocketAddress.FromIPv6(first.HostBytes, (ushort)port, zone < 0 ? 0 : Scope(name[(zone + 1)..]));
        return true;
    }

    private static uint Scope(ReadOnlySpan<byte> zone) =>
        uint.TryParse(zone, System.Globalization.NumberStyles.None, null, out uint number) ? number
        : NetworkInterfaces.TryGetIndex(zone, out uint index, out _) ? index
        : 0;

    private static bool Fail(Context ctx, Socket socket, string function)
    {
        Failure.Report(ctx, socket, function, Phrases.HostLookup, ErrorTexts.OfHostError(socket.State.HostError));
        return false;
    }
}
