using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Library.Common;

/// <summary>
/// Changes the case of ASCII letters eight bytes at a time; other bytes stay. Most strings are a few words long: vectors would cost more than they save.
/// </summary>
internal static class AsciiCase
{
    private const int Word = sizeof(ulong);
    private const ulong Ones = 0x0101010101010101;
    private const ulong HighBits = 0x8080808080808080;
    private const int CaseShift = 2; // from the high bit of a byte to 0x20, by which the cases differ

    public static bool HasUpper(ReadOnlySpan<byte> text) => Has(text, (byte)'A');

    public static bool HasLower(ReadOnlySpan<byte> text) => Has(text, (byte)'a');

    public static void ToLower(ReadOnlySpan<byte> text, Span<byte> target) => Change(text, target, (byte)'A');

    public static void ToUpper(ReadOnlySpan<byte> text, Span<byte> target) => Change(text, target, (byte)'a');

    // The high bit of each byte that is one of the 26 letters from the first on.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Letters(ulong word, byte first)
    {
        ulong low = word & ~HighBits;
        ulong fromFirst = low + (Ones * (ulong)(0x80 - first));
        ulong afterLast = low + (Ones * (ulong)(0x80 - first - 26));
        return fromFirst & ~afterLast & ~word & HighBits;
    }

    private static bool Has(ReadOnlySpan<byte> text, byte first)
    {
        ref byte start = ref MemoryMarshal.GetReference(text);
        int at = 0;
        for (; at <= text.Length - Word; at += Word)
        {
            if (Letters(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, at)), first) != 0)
            {
                return true;
            }
        }

        for (; at < text.Length; at++)
        {
            if ((uint)(text[at] - first) < 26)
            {
                return true;
            }
        }

        return false;
    }

    private static void Change(ReadOnlySpan<byte> text, Span<byte> target, byte first)
    {
        ref byte from = ref MemoryMarshal.GetReference(text);
        ref byte to = ref MemoryMarshal.GetReference(target);
        int at = 0;
        for (; at <= text.Length - Word; at += Word)
        {
            ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, at));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), word ^ (Letters(word, first) >> CaseShift));
        }

        for (; at < text.Length; at++)
        {
            byte c = text[at];
            target[at] = (uint)(c - first) < 26 ? (byte)(c ^ 0x20) : c;
        }
    }
}
