using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

public static partial class Comparison
{
    /// <summary><c>==</c> of strings: as numbers where both are numeric, else by bytes.</summary>
    public static bool LooseEquals(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.IsEmpty || right.IsEmpty || !NumericString.CanStartWith(left[0]) || !NumericString.CanStartWith(right[0]))
        {
            return left.SequenceEqual(right);
        }

        return left.SequenceEqual(right) || Compare(left, right) == 0;
    }

    /// <summary><c>&lt;=&gt;</c> of strings: as numbers where both are numeric, else by bytes.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.IsEmpty || right.IsEmpty || !NumericString.CanStartWith(left[0]) || !NumericString.CanStartWith(right[0]))
        {
            return CompareBytes(left, right);
        }

        var a = NumericString.Parse(left);
        var b = NumericString.Parse(right);
        if (!a.IsNumeric || !b.IsNumeric)
        {
            return CompareBytes(left, right);
        }

        if (a.Kind == NumericKind.Long && b.Kind == NumericKind.Long)
        {
            return a.Long.CompareTo(b.Long);
        }

        if (a.Kind != b.Kind && (a.Overflow | b.Overflow) != 0)
        {
            // An int is less than an integer beyond 64 bits, even where it rounds to the same float.
            return a.Kind == NumericKind.Long ? -b.Overflow : a.Overflow;
        }

        // Two integers beyond 64 bits that round to one float are told apart by their digits.
        bool undecided = a.AsDouble == b.AsDouble
            && ((a.Overflow != 0 && a.Overflow == b.Overflow) || (a.Kind == b.Kind && !double.IsFinite(a.Double)));
        return undecided ? CompareBytes(left, right) : Compare(a.AsDouble, b.AsDouble);
    }

    /// <summary>By bytes, then by length: -1, 0 or 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CompareBytes(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => Math.Sign(left.SequenceCompareTo(right));

    // A number and a string: as numbers where the string is numeric, else as strings.
    private static int Compare(long left, PhpString right)
    {
        var number = NumericString.Parse(right.AsSpan());
        return !number.IsNumeric ? CompareBytes(Convert.ToPhpString(left).AsSpan(), right.AsSpan())
            : number.Kind == NumericKind.Long ? left.CompareTo(number.Long)
            : Compare((double)left, number.Double);
    }

    private static int Compare(double left, PhpString right)
    {
        if (double.IsNaN(left))
        {
            return 1;
        }

        var number = NumericString.Parse(right.AsSpan());
        return number.IsNumeric ? Compare(left, number.AsDouble) : CompareBytes(Convert.ToPhpString(left).AsSpan(), right.AsSpan());
    }
}
