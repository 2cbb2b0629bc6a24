using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Bytes that several strings share as a common beginning. Bytes below <see cref="Used"/> never change; the string that ends exactly
/// there may be appended to in place. A full buffer is replaced, not grown, so a shared literal is never written to.
/// </summary>
internal sealed class PhpStringBuffer(byte[] data, int used)
{
    private const int MinCapacity = 64;
    private const int MaxDoubled = 64 << 20;

    public readonly byte[] Data = data;

    public int Used = used;

    /// <summary>Appends in place to a string of a length that this buffer holds; false where something else follows it, or no room is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAppend(int length, ReadOnlySpan<byte> more)
    {
        if (Used != length || more.Length > Data.Length - length)
        {
            return false;
        }

        var target = Data.AsSpan(length, more.Length);
        if (more.Length > 4)
        {
            more.CopyTo(target);
        }
        else
        {
            // Loops append a few bytes at a time: a call would cost more than they do.
            for (int i = 0; i < more.Length; i++)
            {
                target[i] = more[i];
            }
        }

        Used = length + more.Length;
        return true;
    }

    public static PhpString Append(PhpString left, ReadOnlySpan<byte> more)
    {
        if (more.Length == 0)
        {
            return left.IsDefault ? PhpString.Empty : left;
        }

        int length = Context.StringLength((long)left._length + more.Length);

        if (left._obj is PhpStringBuffer buffer && buffer.TryAppend(left._length, more))
        {
            return new PhpString(buffer, length);
        }

        long wanted = Math.Max((long)length + (length < MaxDoubled ? length : length / 2), MinCapacity);
        var data = GC.AllocateUninitializedArray<byte>(Context.StringCapacity(length, wanted));
        left.AsSpan().CopyTo(data);
        more.CopyTo(data.AsSpan(left._length));
        return new PhpString(new PhpStringBuffer(data, length), length);
    }
}
