namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>Differences and intersections of arrays. Keys of the first array are kept.</summary>
[PhpExtension("standard")]
public static partial class SetOperations
{
    /// <summary>Elements whose value, as a string, is in none of the others.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_diff(Context ctx, PhpArray array, params PhpArray[] arrays)
    {
        // Making a string may have effects: it is done only where php does it.
        if (array.Count <= 1)
        {
            return array.Count == 0 || HasFirstOf(ctx, array, arrays) ? [] : Whole(array);
        }

        int others = arrays.Sum(static a => a.Count);
        if (others == 0)
        {
            return Whole(array);
        }

        var excluded = ArrayTable.ForKeys(others);
        foreach (var other in arrays)
        {
            AddTexts(ctx, other, excluded);
        }

        return Keep(array, new TextTest(ctx, [excluded], false));
    }

    /// <summary>Elements whose key is in none of the others.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_diff_key(PhpArray array, params PhpArray[] arrays)
        => Keep(array, new KeyTest(arrays, false));

    /// <summary>Elements whose pair of key and value is in none of the others.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_diff_assoc(Context ctx, PhpArray array, params PhpArray[] arrays)
        => Keep(array, new PairTest(arrays, (a, b) => HaveSameText(ctx, a, b), false));

    /// <summary>Elements whose value, as a string, is in all of the others.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_intersect(Context ctx, PhpArray array, params PhpArray[] arrays)
    {
        PhpArray[] all = [array, .. arrays];
        if (Array.Exists(all, HasEffects))
        {
            return new SortedSets(nameof(array_intersect), Array.ConvertAll(all, static a => (PhpValue)a), null, Comparers.Of(ctx, ArrayConstants.SORT_STRING)).Intersection();
        }

        var texts = Array.ConvertAll(arrays, other => AddTexts(ctx, other, ArrayTable.ForKeys(other.Count)));
        var result = Keep(array, new TextTest(ctx, texts, true));
        result.SetNextFreeKey(array.NextFreeKey); // php removes from a copy
        return result;
    }

    /// <summary>Elements whose key is in all of the others.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_intersect_key(PhpArray array, params PhpArray[] arrays)
        => Keep(array, new KeyTest(arrays, true));

    /// <summary>Elements whose pair of key and value is in all of the others.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_intersect_assoc(Context ctx, PhpArray array, params PhpArray[] arrays)
        => Keep(array, new PairTest(arrays, (a, b) => HaveSameText(ctx, a, b), true));

    // The elements that pass a test.
    private static PhpArray Keep<T>(PhpArray array, T test)
        where T : struct, ITest
    {
        var result = new PhpArray();
        var entries = array.GetFastEnumerator();
        while (entries.MoveNext())
        {
            var item = entries.CurrentValue;
            if (test.Passes(entries.CurrentKey, item.GetValue()))
            {
                result.AddNew(entries.CurrentKey, Elements.Keep(item));
            }
        }

        return result;
    }

    // As php gives the array itself, next key included.
    private static PhpArray Whole(PhpArray array)
    {
        var result = Keep(array, new KeyTest([], false));
        result.SetNextFreeKey(array.NextFreeKey);
        return result;
    }

    private static bool HasFirstOf(Context ctx, PhpArray array, PhpArray[] others)
    {
        var wanted = Convert.ToPhpString(array.GetValues()[0], ctx);
        return Array.Exists(others, a => Array.Exists(a.GetValues(), v => Convert.ToPhpString(v, ctx).Equals(wanted)));
    }

    private static bool HaveSameText(Context ctx, PhpValue a, PhpValue b) => Convert.ToPhpString(a, ctx).Equals(Convert.ToPhpString(b, ctx));

    // Whether a warning or a method may come of making strings: then it matters which are made, and in what order.
    private static bool HasEffects(PhpArray array) => Array.Exists(array.GetValues(), static v => v.IsArray || v.IsObject);

    private static ArrayTable AddTexts(Context ctx, PhpArray array, ArrayTable texts)
    {
        var entries = array.GetFastEnumerator();
        while (entries.MoveNext())
        {
            var key = TextKey(ctx, entries.CurrentValue.GetValue());
            if (texts.Find(key) < 0)
            {
                texts.Insert(key, default);
            }
        }

        return texts;
    }

    // A key for each string; ints need not become strings for that.
    private static IntStringKey TextKey(Context ctx, PhpValue value) => value.IsLong ? value.Long : IntStringKey.FromString(Convert.ToPhpString(value, ctx));

    // Tests are structures so that nothing is made for each element. All others must have the element, or none must.
    private interface ITest
    {
        bool Passes(IntStringKey key, PhpValue value);
    }

    private readonly struct KeyTest(PhpArray[] others, bool wanted) : ITest
    {
        public bool Passes(IntStringKey key, PhpValue value)
        {
            foreach (var other in others)
            {
                if (other.Table.Find(key) >= 0 != wanted)
                {
                    return false;
                }
            }

            return true;
        }
    }

    private readonly struct TextTest(Context ctx, ArrayTable[] others, bool wanted) : ITest
    {
        public bool Passes(IntStringKey key, PhpValue value)
        {
            var text = TextKey(ctx, value);
            foreach (var other in others)
            {
                if (other.Find(text) >= 0 != wanted)
                {
                    return false;
                }
            }

            return true;
        }
    }

    private readonly struct PairTest(PhpArray[] others, Func<PhpValue, PhpValue, bool> areSame, bool wanted) : ITest
    {
        public bool Passes(IntStringKey key, PhpValue value)
        {
            foreach (var other in others)
            {
                if ((other.TryGetValue(key, out var item) && areSame(value, item.GetValue())) != wanted)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
