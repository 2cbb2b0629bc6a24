namespace PeachpieSockets.Embedded.Library.Random;

/// <summary>Random order and choice, by the sequence of mt_rand().</summary>
[PhpExtension("standard")]
public static class Shuffling
{
    /// <summary>Puts the values in random order; new keys.</summary>
    public static bool shuffle(Context ctx, [PhpParam("array")] PhpAlias array)
    {
        var values = new List<PhpValue>();
        foreach (var (_, item) in array.Value.Array)
        {
            values.Add(Arrays.Elements.Keep(item));
        }

        for (int left = values.Count - 1; left > 0; left--)
        {
            int pick = (int)RandomFunctions.Pick(ctx, 0, left);
            (values[left], values[pick]) = (values[pick], values[left]);
        }

        array.Value = new PhpArray([.. values]);
        return true;
    }

    /// <summary>The bytes in random order.</summary>
    public static PhpString str_shuffle(Context ctx, PhpString @string)
    {
        var bytes = @string.AsSpan().ToArray();
        for (int left = bytes.Length - 1; left > 0; left--)
        {
            int pick = (int)RandomFunctions.Pick(ctx, 0, left);
            (bytes[left], bytes[pick]) = (bytes[pick], bytes[left]);
        }

        return bytes;
    }

    /// <summary>A random key, or several in order.</summary>
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

        var keys = Arrays.Lookup.array_keys(array);
        if (num == 1)
        {
            return keys.GetItemValue(RandomFunctions.Pick(ctx, 0, array.Count - 1));
        }

        // Mark the fewer of taken and left ones, as php does, so that the sequence of random numbers is its.
        bool negative = num > array.Count / 2;
        var marked = new bool[array.Count];
        for (long left = negative ? array.Count - num : num; left > 0;)
        {
            int pick = (int)RandomFunctions.Pick(ctx, 0, array.Count - 1);
            if (!marked[pick])
            {
                marked[pick] = true;
                left--;
            }
        }

        var result = new PhpArray();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] != negative)
            {
                result.AddValue(keys.GetItemValue(i));
            }
        }

        return result;
    }
}
