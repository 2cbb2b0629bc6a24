namespace PeachpieSockets.Embedded.Library.Random;

/// <summary>Random order and choice, by the sequence of mt_rand().</summary>
[PhpExtension("standard")]
public static class Shuffling
{
    /// <summary>Puts the values in random order; new keys.</summary>
    [PhpSignature("(array &$array): true")]
    public static bool shuffle(Context ctx, [PhpParam("array")] PhpAlias array)
    {
        var values = new List<PhpValue>();
        var source = array.Value.Array;
        if (source.Count == 0)
        {
            return true;
        }

        foreach (var (_, item) in source)
        {
            values.Add(Arrays.Elements.Move(source, item));
        }

        RandomFunctions.State(ctx).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values));
        array.Value = new PhpArray([.. values]);
        return true;
    }

    /// <summary>The bytes in random order.</summary>
    public static PhpString str_shuffle(Context ctx, PhpString @string)
    {
        var bytes = @string.AsSpan().ToArray();
        RandomFunctions.State(ctx).Shuffle(bytes.AsSpan());
        return bytes;
    }

    /// <summary>A random key, or several in order.</summary>
    [PhpSignature("(array $array, int $num = 1): array|string|int")]
    public static PhpValue array_rand(Context ctx, PhpArray array, long num = 1)
    {
        if (array.Count == 0)
        {
            throw ArgumentBinder.ValueError("array_rand", 1, "array", "cannot be empty");
        }

        if (num < 1 || num > array.Count)
        {
            throw ArgumentBinder.ValueError("array_rand", 2, "num", "must be between 1 and the number of elements in argument #1 ($array)");
        }

        var source = RandomFunctions.State(ctx);
        if (num == 1)
        {
            return OneKey(source, array.Table);
        }

        var places = source.Pick(array.Count, (int)num);
        var keys = Arrays.Lookup.array_keys(array);
        return new PhpArray([.. places.Select(i => keys.GetItemValue(i))]);
    }

    // Where few entries are left of many, one of them is counted off; else places are tried until there is an entry.
    private static IntStringKey OneKey(RandomSource source, ArrayTable table)
    {
        if (table.Count < table.Used - (table.Used >> 1))
        {
            int slot = table.NextLive(0);
            for (ulong left = source.Range((ulong)table.Count - 1); left > 0; left--)
            {
                slot = table.NextLive(slot + 1);
            }

            return table.KeyAt(slot);
        }

        int tried;
        do
        {
            tried = (int)source.Range((ulong)table.Used - 1);
        }
        while (!table.IsLive(tried));
        return table.KeyAt(tried);
    }
}
