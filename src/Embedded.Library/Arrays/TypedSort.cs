using System.Buffers.Binary;

namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>
/// Sorts entries by what decides their order, without asking a comparer: where that is ints, floats, or strings that are compared as bytes, all of one kind,
/// there is one order only, and equal ones stay as they are.
/// </summary>
internal static class TypedSort
{
    private readonly struct NumberItem(ulong rank, int place)
    {
        public readonly ulong Rank = rank;
        public readonly int Place = place;
    }

    private readonly struct NumberOrder(bool descending) : IComparer<NumberItem>
    {
        public int Compare(NumberItem left, NumberItem right) => descending ? right.Rank.CompareTo(left.Rank) : left.Rank.CompareTo(right.Rank);
    }

    private readonly struct TextItem(PhpString text, int place)
    {
        private readonly ulong _start = StartOf(text.AsSpan());

        public readonly byte[] Text = text.ToBytes();
        public readonly int Place = place;

        // Most texts differ in their first bytes.
        private static ulong StartOf(ReadOnlySpan<byte> text)
        {
            Span<byte> first = stackalloc byte[sizeof(ulong)];
            first.Clear();
            text[..Math.Min(text.Length, first.Length)].CopyTo(first);
            return BinaryPrimitives.ReadUInt64BigEndian(first);
        }

        public int CompareTo(in TextItem other)
            => _start != other._start ? (_start < other._start ? -1 : 1) : Text.AsSpan().SequenceCompareTo(other.Text);
    }

    private readonly struct TextOrder(bool descending) : IComparer<TextItem>
    {
        public int Compare(TextItem left, TextItem right) => descending ? right.CompareTo(left) : left.CompareTo(right);
    }

    // A text that may be a number, or an int among texts.
    private readonly struct MixedItem(TextItem text, PhpValue number)
    {
        public readonly TextItem Text = text;

        public readonly PhpValue Number = number; // null where the text is none
    }

    /// <summary>Sorts by SORT_* flags; false, and nothing changed, where a comparer has to be asked.</summary>
    public static bool TrySort(KeyValuePair<IntStringKey, PhpValue>[] entries, long flags, bool byKey, bool descending)
    {
        if (entries.Length == 0 || flags is not (ArrayConstants.SORT_REGULAR or ArrayConstants.SORT_NUMERIC or ArrayConstants.SORT_STRING))
        {
            return false;
        }

        var kind = KindOf(entries[0], byKey);
        foreach (var entry in entries)
        {
            if (KindOf(entry, byKey) != kind)
            {
                return flags == ArrayConstants.SORT_REGULAR && TrySortMixed(entries, byKey, descending);
            }
        }

        return kind switch
        {
            PhpTypeCode.Long or PhpTypeCode.Double => flags != ArrayConstants.SORT_STRING && TrySortNumbers(entries, flags, byKey, descending),
            PhpTypeCode.String => flags != ArrayConstants.SORT_NUMERIC && TrySortTexts(entries, flags, byKey, descending),
            _ => false,
        };
    }

    private static PhpValue ValueOf(in KeyValuePair<IntStringKey, PhpValue> entry, bool byKey) => byKey ? entry.Key : entry.Value.GetValue();

    private static PhpTypeCode KindOf(in KeyValuePair<IntStringKey, PhpValue> entry, bool byKey)
        => ValueOf(entry, byKey).TypeCode is var kind && kind == PhpTypeCode.MutableString ? PhpTypeCode.String : kind;

    private static bool TrySortNumbers(KeyValuePair<IntStringKey, PhpValue>[] entries, long flags, bool byKey, bool descending)
    {
        var items = new NumberItem[entries.Length];
        for (int i = 0; i < items.Length; i++)
        {
            var value = ValueOf(entries[i], byKey);
            if (value.IsDouble && (double.IsNaN(value.Double) || (flags == ArrayConstants.SORT_NUMERIC && double.IsInfinity(value.Double))))
            {
                return false;
            }

            ulong rank = value.IsDouble ? RankOf(value.Double)
                : flags == ArrayConstants.SORT_NUMERIC ? RankOf(value.Long)
                : (ulong)value.Long ^ (1UL << 63);
            items[i] = new NumberItem(rank, i);
        }

        MergeSort.Sort(items, new NumberOrder(descending));
        var before = entries.AsSpan().ToArray();
        for (int i = 0; i < items.Length; i++)
        {
            entries[i] = before[items[i].Place];
        }

        return true;
    }

    private static bool TrySortTexts(KeyValuePair<IntStringKey, PhpValue>[] entries, long flags, bool byKey, bool descending)
    {
        var items = new TextItem[entries.Length];
        int numeric = 0;
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = new TextItem(ValueOf(entries[i], byKey).StringValue, i);
            numeric += flags == ArrayConstants.SORT_REGULAR && IsNumber(items[i].Text) ? 1 : 0;
        }

        // Numeric strings are compared as numbers with each other, as bytes with others: there is no one order then.
        if (numeric > 1)
        {
            return TrySortMixed(entries, byKey, descending);
        }

        MergeSort.Sort(items, new TextOrder(descending));
        var before = entries.AsSpan().ToArray();
        for (int i = 0; i < items.Length; i++)
        {
            entries[i] = before[items[i].Place];
        }

        return true;
    }

    private static bool IsNumber(byte[] text) => text.Length > 0 && NumericString.CanStartWith(text[0]) && Convert.IsNumeric(text, out _);

    // Ints and strings: those that are numbers are compared as such with each other, and as texts with others.
    private static bool TrySortMixed(KeyValuePair<IntStringKey, PhpValue>[] entries, bool byKey, bool descending)
    {
        var items = new MixedItem[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            var value = ValueOf(entries[i], byKey);
            if (!value.IsLong && !value.IsStringValue)
            {
                return false;
            }

            var text = new TextItem(value.IsLong ? Convert.ToPhpString(value.Long) : value.StringValue, i);
            items[i] = new MixedItem(text, value.IsLong || IsNumber(text.Text) ? value : default);
        }

        new HybridSort<MixedItem, MixedOrder>(items, new MixedOrder(descending)).Sort();
        var before = entries.AsSpan().ToArray();
        for (int i = 0; i < items.Length; i++)
        {
            entries[i] = before[items[i].Text.Place];
        }

        return true;
    }

    private readonly struct MixedOrder(bool descending) : IComparer<MixedItem>
    {
        public int Compare(MixedItem left, MixedItem right)
        {
            int order = left.Number.IsNull || right.Number.IsNull ? left.Text.CompareTo(right.Text)
                : left.Number.IsLong && right.Number.IsLong ? left.Number.Long.CompareTo(right.Number.Long)
                : Comparison.Compare(left.Number, right.Number);
            return descending ? -order : order;
        }
    }

    // Ordered as floats are; both zeros are one.
    private static ulong RankOf(double number)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(number + 0.0);
        return (bits & (1UL << 63)) != 0 ? ~bits : bits | (1UL << 63);
    }
}
