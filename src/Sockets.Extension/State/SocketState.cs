using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.Messages;
using PeachpieSockets.Extension.Policy;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension;

/// <summary>What one context keeps for its sockets: the global last error, the open descriptors, the rules and maps of its host.</summary>
internal sealed class SocketState : IStaticInit, IDisposable
{
    /// <summary>socket_last_error() without a socket.</summary>
    internal int LastError { get; set; }

    /// <summary>The descriptors that are open.</summary>
    internal OpenDescriptors Open { get; } = new();

    /// <summary>The host error that the last failed look-up left (h_errno).</summary>
    internal int HostError { get; set; }

    /// <summary>Before a look-up: it finds the code that the one before has left in this context.</summary>
    internal void BeginLookUp() => HostLookup.LastHostError = HostError;

    /// <summary>After a look-up: keeps the code that it has left. False where the system tells none.</summary>
    internal bool EndLookUp()
    {
        int? left = HostLookup.LastHostError;
        HostError = left ?? HostError;
        return left is not null;
    }

    /// <summary>Addresses that lead elsewhere; null where none does.</summary>
    internal AddressMap? Map
    {
        get;
        set
        {
            field = value;
            Destinations.Clear();
        }
    }

    /// <summary>What the host and the settings allow.</summary>
    internal SocketPolicy Policy { get; private set; } = SocketPolicy.Default;

    /// <summary>What the host allows.</summary>
    internal SocketPolicy HostPolicy
    {
        get;
        set
        {
            field = value;
            Policy = Both(value, SettingsPolicy);
        }
    }
    = SocketPolicy.Default;

    /// <summary>What the settings allow; null for everything.</summary>
    internal SocketPolicy? SettingsPolicy
    {
        get;
        set
        {
            field = value;
            Policy = Both(HostPolicy, value);
        }
    }

    /// <summary>The number of the last array that socket_select() counted.</summary>
    internal int SelectRound { get; set; }

    internal static SocketState Of(Context ctx) => Host.StateOf(ctx);

    /// <summary>The address that was used last.</summary>
    internal DestinationCache Destinations { get; } = new();

    /// <summary>For the next conversion; null while one is running.</summary>
    internal Conversion? SpareConversion { get; set; }

    /// <summary>What socket_select() waits with.</summary>
    internal PollGroup PollGroup { get; } = new();

    /// <inheritdoc/>
    public void Init(Context ctx)
    {
        ctx.RegisterDisposable(this);
        Settings.Apply(ctx);
    }

    private static SocketPolicy Both(SocketPolicy host, SocketPolicy? settings) =>
        settings is null ? host : ReferenceEquals(host, SocketPolicy.Default) ? settings : new BothPolicies(host, settings);

    /// <inheritdoc/>
    public void Dispose()
    {
        PollGroup.Dispose();
        Open.CloseAll();
    }
}
