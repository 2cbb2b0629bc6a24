using System.Buffers.Binary;

namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>
/// Sorts entries by what decides their order, without asking a comparer: where that is ints, floats, or strings that are compared as bytes, all of one kind,
/// there is one order only, and equal ones stay as they are.
/// </summary>
internal static class TypedSort
{
    private readonly struct Item(ulong rank, byte[]? text, int place) : IComparable<Item>
    {
        public readonly int Place = place;

        private readonly ulong _rank = rank; // a number, or the first bytes of a text
        private readonly byte[]? _text = text;

        public int CompareTo(Item other)
        {
            int order = CompareContents(other);
            return order != 0 ? order : Place - other.Place;
        }

        public int CompareContents(in Item other)
        {
            if (_rank != other._rank)
            {
                return _rank < other._rank ? -1 : 1;
            }

            return _text is null ? 0 : _text.AsSpan().SequenceCompareTo(other._text);
        }
    }

    // A text that may be a number, or an int among texts.
    private readonly struct MixedItem(Item text, PhpValue number)
    {
        public readonly Item Text = text;

        public readonly PhpValue Number = number; // null where the text is none
    }

    /// <summary>Sorts by SORT_* flags; false, and nothing changed, where a comparer has to be asked.</summary>
    public static bool TrySort(KeyValuePair<IntStringKey, PhpValue>[] entries, long flags, bool byKey, bool descending)
    {
        if (entries.Length == 0 || flags is not (ArrayConstants.SORT_REGULAR or ArrayConstants.SORT_NUMERIC or ArrayConstants.SORT_STRING))
        {
            return false;
        }

        var items = new Item[entries.Length];
        var kind = PhpTypeCode.Null;
        int numeric = 0;
        for (int i = 0; i < entries.Length; i++)
        {
            var value = byKey ? entries[i].Key : entries[i].Value.GetValue();
            var own = value.TypeCode == PhpTypeCode.MutableString ? PhpTypeCode.String : value.TypeCode;
            kind = i == 0 ? own : kind;
            if (own != kind)
            {
                return flags == ArrayConstants.SORT_REGULAR && TrySortTexts(entries, byKey, descending);
            }

            if (!TryRank(value, flags, out ulong rank, out byte[]? text))
            {
                return false;
            }

            bool isNumeric = text is { Length: > 0 } && flags == ArrayConstants.SORT_REGULAR && NumericString.CanStartWith(text[0]) && Convert.IsNumeric(text, out _);
            numeric += isNumeric ? 1 : 0;

            // What is sorted downwards is sorted upwards from the end.
            items[i] = new Item(rank, text, descending ? -i : i);
        }

        // Numeric strings are compared as numbers with each other, as bytes with others: there is no one order then.
        if (numeric > 1)
        {
            return TrySortTexts(entries, byKey, descending);
        }

        items.AsSpan().Sort();
        var before = entries.AsSpan().ToArray();
        for (int i = 0; i < items.Length; i++)
        {
            entries[descending ? items.Length - 1 - i : i] = before[Math.Abs(items[i].Place)];
        }

        return true;
    }

    // Ints and strings: those that are numbers are compared as such with each other, and as texts with others.
    private static bool TrySortTexts(KeyValuePair<IntStringKey, PhpValue>[] entries, bool byKey, bool descending)
    {
        var items = new MixedItem[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            var value = byKey ? entries[i].Key : entries[i].Value.GetValue();
            if (!value.IsLong && !value.IsStringValue)
            {
                return false;
            }

            PhpValue text = value.IsLong ? Convert.ToPhpString(value.Long) : value;
            _ = TryRank(text, ArrayConstants.SORT_STRING, out ulong rank, out byte[]? bytes);
            var number = value;
            if (!value.IsLong && (bytes is not { Length: > 0 } || !NumericString.CanStartWith(bytes[0]) || !Convert.IsNumeric(bytes, out _)))
            {
                number = default;
            }

            items[i] = new MixedItem(new Item(rank, bytes, i), number);
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
            int order = left.Number.IsNull || right.Number.IsNull ? left.Text.CompareContents(right.Text)
                : left.Number.IsLong && right.Number.IsLong ? left.Number.Long.CompareTo(right.Number.Long)
                : Comparison.Compare(left.Number, right.Number);
            return descending ? -order : order;
        }
    }

    private static bool TryRank(PhpValue value, long flags, out ulong rank, out byte[]? text)
    {
        text = null;
        rank = 0;
        if (flags != ArrayConstants.SORT_STRING && value.IsLong)
        {
            rank = flags == ArrayConstants.SORT_NUMERIC ? RankOf(value.Long) : (ulong)value.Long ^ (1UL << 63);
            return true;
        }

        if (flags != ArrayConstants.SORT_STRING && value.IsDouble && !double.IsNaN(value.Double))
        {
            rank = RankOf(value.Double);
            return true;
        }

        if (flags == ArrayConstants.SORT_NUMERIC || !value.IsStringValue)
        {
            return false;
        }

        var bytes = value.StringValue.AsSpan();
        Span<byte> first = stackalloc byte[sizeof(ulong)];
        first.Clear();
        bytes[..Math.Min(bytes.Length, first.Length)].CopyTo(first);
        rank = BinaryPrimitives.ReadUInt64BigEndian(first);
        text = value.StringValue.ToBytes();
        return true;
    }

    // Ordered as floats are; both zeros are one.
    private static ulong RankOf(double number)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(number + 0.0);
        return (bits & (1UL << 63)) != 0 ? ~bits : bits | (1UL << 63);
    }
}
