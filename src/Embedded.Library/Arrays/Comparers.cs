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
            ArrayConstants.SORT_NUMERIC => static (a, b) => Number(a).CompareTo(Number(b)),
            ArrayConstants.SORT_STRING when ignoreCase => (a, b) => Compare.IgnoreCase(Text(ctx, a), Text(ctx, b)),
            ArrayConstants.SORT_STRING or ArrayConstants.SORT_LOCALE_STRING => (a, b) => Text(ctx, a).SequenceCompareTo(Text(ctx, b)),
            ArrayConstants.SORT_NATURAL => (a, b) => NaturalOrder.Natural(Text(ctx, a), Text(ctx, b), ignoreCase),
            _ => static (a, b) => Comparison.Compare(a, b),
        };
    }

    /// <summary>The order of a script's function.</summary>
    public static Comparison<PhpValue> Of(Context ctx, IPhpCallable callback, string function)
    {
        bool told = false;
        return (a, b) =>
        {
            var result = callback.Invoke(ctx, a.DeepCopy(), b.DeepCopy()).GetValue();
            if (!result.IsBoolean)
            {
                long order = Convert.ToLong(result);
                return order < 0 ? -1 : order > 0 ? 1 : 0;
            }

            if (!told)
            {
                told = true;
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
    public static void StableSort<T>(T[] items, Comparison<T> compare)
    {
        const int RunLength = 16;
        for (int start = 0; start < items.Length; start += RunLength)
        {
            Insertion(items.AsSpan(start, Math.Min(RunLength, items.Length - start)), compare);
        }

        var from = items;
        var to = items.Length > RunLength ? new T[items.Length] : items;
        for (int width = RunLength; width < items.Length; width *= 2)
        {
            for (int start = 0; start < items.Length; start += 2 * width)
            {
                int middle = Math.Min(start + width, items.Length), end = Math.Min(start + 2 * width, items.Length);
                Merge(from, to, start, middle, end, compare);
            }

            (from, to) = (to, from);
        }

        if (!ReferenceEquals(from, items))
        {
            from.CopyTo(items, 0);
        }
    }

    private static void Insertion<T>(Span<T> run, Comparison<T> compare)
    {
        for (int i = 1; i < run.Length; i++)
        {
            var item = run[i];
            int j = i - 1;
            while (j >= 0 && compare(run[j], item) > 0)
            {
                run[j + 1] = run[j];
                j--;
            }

            run[j + 1] = item;
        }
    }

    private static void Merge<T>(T[] from, T[] to, int start, int middle, int end, Comparison<T> compare)
    {
        int left = start, right = middle;
        for (int i = start; i < end; i++)
        {
            to[i] = right >= end || (left < middle && compare(from[left], from[right]) <= 0) ? from[left++] : from[right++];
        }
    }
}
