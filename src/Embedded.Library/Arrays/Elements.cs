namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>Helpers for the elements of arrays and for calling back.</summary>
internal static class Elements
{
    /// <summary>The element as it goes into another array: references stay, arrays are copied (lazily).</summary>
    public static PhpValue Keep(PhpValue stored) => stored.CopyStored();

    /// <summary>The routine behind a callable; null where it is none of ours.</summary>
    public static RoutineInfo? RoutineOf(IPhpCallable callable) => callable switch
    {
        RoutineInfo routine => routine,
        PhpClosure closure => closure.Routine,
        BoundCallable bound => bound.Routine,
        _ => null,
    };

    /// <summary>Adds an element: under its key, or under the next int where the key is an int.</summary>
    public static void AddRenumbered(PhpArray target, IntStringKey key, PhpValue stored)
    {
        if (key.IsInteger)
        {
            target.AddValue(Keep(stored));
        }
        else
        {
            target.SetItemRaw(key, Keep(stored));
        }
    }

    /// <summary>The string of a key.</summary>
    public static PhpString Text(IntStringKey key) => key.IsInteger ? Convert.ToPhpString(key.Integer) : key.String;
}
