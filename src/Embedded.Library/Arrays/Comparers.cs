using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Library.Strings;

namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>The orders of the sort functions.</summary>
internal static class Comparers
{
    /// <summary>The order of SORT_* flags.</summary>
    public static Comparison<PhpValue> Of(Context ctx, long flags)
    {
        bool ignoreCase = (flags & ArrayConstants.SORT_FLAG_CASE) != 0;
        return (flags & ~ArrayConstants.SORT_FLAG_CASE) switch
        {
            ArrayConstants.SORT_NUMERIC => static (a, b) => SignOf(Number(a) - Number(b)),
            ArrayConstants.SORT_STRING when ignoreCase => (a, b) => Compare.IgnoreCase(Text(ctx, a), Text(ctx, b)),
            ArrayConstants.SORT_STRING or ArrayConstants.SORT_LOCALE_STRING => (a, b) => Text(ctx, a).SequenceCompareTo(Text(ctx, b)),
            ArrayConstants.SORT_NATURAL => (a, b) => NaturalOrder.Natural(Text(ctx, a), Text(ctx, b), ignoreCase),
            _ => static (a, b) => Comparison.Compare(a, b),
        };
    }

    // php looks at the difference: that of what is infinite twice, as that of what is no number, is neither nothing nor below.
    private static int SignOf(double difference) => difference == 0 ? 0 : difference < 0 ? -1 : 1;

    /// <summary>The order of a script's function.</summary>
    /// <param name="ctx">The context.</param>
    /// <param name="callback">The script's function.</param>
    /// <param name="function">The function that compares.</param>
    /// <param name="told">Whether it was told that the script's functions should not return bool; several orders may share it.</param>
    public static Comparison<PhpValue> Of(Context ctx, IPhpCallable callback, string function, StrongBox<bool>? told = null)
    {
        told ??= new(false);
        var known = new Callback(ctx, callback);
        return (a, b) =>
        {
            var result = known.Call(a.DeepCopy(), b.DeepCopy()).GetValue();
            if (result.IsLong)
            {
                return Math.Sign(result.Long);
            }

            if (!result.IsBoolean)
            {
                long order = Convert.ToLong(result);
                return order < 0 ? -1 : order > 0 ? 1 : 0;
            }

            if (!told.Value)
            {
                told.Value = true;
                ctx.Deprecated($"{function}(): Returning bool from comparison function is deprecated, return an integer less than, equal to, or greater than zero");
            }

            // Old callbacks that tell only "greater": false means less where the reverse is greater.
            return result.Boolean ? 1 : Convert.ToBoolean(callback.Invoke(ctx, b.DeepCopy(), a.DeepCopy())) ? -1 : 0;
        };
    }

    private static ReadOnlySpan<byte> Text(Context ctx, PhpValue value) => Convert.ToPhpString(value, ctx).AsSpan();

    private static double Number(PhpValue value)
    {
        value = value.GetValue();
        return value.IsStringValue ? NumericString.Parse(value.StringValue.AsSpan()).AsDouble : Convert.ToDouble(value);
    }

    /// <summary>Sorts, keeping the order of equal items.</summary>
    public static void StableSort<T>(T[] items, Comparison<T> compare) => new HybridSort<T, ByFunction<T>>(items, new ByFunction<T>(compare)).Sort();

    /// <summary>Sorts, equal items in any order.</summary>
    public static void Sort<T>(T[] items, Comparison<T> compare) => new HybridSort<T, ByFunction<T>>(items, new ByFunction<T>(compare), stable: false).Sort();

    private readonly struct ByFunction<T>(Comparison<T> compare) : IComparer<T>
    {
        public int Compare(T? left, T? right) => compare(left!, right!);
    }
}
