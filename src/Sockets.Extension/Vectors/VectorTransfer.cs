using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Vectors;

/// <summary>System calls over vectors; each is a single call.</summary>
internal static class VectorTransfer
{
    internal static SocketResult Read(SocketHandle handle, IoVector vector) => handle.ReadVector(vector.ToReceive());

    internal static SocketResult Write(SocketHandle handle, IoVector vector) => handle.WriteVector(vector.ToSend());

    /// <summary>The bytes of a string as vectors take them: up to the first NUL.</summary>
    internal static byte[] UpToNul(Context ctx, PhpValue value) => CText.Of(Bytes(ctx, value)).ToArray();

    /// <summary>The bytes of a value as a string, converted silently.</summary>
    internal static ReadOnlySpan<byte> Bytes(Context ctx, PhpValue value)
    {
        value = value.GetValue();
        var text = Value.IsString(in value) ? value : Value.ToStringValue(in value, ctx);
        return Value.Bytes(in text, ctx);
    }
}
