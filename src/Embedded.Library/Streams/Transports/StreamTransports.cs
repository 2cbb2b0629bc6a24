using System.Buffers;

namespace PeachpieSockets.Embedded.Library.Streams.Transports;

/// <summary>The transports of the process. Without a module that registers some there are none.</summary>
[PhpHidden]
public static class StreamTransports
{
    // php's buffer for it.
    private const int LongestNameShown = 31;

    private static readonly object s_lock = new();
    private static Dictionary<string, IStreamTransport> s_all = []; // replaced, never changed

    /// <summary>The names in order of registration.</summary>
    public static IEnumerable<string> Names => s_all.Keys;

    /// <summary>What makes pairs of sockets; null without any transport.</summary>
    internal static IStreamTransport? First => s_all.Values.FirstOrDefault();

    /// <summary>Adds transports, once per name.</summary>
    public static void Register(IStreamTransport transport, params string[] names)
    {
        lock (s_lock)
        {
            var all = new Dictionary<string, IStreamTransport>(s_all);
            foreach (string name in names)
            {
                all.TryAdd(name, transport);
            }

            s_all = all;
        }
    }

    /// <summary>The transport of a name; null where there is none.</summary>
    public static IStreamTransport? Find(string name) => s_all.GetValueOrDefault(name);

    /// <summary>Splits <c>tcp://host:port</c>; tcp where no transport is named. Names have two letters at least.</summary>
    internal static (string Scheme, PhpString Address) Split(PhpString address)
    {
        int at = address.AsSpan().IndexOfAnyExcept(NameCharacters.All);
        return at < 2 || !address.AsSpan()[at..].StartsWith("://"u8)
            ? ("tcp", address)
            : (Common.Bytes.Latin1(address.AsSpan()[..at]), Common.Bytes.Slice(address, at + 3));
    }

    // Apart, so that it is made when the first address is split, not when the transports are registered.
    private static class NameCharacters
    {
        public static readonly SearchValues<byte> All = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."u8);
    }

    internal static TransportError NotFound(string name)
        => new(0, $"Unable to find the socket transport \"{(name.Length > LongestNameShown ? name[..LongestNameShown] : name)}\" - did you forget to enable it when you configured PHP?");
}
