using System.Runtime.InteropServices;
using PeachpieSockets.Native.Messages;

namespace PeachpieSockets.Native;

/// <summary>Lays out control messages for <c>SendMessage</c> in a buffer (cmsg(3)), never beyond its end.</summary>
public ref struct ControlMessageWriter
{
    private readonly Span<byte> _buffer;

    /// <summary>Starts with no message.</summary>
    /// <param name="buffer">Room for the messages, <see cref="ControlMessage.Space"/> bytes for each.</param>
    public ControlMessageWriter(Span<byte> buffer) => _buffer = buffer;

    /// <summary>The number of bytes filled: give <c>buffer[..Length]</c> to the call.</summary>
    public int Length { get; private set; }

    /// <summary>Appends a message.</summary>
    /// <returns><see langword="false"/>, and nothing appended, if there is no room.</returns>
    public bool TryAppend(int level, int type, scoped ReadOnlySpan<byte> data)
    {
        if (!TryReserve(level, type, data.Length, out Span<byte> room))
        {
            return false;
        }

        data.CopyTo(room);
        return true;
    }

    /// <summary>Appends a message and gives its zeroed payload to be filled.</summary>
    /// <returns><see langword="false"/>, and nothing appended, if there is no room.</returns>
    public bool TryReserve(int level, int type, int dataLength, out Span<byte> data)
    {
        data = default;
        if (dataLength < 0 || ControlMessage.Space(dataLength) > _buffer.Length - Length)
        {
            return false;
        }

        int space = (int)ControlMessage.Space(dataLength);
        Span<byte> message = _buffer.Slice(Length, space);
        message.Clear();
        ControlLayout.WriteHeader(message, ControlMessage.Length(dataLength), level, type);
        data = message.Slice(ControlLayout.DataOffset, dataLength);
        Length += space;
        return true;
    }

    /// <summary>Appends a message whose payload is one value.</summary>
    public bool TryAppend<T>(int level, int type, scoped in T value)
        where T : unmanaged => TryAppend(level, type, MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));

    /// <summary>Appends an SCM_RIGHTS message. Keep the handles alive and open until the message is sent.</summary>
    /// <param name="descriptors">The numbers to pass.</param>
    public bool TryAppendRights(scoped ReadOnlySpan<int> descriptors) =>
        TryAppend(SocketConstants.SOL_SOCKET, SocketConstants.SCM_RIGHTS, MemoryMarshal.AsBytes(descriptors));
}
