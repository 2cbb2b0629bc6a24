using System.Runtime.InteropServices;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Messages;

/// <summary>The control messages of a message, both ways.</summary>
internal static class ControlList
{
    private static readonly IntStringKey s_level = new("level");
    private static readonly IntStringKey s_type = new("type");
    private static readonly IntStringKey s_data = new("data");

    /// <summary>Lays out the control messages of a list.</summary>
    /// <param name="conversion">Where the conversion stands.</param>
    /// <param name="value">The list.</param>
    /// <param name="keep">Descriptors that must stay open until the message is sent.</param>
    /// <param name="control">The bytes for the call.</param>
    internal static bool TryRead(Conversion conversion, PhpValue value, List<SocketHandle> keep, out byte[] control)
    {
        control = [];
        if (!conversion.TryGetArray(value, out var list))
        {
            return false;
        }

        using var bytes = new MemoryStream();
        var entries = list.GetFastEnumerator();
        for (int i = 0; entries.MoveNext(); i++)
        {
            conversion.Enter(i);
            if (!TryReadOne(conversion, entries.CurrentValue, keep, bytes))
            {
                return false;
            }

            conversion.Leave();
        }

        control = bytes.ToArray();
        return true;
    }

    /// <summary>Makes the list of received control messages; null with the reason noted where one cannot be shown.</summary>
    internal static PhpArray? ToArray(Conversion conversion, ReadOnlySpan<byte> control, in ReceivedMessage message)
    {
        var result = new PhpArray();
        int descriptor = 0;
        var reader = new ControlMessageReader(control);
        for (int i = 1; reader.MoveNext(); i++)
        {
            conversion.Enter(i);
            conversion.Enter("data");
            var data = Data(conversion, in reader, in message, ref descriptor);
            if (conversion.HasFailed)
            {
                return null;
            }

            conversion.Leave();
            conversion.Leave();
            result.Add(PhpValue.Create(new PhpArray(3)
            {
                { s_level, PhpValue.Create(reader.Level) },
                { s_type, PhpValue.Create(reader.Type) },
                { s_data, data },
            }));
        }

        return result;
    }

    private static PhpValue Data(Conversion conversion, in ControlMessageReader reader, in ReceivedMessage message, ref int descriptor)
    {
        if (ControlKind.Find(reader.Level, reader.Type) is not { } kind)
        {
            conversion.Wrong($"cmsghdr with level {reader.Level} and type {reader.Type} not supported");
            return PhpValue.Null;
        }

        if (kind.IsList)
        {
            return Rights.ToValue(conversion, reader.Data.Length / kind.Size, message.Descriptors, ref descriptor);
        }

        if (reader.Data.Length < kind.Size)
        {
            long header = reader.DeclaredLength - reader.Data.Length;
            conversion.Wrong($"the cmsghdr structure is unexpectedly small; expected a length of at least {header + kind.Size}, but got {reader.DeclaredLength}");
            return PhpValue.Null;
        }

        return kind.Write(reader.Data[..kind.Size]);
    }

    private static bool TryReadOne(Conversion conversion, PhpValue value, List<SocketHandle> keep, MemoryStream bytes)
    {
        if (!conversion.TryGetArray(value, out var element)
            || !TryReadInt(conversion, element, s_level, "level", out int level)
            || !TryReadInt(conversion, element, s_type, "type", out int type))
        {
            return false;
        }

        if (ControlKind.Find(level, type) is not { } kind)
        {
            return conversion.Wrong($"cmsghdr with level {level} and type {type} not supported");
        }

        bool hasData = element.TryGetValue(s_data, out var data);
        if (!kind.IsList)
        {
            Span<byte> payload = stackalloc byte[kind.Size];
            payload.Clear();
            if (hasData)
            {
                conversion.Enter("data");
                if (!kind.Read(conversion, data, payload))
                {
                    return false;
                }

                conversion.Leave();
            }

            Append(bytes, level, type, payload);
            return true;
        }

        if (!hasData)
        {
            return conversion.Wrong("cmsghdr should have a 'data' element here");
        }

        int first = keep.Count;
        if (!Rights.TryRead(conversion, data, keep))
        {
            return false;
        }

        var descriptors = keep.Skip(first).Select(static handle => (int)handle.Descriptor).ToArray();
        Append(bytes, level, type, MemoryMarshal.AsBytes<int>(descriptors));
        return true;
    }

    private static void Append(MemoryStream bytes, int level, int type, ReadOnlySpan<byte> payload)
    {
        byte[] message = new byte[ControlMessage.Space(payload.Length)];
        _ = new ControlMessageWriter(message).TryAppend(level, type, payload);
        bytes.Write(message);
    }

    private static bool TryReadInt(Conversion conversion, PhpArray element, IntStringKey key, string name, out int number)
    {
        number = 0;
        if (!element.TryGetValue(key, out var value))
        {
            return true;
        }

        conversion.Enter(name);
        bool isRead = IntegerKind.Int.TryRead(conversion, value, out long given);
        number = unchecked((int)given);
        if (isRead)
        {
            conversion.Leave();
        }

        return isRead;
    }
}
