using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Extension.Transfer;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Vectors;

/// <summary>The forms of socket_sendmsg() and socket_recvmsg() that PHP 4.1 to 4.4 had: a vector in place of the message array.</summary>
internal static class VectorMessages
{
    private const string Send = "socket_sendmsg";
    private const string Receive = "socket_recvmsg";
    private const string SendPhrase = "unable to send message";
    private const string ReceivePhrase = "unable to receive message";

    /// <summary>The largest room that is made for control data; no system delivers more.</summary>
    private const long LargestControl = 1 << 20;

    private static readonly IntStringKey s_level = new("cmsg_level");
    private static readonly IntStringKey s_type = new("cmsg_type");
    private static readonly IntStringKey s_data = new("cmsg_data");

    /// <summary>socket_sendmsg($socket, $iovec, $flags, $addr [, $port]).</summary>
    internal static PhpValue SendMessage(Context ctx, Socket socket, IoVector vector, int flags, ReadOnlySpan<byte> address, PhpValue? port)
    {
        if (!vector.IsValid)
        {
            _ = VectorArguments.TryGetVector(ctx, PhpValue.FromClass(vector), Send, 2, out _, out var result);
            return result;
        }

        SocketAddress to;
        if (socket.Family == SocketConstants.AF_UNIX)
        {
            _ = SocketAddress.TryCreateUnix(address[..Math.Min(address.Length, SocketAddress.UnixPathCapacity - 1)], out to);
        }
        else if (socket.Family != SocketConstants.AF_INET)
        {
            Host.Warning(ctx, $"{Send}() Unsupported address family {socket.Family}");
            return PhpValue.False;
        }
        else
        {
            int number = port is { } given ? unchecked((int)Value.ToLong(given.GetValue())) : 0;
            int code = AddressResolver.Resolve(socket, address, socket.Family, number, out to);
            if (code != 0)
            {
                return Failure.ReportEra4(ctx, socket, Send, Phrases.HostLookup, code);
            }
        }

        var handle = socket.Open(Send);
        var sent = to.Length == 0 || socket.State.Policy.AllowsConnect(in to) ? handle.SendMessage(vector.ToSend(), default, in to, flags) : Descriptors.Refused;
        return sent.Failed ? Failure.ReportEra4(ctx, socket, Send, SendPhrase, sent.Error) : PhpValue.True;
    }

    /// <summary>socket_recvmsg($socket, $iovec, &amp;$control, &amp;$controllen, &amp;$flags, &amp;$addr [, &amp;$port]).</summary>
    internal static PhpValue ReceiveMessage(Context ctx, Socket socket, IoVector vector, PhpAlias control, ReadOnlySpan<PhpAlias> outputs)
    {
        bool isIPv4 = socket.Family == SocketConstants.AF_INET;
        if (!vector.IsValid)
        {
            _ = VectorArguments.TryGetVector(ctx, PhpValue.FromClass(vector), Receive, 2, out _, out var refused);
            return refused;
        }

        if (!isIPv4 && socket.Family != SocketConstants.AF_UNIX)
        {
            Host.Warning(ctx, $"{Receive}() Unsupported address family {socket.Family}");
            return PhpValue.False;
        }

        if (outputs.Length < (isIPv4 ? 4 : 3))
        {
            Host.Warning(ctx, $"Wrong parameter count for {Receive}()");
            return PhpValue.Null;
        }

        long length = Value.ToLong(outputs[0].Value);
        if (length < 0)
        {
            return PhpValue.False;
        }

        byte[] room = new byte[length > ControlMessage.Length(0) ? Math.Min(length, LargestControl) : 0];
        SocketAddress from = default;
        int flags = unchecked((int)Value.ToLong(outputs[1].Value));
        var result = socket.Open(Receive).ReceiveMessage(vector.ToReceive(), room, ref from, flags, out var received);
        if (result.Failed)
        {
            return Failure.ReportEra4(ctx, socket, Receive, ReceivePhrase, result.Error);
        }

        using (received)
        {
            control.Value = PhpValue.Create(FirstControl(room.AsSpan(0, received.ControlLength)));
            outputs[0].Value = PhpValue.Create(received.ControlLength);
            outputs[1].Value = PhpValue.Create(MessageFlags.Shown(received.Flags, flags));
            outputs[2].Value = Value.String(isIPv4 ? AddressFormat.Host(in from) : AddressFormat.Path(in from));
            if (isIPv4)
            {
                outputs[3].Value = PhpValue.Create(from.Port);
            }
        }

        return PhpValue.True;
    }

    /// <summary>The array of the first control message; empty where there is none.</summary>
    internal static PhpArray FirstControl(ReadOnlySpan<byte> control)
    {
        var reader = new ControlMessageReader(control);
        if (!reader.MoveNext())
        {
            return [];
        }

        return new PhpArray(3)
        {
            { s_level, PhpValue.Create(reader.Level) },
            { s_type, PhpValue.Create(reader.Type) },
            { s_data, Value.String(CText.Of(reader.Data).ToArray()) },
        };
    }
}
