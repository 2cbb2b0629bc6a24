namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Bytes that several strings share as a common beginning. Bytes below <see cref="Used"/> never change; the string that ends exactly
/// there may be appended to in place. A full buffer is replaced, not grown, so a shared literal is never written to.
/// </summary>
internal sealed class PhpStringBuffer(byte[] data, int used)
{
    private const int MinCapacity = 64;

    public readonly byte[] Data = data;

    public int Used = used;

    public static PhpString Append(PhpString left, ReadOnlySpan<byte> more)
    {
        if (more.Length == 0)
        {
            return left.IsDefault ? PhpString.Empty : left;
        }

        int length = left._length + more.Length;
        if (length < 0)
        {
            throw new OutOfMemoryException();
        }

        if (left._obj is PhpStringBuffer buffer && buffer.Used == left._length && length <= buffer.Data.Length)
        {
            more.CopyTo(buffer.Data.AsSpan(left._length));
            buffer.Used = length;
            return new PhpString(buffer, length);
        }

        long wanted = Math.Max((long)length + length / 2, MinCapacity);
        var data = GC.AllocateUninitializedArray<byte>((int)Math.Min(wanted, Math.Max(length, System.Array.MaxLength)));
        left.AsSpan().CopyTo(data);
        more.CopyTo(data.AsSpan(left._length));
        return new PhpString(new PhpStringBuffer(data, length), length);
    }
}
