using System.Diagnostics;
using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Functions;

/// <summary>Looking hosts and services up: getaddrinfo(3). Follows PHP 8.2, with the error code of the development branch.</summary>
[PhpExtension("sockets")]
[PhpCountedResults]
[DebuggerNonUserCode]
public static class AddressLookup
{
    private static readonly IntStringKey s_flags = new("ai_flags");
    private static readonly IntStringKey s_family = new("ai_family");
    private static readonly IntStringKey s_type = new("ai_socktype");
    private static readonly IntStringKey s_protocol = new("ai_protocol");
    private static readonly IntStringKey s_canonicalName = new("ai_canonname");
    private static readonly IntStringKey s_address = new("ai_addr");

    /// <summary>
    /// The addresses of a host and service. As in the development branch after PHP 8.5, a variable may follow that tells why there are none: EAI_*.
    /// </summary>
    [PhpSignature("(string $host, ?string $service = null, array $hints = []): array|false")]
    public static PhpValue socket_addrinfo_lookup(
        Context ctx, PhpValue host, PhpValue service = default, PhpValue? hints = null, [PhpPreferRef, PhpHiddenParameter] params PhpAlias[] errorCode)
    {
        const string Function = nameof(socket_addrinfo_lookup);
        Args.AtMost(Function, 3, errorCode.Length == 1 ? 0 : errorCode.Length);
        byte[] name = Args.Bytes(ctx, host, Function, 1, "host").ToArray();
        byte[]? wanted = Args.NullableBytes(ctx, service, Function, 2, "service");
        var array = hints is { } given ? Args.Array(given, Function, 3, "hints") : null;
        var filter = ReadHints(Function, array);
        var state = SocketState.Of(ctx);
        if (state.Map is { } map)
        {
            int port = 0;
            name = map.Apply(name, ref port).ToArray();
        }

        state.BeginLookUp();
        var found = HostLookup.GetAddressInfo(name, wanted, in filter, out int error);
        _ = state.EndLookUp();
        if (found is null)
        {
            if (errorCode is [var reason])
            {
                reason.Value = PhpValue.Create(error);
            }

            return PhpValue.False;
        }

        var result = new PhpArray(found.Length);
        foreach (var answer in found)
        {
            if (answer.Family == SocketConstants.AF_INET || answer.Family == SocketConstants.AF_INET6)
            {
                result.Add(PhpValue.FromClass(new AddressInfo(answer)));
            }
        }

        return PhpValue.Create(result);
    }

    /// <summary>What an answer says.</summary>
    [PhpSignature("(AddressInfo $address): array")]
    public static PhpValue socket_addrinfo_explain(Context ctx, PhpValue address)
    {
        var answer = Answer(address, nameof(socket_addrinfo_explain));
        var result = new PhpArray(6)
        {
            { s_flags, PhpValue.Create(answer.Flags) },
            { s_family, PhpValue.Create(answer.Family) },
            { s_type, PhpValue.Create(answer.SocketType) },
            { s_protocol, PhpValue.Create(answer.Protocol) },
        };
        if (answer.HasCanonicalName)
        {
            result.Add(s_canonicalName, Value.String(answer.CanonicalName.ToArray()));
        }

        string prefix = answer.Family == SocketConstants.AF_INET ? "sin_" : "sin6_";
        result.Add(s_address, PhpValue.Create(new PhpArray(2)
        {
            { new IntStringKey(prefix + "port"), PhpValue.Create(answer.Address.Port) },
            { new IntStringKey(prefix + "addr"), Value.String(AddressFormat.Host(in answer.Address)) },
        }));
        return PhpValue.Create(result);
    }

    /// <summary>Makes a socket of an answer and connects it.</summary>
    [PhpSignature("(AddressInfo $address): Socket|false")]
    public static PhpValue socket_addrinfo_connect(Context ctx, PhpValue address)
    {
        const string Function = nameof(socket_addrinfo_connect);
        var answer = Answer(address, Function);
        return Make(ctx, Function, answer, Phrases.ConnectAddress, static (state, handle, peer) =>
            state.Policy.AllowsConnect(in peer) ? handle.Connect(in peer) : Descriptors.Refused);
    }

    /// <summary>Makes a socket of an answer and binds it.</summary>
    [PhpSignature("(AddressInfo $address): Socket|false")]
    public static PhpValue socket_addrinfo_bind(Context ctx, PhpValue address)
    {
        const string Function = nameof(socket_addrinfo_bind);
        var answer = Answer(address, Function);
        return Make(ctx, Function, answer, Phrases.Bind, static (state, handle, name) =>
            state.Policy.AllowsBind(in name) ? handle.Bind(in name) : Descriptors.Refused);
    }

    private static PhpValue Make(
        Context ctx, string function, Native.AddressInfo answer, string phrase, Func<SocketState, SocketHandle, SocketAddress, SocketResult> use)
    {
        var state = SocketState.Of(ctx);
        var handle = Descriptors.Create(state, answer.Family, answer.SocketType, answer.Protocol, out int error);
        if (handle is null)
        {
            return Failure.ReportAlways(ctx, function, Phrases.Create, error);
        }

        var result = use(state, handle, answer.Address);
        if (result.Failed)
        {
            handle.Dispose();
            return Failure.Report(ctx, function, phrase, result.Error);
        }

        return PhpValue.FromClass(new Socket(state, handle, answer.Family));
    }

    private static Native.AddressInfo Answer(PhpValue value, string function) =>
        (value.AsObject() as AddressInfo ?? throw Args.TypeError(value, function, 1, "address", nameof(AddressInfo))).Answer;

    private static AddressInfoHints ReadHints(string function, PhpArray? hints)
    {
        int flags = 0, family = 0, type = 0, protocol = 0;
        if (hints is null)
        {
            return default;
        }

        var entries = hints.GetFastEnumerator();
        while (entries.MoveNext())
        {
            var key = entries.CurrentKey;
            if (key.IsInteger)
            {
                continue;
            }

            var value = entries.CurrentValue.GetValue();
            if (key.Equals(s_flags))
            {
                flags = unchecked((int)Value.ToLong(in value));
            }
            else if (key.Equals(s_family))
            {
                family = unchecked((int)Value.ToLong(in value));
            }
            else if (key.Equals(s_type))
            {
                type = unchecked((int)Value.ToLong(in value));
            }
            else if (key.Equals(s_protocol))
            {
                protocol = unchecked((int)Value.ToLong(in value));
            }
            else
            {
                throw Args.ValueError(
                    function, 3, "hints", "must only contain array keys \"ai_flags\", \"ai_socktype\", \"ai_protocol\", or \"ai_family\"");
            }
        }

        return new AddressInfoHints(flags, family, type, protocol);
    }
}
