using System.Buffers;

namespace PeachpieSockets.Embedded.Library.Streams.Transports;

/// <summary>The transports of the process. Without a module that registers some there are none.</summary>
[PhpHidden]
public static class StreamTransports
{
    private static readonly SearchValues<byte> s_nameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."u8);

    private static readonly Lock s_lock = new();
    private static (string Name, IStreamTransport Transport)[] s_all = [];

    /// <summary>The names in order of registration.</summary>
    public static IEnumerable<string> Names => s_all.Select(t => t.Name);

    /// <summary>What makes pairs of sockets; null without any transport.</summary>
    internal static IStreamTransport? First => s_all.Length > 0 ? s_all[0].Transport : null;

    /// <summary>Adds transports, once per name.</summary>
    public static void Register(IStreamTransport transport, params ReadOnlySpan<string> names)
    {
        lock (s_lock)
        {
            foreach (string name in names)
            {
                if (Find(name) is null)
                {
                    s_all = [.. s_all, (name, transport)];
                }
            }
        }
    }

    /// <summary>The transport of a name; null where there is none.</summary>
    public static IStreamTransport? Find(string name)
    {
        foreach (var (known, transport) in s_all)
        {
            if (known == name)
            {
                return transport;
            }
        }

        return null;
    }

    /// <summary>Splits <c>tcp://host:port</c>; tcp where no transport is named. Names have two letters at least.</summary>
    internal static (string Scheme, PhpString Address) Split(PhpString address)
    {
        int at = address.AsSpan().IndexOfAnyExcept(s_nameCharacters);
        return at < 2 || !address.AsSpan()[at..].StartsWith("://"u8)
            ? ("tcp", address)
            : (Common.Bytes.Latin1(address.AsSpan()[..at]), Common.Bytes.Slice(address, at + 3));
    }

    internal static TransportError NotFound(string name)
        => new(0, $"Unable to find the socket transport \"{name}\" - did you forget to enable it when you configured PHP?");
}
