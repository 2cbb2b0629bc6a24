namespace PeachpieSockets.Embedded.Library.Maths;

/// <summary>min() and max().</summary>
[PhpExtension("standard")]
public static class Extremes
{
    /// <summary>The largest of the arguments, or of the elements of the one.</summary>
    [PhpSignature("(mixed $value, mixed ...$values): mixed")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue max(PhpValue value, params ReadOnlySpan<PhpValue> values) => Best("max", value, values, 1);

    /// <summary>The smallest of the arguments, or of the elements of the one.</summary>
    [PhpSignature("(mixed $value, mixed ...$values): mixed")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue min(PhpValue value, params ReadOnlySpan<PhpValue> values) => Best("min", value, values, -1);

    private static PhpValue Best(string function, PhpValue first, ReadOnlySpan<PhpValue> rest, int sign)
    {
        if (rest.Length == 1 && first.IsLong && rest[0].IsLong)
        {
            return first.Long == rest[0].Long || first.Long < rest[0].Long == (sign < 0) ? first : rest[0];
        }

        bool isArray = rest.Length == 0;
        if (isArray)
        {
            if (!first.IsArray)
            {
                throw ArgumentBinder.TypeError(function, 1, "value", "array", first);
            }

            if (first.Array.Count == 0)
            {
                throw ArgumentBinder.ValueError(function, 1, "value", "must contain at least one element");
            }

            var values = first.Array.GetValues();
            first = values[0];
            rest = values.AsSpan(1);
        }

        var best = first;
        foreach (var item in rest)
        {
            var value = item.GetValue();

            // Of values that compare equal the first one stays. Values that have no order compare as 1 either way,
            // so it matters which side each is on, and php has them differently for an array.
            if (isArray ? Math.Sign(Comparison.Compare(best, value)) == -sign : Math.Sign(Comparison.Compare(value, best)) == sign)
            {
                best = value;
            }
        }

        return best.DeepCopy();
    }
}
