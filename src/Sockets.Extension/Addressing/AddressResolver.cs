using System.Globalization;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Addressing;

/// <summary>Turns the host texts of scripts into addresses.</summary>
internal static class AddressResolver
{
    /// <summary>The result of a look-up that found only addresses of another family.</summary>
    internal const int OtherFamily = int.MinValue;

    private const int LongestName = 255;

    /// <summary>An address of the socket's own family; a failure is stored and warned of as PHP does.</summary>
    internal static bool TryResolve(Context ctx, Socket socket, string function, ReadOnlySpan<byte> text, int port, out SocketAddress address) =>
        TryResolve(ctx, socket, function, text, socket.Family, port, out address);

    /// <summary>An address of one of the two families that have hosts; a failure is stored and warned of as PHP does.</summary>
    internal static bool TryResolve(
        Context ctx, Socket socket, string function, ReadOnlySpan<byte> text, int family, int port, out SocketAddress address)
    {
        int code = Resolve(socket, text, family, port, out address);
        if (code == OtherFamily)
        {
            _ = Failure.WarnOnly(ctx, function, "Host lookup failed: Non AF_INET6 domain returned on AF_INET6 socket");
        }
        else if (code != 0)
        {
            _ = Failure.Report(ctx, socket, function, Phrases.HostLookup, code);
        }

        return code == 0;
    }

    /// <summary>An address of one of the two families that have hosts.</summary>
    /// <param name="socket">Whose address it becomes; its context remembers the last one.</param>
    /// <param name="text">A numeric address or a name, up to the first NUL.</param>
    /// <param name="family">AF_INET or AF_INET6.</param>
    /// <param name="port">The port; cut to 16 bits.</param>
    /// <param name="address">The address.</param>
    /// <returns>0, the code of a failed look-up, or <see cref="OtherFamily"/>.</returns>
    internal static int Resolve(Socket socket, ReadOnlySpan<byte> text, int family, int port, out SocketAddress address)
    {
        var destinations = socket.State.Destinations;
        if (destinations.TryGet(text, family, port, out address))
        {
            return 0;
        }

        var given = text;
        text = CText.Of(text);
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
                destinations.Set(given, port, in address);
            }

            return 0;
        }

        return isIPv6 ? LookUpIPv6(socket.State, text, port, out address) : LookUpIPv4(socket.State, text, port, out address);
    }

    private static int LookUpIPv4(SocketState state, ReadOnlySpan<byte> name, int port, out SocketAddress address)
    {
        int hostError = 0;
        address = default;
        state.BeginLookUp();
        bool isFound = name.Length <= LongestName && HostLookup.TryGetHostAddress(name, SocketConstants.AF_INET, (ushort)port, out address, out hostError);
        bool isTold = state.EndLookUp();
        if (isFound)
        {
            return 0;
        }

        if (!isTold)
        {
            state.HostError = HostErrors.AfterIPv4(name, hostError == 0 ? SocketConstants.HOST_NOT_FOUND : hostError, state.HostError);
        }

        return ErrorTexts.OfHostError(state.HostError);
    }

    private static int LookUpIPv6(SocketState state, ReadOnlySpan<byte> name, int port, out SocketAddress address)
    {
        var hints = new AddressInfoHints(SocketConstants.AI_V4MAPPED | SocketConstants.AI_ADDRCONFIG, SocketConstants.AF_INET6, 0, 0);
        address = default;
        state.BeginLookUp();
        var found = HostLookup.GetAddressInfo(name.ToArray(), null, in hints, out int error);
        bool isTold = state.EndLookUp();
        if (found is null or [])
        {
            if (!isTold)
            {
                int hostError = error == SocketConstants.EAI_AGAIN ? SocketConstants.TRY_AGAIN : SocketConstants.HOST_NOT_FOUND;
                bool isAsked = (error != SocketConstants.EAI_NONAME && !name.IsEmpty) || HasIPv6(in hints);
                state.HostError = isAsked ? HostErrors.AfterIPv6(name, hostError, state.HostError) : state.HostError;
            }

            return ErrorTexts.OfHostError(state.HostError);
        }

        ref readonly var first = ref found[0].Address;
        if (first.Family != SocketConstants.AF_INET6)
        {
            return OtherFamily;
        }

        int zone = name.IndexOf((byte)'%');
        address = SocketAddress.FromIPv6(first.HostBytes, (ushort)port, zone < 0 ? 0 : Scope(name[(zone + 1)..]));
        return 0;
    }

    // Without an IPv6 address but the loopback's, the library asks nobody and fails at once, even for a numeric address.
    private static bool HasIPv6(in AddressInfoHints hints) => HostLookup.GetAddressInfo("::1"u8.ToArray(), null, in hints, out _) is { Length: > 0 };

    private static uint Scope(ReadOnlySpan<byte> zone) =>
        uint.TryParse(zone, NumberStyles.None, CultureInfo.InvariantCulture, out uint number) ? number
        : NetworkInterfaces.TryGetIndex(zone, out uint index, out _) ? index
        : 0;
}
