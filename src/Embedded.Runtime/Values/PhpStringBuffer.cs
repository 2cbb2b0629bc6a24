using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Bytes that several strings share: each has a part of them. Bytes below <see cref="Used"/> never change; the string that ends exactly
/// there may be appended to in place. A full buffer is replaced, not grown, so a shared literal is never written to.
/// While a buffer is private, one variable alone holds the string, and its bytes may change.
/// </summary>
internal sealed class PhpStringBuffer(byte[] data, int used)
{
    private const int MinCapacity = 64;
    private const int MaxDoubled = 64 << 20;

    /// <summary>Copies of fewer bytes cost less than sharing them.</summary>
    public const int LeastShared = 512;

    // A part of a string keeps at most so many times its own bytes.
    private const int MostKept = 4;

    public readonly byte[] Data = data;

    public int Used = used;

    /// <summary>Made by a write to an offset; ended by whatever copies the value (<see cref="PhpValue.DeepCopy"/>), and never begun again.</summary>
    public bool IsPrivate;

    /// <summary>Appends in place to a string that ends at a place of this buffer; false where something else follows it, or no room is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAppend(int end, ReadOnlySpan<byte> more)
    {
        if (Used != end || more.Length > Data.Length - end)
        {
            return false;
        }

        ref byte to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Data), end);
        ref byte from = ref MemoryMarshal.GetReference(more);
        int count = more.Length;
        Used = end + count;

        // Loops append a few bytes at a time: a call would cost more than they do. Two moves, which may overlap, take them all.
        switch (count)
        {
            case > 8:
                more.CopyTo(MemoryMarshal.CreateSpan(ref to, count));
                break;
            case >= 4:
                uint tail = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref from, count - 4));
                Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<uint>(ref from));
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, count - 4), tail);
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

    /// <summary>Where a string ends in the buffer that it is in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int End(PhpValue text) => (int)(text._bits >> 32) + (int)text._bits;

    public static PhpString Append(PhpString left, ReadOnlySpan<byte> more)
    {
        if (more.Length == 0)
        {
            return left.IsDefault ? PhpString.Empty : left;
        }

        int length = Context.StringLength((long)left.Length + more.Length);

        if (left._obj is PhpStringBuffer buffer && buffer.TryAppend(left.Start + left.Length, more))
        {
            return new PhpString(buffer, left._bits + more.Length);
        }

        long wanted = Math.Max(length + (long)(length < MaxDoubled ? length : length / 2), MinCapacity);
        var data = GC.AllocateUninitializedArray<byte>(Context.StringCapacity(length, wanted));
        left.AsSpan().CopyTo(data);
        more.CopyTo(data.AsSpan(left.Length));
        return new PhpString(new PhpStringBuffer(data, length), length);
    }

    /// <summary>A part of a string: the bytes that are there, where they are enough of all that they keep.</summary>
    public static PhpString Part(PhpString whole, int start, int length)
    {
        var buffer = whole._obj as PhpStringBuffer;
        byte[] data = buffer is null ? Unsafe.As<byte[]>(whole._obj!) : buffer.Data;
        if (length < data.Length / MostKept)
        {
            return whole.Copied(start, length);
        }

        buffer ??= new PhpStringBuffer(data, data.Length);
        buffer.IsPrivate = false;
        return new PhpString(buffer, ((long)(whole.Start + start) << 32) | (uint)length);
    }
}
