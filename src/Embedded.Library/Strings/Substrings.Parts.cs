using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

// Parsers trim and lower what they cut out: done at once, without the string in between.
public static partial class Substrings
{
    /// <summary>The code of a function whose only argument is what substr() returns.</summary>
    internal static Delegate? OfPart(string function, int arguments) => (function, arguments) switch
    {
        ("strtolower", 2) => (PartCode2)Lower2,
        ("strtolower", 3) => (PartCode3)Lower3,
        ("strtoupper", 2) => (PartCode2)Upper2,
        ("strtoupper", 3) => (PartCode3)Upper3,
        ("trim", 2) => (PartCode2)Trim2,
        ("trim", 3) => (PartCode3)Trim3,
        _ => null,
    };

    private static PhpValue Lower2(RoutineInfo outer, RoutineInfo inner, Context ctx, PhpValue a0, PhpValue a1)
        => TryPart(a0, a1, out var part) ? Bytes.Lower(part) : Both(outer, inner, ctx, a0, a1);

    private static PhpValue Lower3(RoutineInfo outer, RoutineInfo inner, Context ctx, PhpValue a0, PhpValue a1, PhpValue a2)
        => TryPart(a0, a1, a2, out var part) ? Bytes.Lower(part) : Both(outer, inner, ctx, a0, a1, a2);

    private static PhpValue Upper2(RoutineInfo outer, RoutineInfo inner, Context ctx, PhpValue a0, PhpValue a1)
        => TryPart(a0, a1, out var part) ? Bytes.Upper(part) : Both(outer, inner, ctx, a0, a1);

    private static PhpValue Upper3(RoutineInfo outer, RoutineInfo inner, Context ctx, PhpValue a0, PhpValue a1, PhpValue a2)
        => TryPart(a0, a1, a2, out var part) ? Bytes.Upper(part) : Both(outer, inner, ctx, a0, a1, a2);

    private static PhpValue Trim2(RoutineInfo outer, RoutineInfo inner, Context ctx, PhpValue a0, PhpValue a1)
        => TryPart(a0, a1, out var part) ? Bytes.Copy(Trim.Blanks(part, atStart: true, atEnd: true)) : Both(outer, inner, ctx, a0, a1);

    private static PhpValue Trim3(RoutineInfo outer, RoutineInfo inner, Context ctx, PhpValue a0, PhpValue a1, PhpValue a2)
        => TryPart(a0, a1, a2, out var part) ? Bytes.Copy(Trim.Blanks(part, atStart: true, atEnd: true)) : Both(outer, inner, ctx, a0, a1, a2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPart(PhpValue text, PhpValue offset, out ReadOnlySpan<byte> part)
    {
        if (text.IsStringValue && offset.IsLong)
        {
            var (start, count) = Range(text.StringValue.Length, offset.Long, null);
            part = text.StringValue.AsSpan().Slice(start, count);
            return true;
        }

        part = default;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPart(PhpValue text, PhpValue offset, PhpValue length, out ReadOnlySpan<byte> part)
    {
        if (text.IsStringValue && offset.IsLong && length.IsLong)
        {
            var (start, count) = Range(text.StringValue.Length, offset.Long, length.Long);
            part = text.StringValue.AsSpan().Slice(start, count);
            return true;
        }

        part = default;
        return false;
    }

    // Anything unusual: one call after the other, with the frames and messages of each.
    private static PhpValue Both(RoutineInfo outer, RoutineInfo inner, Context ctx, params ReadOnlySpan<PhpValue> arguments)
        => outer.Invoke(ctx, inner.Invoke(ctx, arguments));
}
