namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>array_multisort().</summary>
[PhpExtension("standard")]
public static class Multisort
{
    /// <summary>Sorts several arrays at once, later ones deciding where earlier ones are equal; orders and flags follow each array.</summary>
    [PhpSignature("(&$array, &...$rest): bool")]
    public static bool array_multisort(Context ctx, [PhpPreferRef] PhpAlias array, [PhpPreferRef] params PhpAlias[] rest)
    {
        PhpAlias[] all = [array, .. rest];
        var columns = new List<Column>();
        for (int i = 0; i < all.Length; i++)
        {
            var value = all[i].Value;
            if (value.IsArray)
            {
                columns.Add(new Column(all[i], value.Array));
            }
            else if (value.IsLong && columns.Count > 0)
            {
                columns[^1].Apply(value.Long, i + 1);
            }
            else if (value.IsLong)
            {
                // No array comes before: what is wrong with a flag depends on which it is.
                throw value.Long is ArrayConstants.SORT_ASC or ArrayConstants.SORT_DESC || Column.IsKind(value.Long)
                    ? PhpException.TypeErrorException("array_multisort(): Argument #1 ($array) must be an array or a sort flag that has not already been specified")
                    : PhpException.ValueErrorException("array_multisort(): Argument #1 ($array) must be a valid sort flag");
            }
            else
            {
                throw PhpException.TypeErrorException($"array_multisort(): Argument #{i + 1}{(i == 0 ? " ($array)" : "")} must be an array or a sort flag");
            }
        }

        if (columns.Exists(c => c.Items.Length != columns[0].Items.Length))
        {
            throw PhpException.ValueErrorException("Array sizes are inconsistent");
        }

        if (columns[0].Items.Length == 0)
        {
            return true;
        }

        int[] order = new int[columns[0].Items.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var comparers = columns.ConvertAll(c => Comparers.Of(ctx, c.Flags));
        Comparers.StableSort(order, (a, b) =>
        {
            for (int c = 0; c < columns.Count; c++)
            {
                int result = comparers[c](columns[c].Items[a].Value.GetValue(), columns[c].Items[b].Value.GetValue());
                if (result != 0)
                {
                    return columns[c].Descending ? -result : result;
                }
            }

            return 0;
        });
        foreach (var column in columns)
        {
            var sorted = new PhpArray(order.Length);
            foreach (int i in order)
            {
                Elements.Put(sorted, column.Items[i].Key, Elements.Move(column.Array, column.Items[i].Value));
            }

            // The number of entries, whatever their keys are.
            sorted.SetNextFreeKey(order.Length);
            column.Variable.Value = sorted;
        }

        return true;
    }

    private sealed class Column(PhpAlias variable, PhpArray array)
    {
        private bool _hasOrder;
        private bool _hasFlags;

        public PhpAlias Variable { get; } = variable;

        public PhpArray Array { get; } = array;

        public KeyValuePair<IntStringKey, PhpValue>[] Items { get; } = [.. (IEnumerable<KeyValuePair<IntStringKey, PhpValue>>)array];

        public bool Descending { get; private set; }

        public long Flags { get; private set; }

        public static bool IsKind(long flag) => (flag & ~ArrayConstants.SORT_FLAG_CASE) is 0 or 1 or 2 or 5 or 6;

        public void Apply(long flag, int number)
        {
            bool isOrder = flag is ArrayConstants.SORT_ASC or ArrayConstants.SORT_DESC;
            if (isOrder ? _hasOrder : _hasFlags)
            {
                throw PhpException.TypeErrorException($"array_multisort(): Argument #{number} must be an array or a sort flag that has not already been specified");
            }

            if (isOrder)
            {
                _hasOrder = true;
                Descending = flag == ArrayConstants.SORT_DESC;
            }
            else if (IsKind(flag))
            {
                _hasFlags = true;
                Flags = flag;
            }
            else
            {
                throw PhpException.ValueErrorException($"array_multisort(): Argument #{number} must be a valid sort flag");
            }
        }
    }
}
