namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The string keys of arrays that are all made alike, as by one literal. The arrays share them until one gets or loses an entry.</summary>
internal sealed class ArrayShape
{
    private ArrayShape(IntStringKey[] keys)
    {
        Keys = keys;
        Index = ArrayTable.IndexOf(keys);
    }

    /// <summary>The keys in order.</summary>
    public IntStringKey[] Keys { get; }

    /// <summary>What finds a slot by key in a table of just these.</summary>
    public int[]? Index { get; }

    /// <summary>The shape of some keys; null where two are the same or one is an int, for such arrays are made entry by entry.</summary>
    public static ArrayShape? Of(IntStringKey[] keys)
    {
        var known = ArrayTable.ForKeys(keys.Length);
        foreach (var key in keys)
        {
            if (!key.IsString || known.Find(key) >= 0)
            {
                return null;
            }

            known.Insert(key, default);
        }

        return new ArrayShape(keys);
    }
}
