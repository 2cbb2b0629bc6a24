using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Library.Arrays;

// By functions that compare values or keys.
public static partial class SetOperations
{
    private enum By
    {
        Nothing,
        Text,
        Function,
    }

    /// <summary>array_diff() by a function on values.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_udiff(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Sort(ctx, nameof(array_udiff), array, rest, values: By.Function, keys: By.Nothing).Difference();

    /// <summary>array_diff_assoc() by a function on values.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    public static PhpArray array_udiff_assoc(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
    {
        var (all, areSame) = Pairs(ctx, nameof(array_udiff_assoc), array, rest);
        return Keep(all[0], new PairTest(all[1..], areSame, false));
    }

    /// <summary>array_diff_assoc() by functions on values and keys.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 3)]
    public static PhpArray array_udiff_uassoc(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Sort(ctx, nameof(array_udiff_uassoc), array, rest, values: By.Function, keys: By.Function).Difference();

    /// <summary>array_diff_assoc() by a function on keys.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    public static PhpArray array_diff_uassoc(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Sort(ctx, nameof(array_diff_uassoc), array, rest, values: By.Text, keys: By.Function).Difference();

    /// <summary>array_diff_key() by a function on keys.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_diff_ukey(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Sort(ctx, nameof(array_diff_ukey), array, rest, values: By.Nothing, keys: By.Function).Difference();

    /// <summary>array_intersect() by a function on values.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_uintersect(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Sort(ctx, nameof(array_uintersect), array, rest, values: By.Function, keys: By.Nothing).Intersection();

    /// <summary>array_intersect_assoc() by a function on values.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    public static PhpArray array_uintersect_assoc(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
    {
        var (all, areSame) = Pairs(ctx, nameof(array_uintersect_assoc), array, rest);
        return Keep(all[0], new PairTest(all[1..], areSame, true));
    }

    /// <summary>array_intersect_assoc() by functions on values and keys.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 3)]
    public static PhpArray array_uintersect_uassoc(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Sort(ctx, nameof(array_uintersect_uassoc), array, rest, values: By.Function, keys: By.Function).Intersection();

    /// <summary>array_intersect_assoc() by a function on keys.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    public static PhpArray array_intersect_uassoc(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Sort(ctx, nameof(array_intersect_uassoc), array, rest, values: By.Text, keys: By.Function).Intersection();

    /// <summary>array_intersect_key() by a function on keys.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    public static PhpArray array_intersect_ukey(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Sort(ctx, nameof(array_intersect_ukey), array, rest, values: By.Nothing, keys: By.Function).Intersection();

    private static SortedSets Sort(Context ctx, string function, PhpValue first, ReadOnlySpan<PhpValue> rest, By values, By keys)
    {
        int arrays = rest.Length - (values == By.Function ? 1 : 0) - (keys == By.Function ? 1 : 0);
        var told = new StrongBox<bool>(false);
        // The function on values comes first; the one on keys, where there is one, is the last argument.
        var ofValues = values switch
        {
            By.Function => Comparers.Of(ctx, Function(ctx, function, rest, arrays), function, told),
            By.Text => Comparers.Of(ctx, ArrayConstants.SORT_STRING),
            _ => null,
        };
        var ofKeys = keys == By.Function ? Comparers.Of(ctx, Function(ctx, function, rest, rest.Length - 1), function, told) : null;
        return new SortedSets(function, [first, .. rest[..arrays]], ofKeys, ofValues) { KeysFromThird = ofKeys is not null && values == By.Function ? ofValues : ofKeys };
    }

    // Where no function compares keys they are looked up, and only values that may be the same are compared.
    private static (PhpArray[] All, Func<PhpValue, PhpValue, bool> AreSame) Pairs(Context ctx, string function, PhpValue first, ReadOnlySpan<PhpValue> rest)
    {
        var compare = new Callback(ctx, Function(ctx, function, rest, rest.Length - 1));
        var all = new PhpArray[rest.Length];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = ArgumentBinder.Array(i == 0 ? first : rest[i - 1], function, i + 1, i == 0 ? "array" : "");
        }

        return (all, (a, b) => Convert.ToLong(compare.Call(a.DeepCopy(), b.DeepCopy())) == 0);
    }

    private static IPhpCallable Function(Context ctx, string function, ReadOnlySpan<PhpValue> rest, int index)
        => Callables.Resolve(ctx, rest[index], out string error)
            ?? throw PhpException.TypeErrorException($"{function}(): Argument #{index + 2} must be a valid callback, {error}");
}
