using PeachpieSockets.Native.Messages;

namespace PeachpieSockets.Native;

/// <summary>Walks the control messages in a buffer that the system has filled (cmsg(3)), never beyond its end.</summary>
/// <remarks><code>ControlMessageReader reader = new(control[..message.ControlLength]); while (reader.MoveNext()) ...</code></remarks>
public ref struct ControlMessageReader
{
    private ReadOnlySpan<byte> _rest;

    /// <summary>Starts before the first message.</summary>
    /// <param name="control">The filled part of the control buffer.</param>
    public ControlMessageReader(ReadOnlySpan<byte> control)
    {
        _rest = control;
        Data = default;
    }

    /// <summary>cmsg_level: SOL_SOCKET, IPPROTO_IPV6 ...</summary>
    public int Level { get; private set; }

    /// <summary>cmsg_type: SCM_RIGHTS, IPV6_PKTINFO ...</summary>
    public int Type { get; private set; }

    /// <summary>The payload: as much as the message says and the buffer holds.</summary>
    public ReadOnlySpan<byte> Data { get; private set; }

    /// <summary>cmsg_len as the message has it: header and payload. More than the data if the buffer was too small.</summary>
    public long DeclaredLength { get; private set; }

    /// <summary>Goes to the next message (CMSG_NXTHDR).</summary>
    /// <returns><see langword="false"/> if there is none, or what is left cannot be one.</returns>
    public bool MoveNext()
    {
        if (!ControlLayout.TryReadHeader(_rest, out long length, out int level, out int type))
        {
            _rest = default;
            Data = default;
            return false;
        }

        int end = (int)Math.Min(length, _rest.Length);
        Level = level;
        Type = type;
        DeclaredLength = length;
        Data = _rest[Math.Min(ControlLayout.DataOffset, end)..end];
        _rest = _rest[(int)Math.Min(ControlLayout.Align(length), _rest.Length)..];
        return true;
    }
}
