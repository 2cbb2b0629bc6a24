using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Bytes that several strings share as a common beginning. Bytes below <see cref="Used"/> never change; the string that ends exactly
/// there may be appended to in place. A full buffer is replaced, not grown, so a shared literal is never written to.
/// While a buffer is private, one variable alone holds the string, and its bytes may change.
/// </summary>
internal sealed class PhpStringBuffer(byte[] data, int used)
{
    private const int MinCapacity = 64;
    private const int MaxDoubled = 64 << 20;

    public readonly byte[] Data = data;

    public int Used = used;

    /// <summary>Made by a write to an offset; ended by whatever copies the value (<see cref="PhpValue.DeepCopy"/>), and never begun again.</summary>
    public bool IsPrivate;

    /// <summary>Appends in place to a string of a length that this buffer holds; false where something else follows it, or no room is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAppend(int length, ReadOnlySpan<byte> more)
    {
        if (Used != length || more.Length > Data.Length - length)
        {
            return false;
        }

        ref byte to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Data), length);
        ref byte from = ref MemoryMarshal.GetReference(more);
        int count = more.Length;
        Used = length + count;

        // Loops append a few bytes at a time: a call would cost more than they do. Two moves, which may overlap, take them all.
        switch (count)
        {
            case > 8:
                more.CopyTo(MemoryMarshal.CreateSpan(ref to, count));
                break;
            case >= 4:
                uint end = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref from, count - 4));
                Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<uint>(ref from));
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, count - 4), end);
                break;
            case >= 2:
                byte last = Unsafe.Add(ref from, count - 1);
                Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<ushort>(ref from));
                Unsafe.Add(ref to, count - 1) = last;
                break;
            case 1:
                to = from;
                break;
        }

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

        long wanted = Math.Max(length + (long)(length < MaxDoubled ? length : length / 2), MinCapacity);
        var data = GC.AllocateUninitializedArray<byte>(Context.StringCapacity(length, wanted));
        left.AsSpan().CopyTo(data);
        more.CopyTo(data.AsSpan(left._length));
        return new PhpString(new PhpStringBuffer(data, length), length);
    }
}
