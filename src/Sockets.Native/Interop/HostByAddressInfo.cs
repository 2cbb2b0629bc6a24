namespace PeachpieSockets.Native.Interop;

/// <summary>gethostbyname2 by means of getaddrinfo, for systems whose own is not re-entrant.</summary>
internal static unsafe class HostByAddressInfo
{
    internal static byte[][]? Find(INameCalls names, byte* name, int family, out int hostError)
    {
        hostError = 0;
        if (*name == 0)
        {
            hostError = SocketConstants.NO_RECOVERY;
            return null;
        }

        AddressInfoHints hints = new(0, family, SocketConstants.SOCK_STREAM, 0);
        AddressInfo[]? answers = names.getaddrinfo(name, null, in hints, out int error);
        if (answers is null)
        {
            hostError = error == SocketConstants.EAI_AGAIN ? SocketConstants.TRY_AGAIN
                : error == SocketConstants.EAI_FAIL ? SocketConstants.NO_RECOVERY
                : error == SocketConstants.EAI_NODATA ? SocketConstants.NO_DATA
                : SocketConstants.HOST_NOT_FOUND;
            return null;
        }

        return Array.ConvertAll(answers, static answer => answer.Address.HostBytes.ToArray());
    }
}
