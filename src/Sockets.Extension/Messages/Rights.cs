using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Messages;

/// <summary>SCM_RIGHTS: descriptors of sockets and streams, in the order of the list.</summary>
internal static class Rights
{
    /// <summary>The descriptors of a list of sockets and streams.</summary>
    internal static bool TryRead(Conversion conversion, PhpValue value, List<SocketHandle> keep)
    {
        if (!conversion.TryGetArray(value, out var list))
        {
            return false;
        }

        if (list.Count == 0)
        {
            return conversion.Wrong("expected at least one element in this array");
        }

        conversion.Enter("data");
        var entries = list.GetFastEnumerator();
        for (int i = 1; entries.MoveNext(); i++)
        {
            conversion.Enter(i);
            if (!TryReadOne(conversion, entries.CurrentValue.GetValue(), keep))
            {
                return false;
            }

            conversion.Leave();
        }

        conversion.Leave();
        return true;
    }

    /// <summary>The list of received descriptors: sockets as sockets, all else as streams.</summary>
    internal static PhpValue ToValue(Conversion conversion, int count, ReadOnlySpan<SocketHandle> descriptors, ref int next)
    {
        var result = new PhpArray(count);
        for (int i = 0; i < count && next < descriptors.Length; i++, next++)
        {
            var handle = descriptors[next];

            // The family by name: not every system can be asked for it.
            var received = handle.IsSocket()
                ? new Socket(conversion.Socket.State, handle, handle.GetName(out var name).Succeeded ? name.Family : 0)
                : Streams.FromDescriptor(conversion.Context, handle);
            Value.CountHolders(received);
            result.Add(PhpValue.FromClass(received));
        }

        return PhpValue.Create(result);
    }

    private static bool TryReadOne(Conversion conversion, PhpValue value, List<SocketHandle> keep)
    {
        if (value.AsObject() is Socket socket)
        {
            if (socket.Handle is not { } handle)
            {
                return conversion.Wrong("socket is already closed");
            }

            keep.Add(handle);
            return true;
        }

        if (value.AsObject() is not PhpResource or AddressInfo)
        {
            return conversion.Wrong("expected a Socket object or a stream resource");
        }

        if (!Streams.IsStream(value))
        {
            return conversion.Wrong("resource is not a stream");
        }

        if (Streams.GetDescriptor(conversion.Context, value, conversion.Function) is not { } descriptor)
        {
            return conversion.Wrong("cast stream to file descriptor failed");
        }

        keep.Add(descriptor);
        return true;
    }
}
