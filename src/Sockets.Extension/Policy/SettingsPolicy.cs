using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Policy;

/// <summary>
/// The policy of the settings <c>sockets.allow_families</c> (<c>inet,inet6,unix,packet</c>), <c>sockets.allow_raw</c>, <c>sockets.allow_bind</c> and
/// <c>sockets.allow_connect</c> (lists of <see cref="AddressRule"/>). An empty list allows everything; an entry that cannot be read allows nothing.
/// </summary>
internal sealed class SettingsPolicy : SocketPolicy
{
    // SOCK_CLOEXEC and SOCK_NONBLOCK are above.
    private const int TypeBits = 0xf;

    private static readonly (string Name, int Family)[] s_families =
    [
        ("inet", SocketConstants.AF_INET),
        ("inet6", SocketConstants.AF_INET6),
        ("unix", SocketConstants.AF_UNIX),
        ("packet", SocketConstants.AF_PACKET),
    ];

    private readonly HashSet<int>? _families;
    private readonly bool _allowsRaw;
    private readonly AddressRule[]? _bind;
    private readonly AddressRule[]? _connect;

    private SettingsPolicy(HashSet<int>? families, bool allowsRaw, AddressRule[]? bind, AddressRule[]? connect)
    {
        _families = families;
        _allowsRaw = allowsRaw;
        _bind = bind;
        _connect = connect;
    }

    /// <summary>Reads the settings; null where they allow everything.</summary>
    internal static SettingsPolicy? Parse(string families, bool allowsRaw, string bind, string connect)
        => families.Length + bind.Length + connect.Length == 0 && allowsRaw ? null : Read(families, allowsRaw, bind, connect);

    private static SettingsPolicy? Read(string families, bool allowsRaw, string bind, string connect)
    {
        var policy = new SettingsPolicy(Families(families), allowsRaw, Rules(bind), Rules(connect));
        return policy is { _families: null, _allowsRaw: true, _bind: null, _connect: null } ? null : policy;
    }

    /// <inheritdoc/>
    public override bool AllowsCreate(int family, int type) =>
        _families?.Contains(family) != false
        && (_allowsRaw || ((type & TypeBits) != SocketConstants.SOCK_RAW && family != SocketConstants.AF_PACKET));

    /// <inheritdoc/>
    public override bool AllowsBind(in SocketAddress address) => Allows(_bind, in address);

    /// <inheritdoc/>
    public override bool AllowsConnect(in SocketAddress address) => Allows(_connect, in address);

    private static bool Allows(AddressRule[]? rules, in SocketAddress address)
    {
        if (rules is null)
        {
            return true;
        }

        foreach (var rule in rules)
        {
            if (rule.Matches(in address))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<int>? Families(string list)
    {
        string[] names = Entries(list);
        return names.Length == 0
            ? null
            : [.. s_families.Where(f => names.Contains(f.Name, StringComparer.OrdinalIgnoreCase) && SocketConstants.Exists(f.Family)).Select(f => f.Family)];
    }

    private static AddressRule[]? Rules(string list)
    {
        string[] entries = Entries(list);
        return entries.Length == 0 ? null : [.. entries.Select(AddressRule.Parse).OfType<AddressRule>()];
    }

    private static string[] Entries(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Two policies: what both allow.</summary>
internal sealed class BothPolicies(SocketPolicy first, SocketPolicy second) : SocketPolicy
{
    /// <inheritdoc/>
    public override bool AllowsCreate(int family, int type) => first.AllowsCreate(family, type) && second.AllowsCreate(family, type);

    /// <inheritdoc/>
    public override bool AllowsBind(in SocketAddress address) => first.AllowsBind(in address) && second.AllowsBind(in address);

    /// <inheritdoc/>
    public override bool AllowsConnect(in SocketAddress address) => first.AllowsConnect(in address) && second.AllowsConnect(in address);
}
