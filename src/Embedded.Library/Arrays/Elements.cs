namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>Helpers for the elements of arrays and for calling back.</summary>
internal static class Elements
{
    /// <summary>The element as it goes into another array: references that have other holders stay, arrays are copied (lazily).</summary>
    public static PhpValue Keep(PhpValue stored) => stored.CopyStored();

    /// <summary>As <see cref="Keep"/>, but a reference stays one of two holders even where the element is its only one.</summary>
    public static PhpValue KeepReference(PhpValue stored)
    {
        if (!stored.IsAlias)
        {
            return Keep(stored);
        }

        stored.Alias._holders++;
        return stored;
    }

    /// <summary>The element as it goes into what replaces its array: it is moved, unless copies share the storage.</summary>
    public static PhpValue Move(PhpArray from, PhpValue stored) => from.Table.Sharing == 0 ? stored : Keep(stored);

    /// <summary>The routine behind a callable; null where it is none of ours.</summary>
    public static RoutineInfo? RoutineOf(IPhpCallable callable) => callable switch
    {
        RoutineInfo routine => routine,
        PhpClosure closure => closure.Routine,
        BoundCallable bound => bound.Routine,
        _ => null,
    };

    /// <summary>Adds an element: under its key, or under the next int where the key is an int.</summary>
    public static void AddRenumbered(PhpArray target, IntStringKey key, PhpValue stored) => Put(target, key, Keep(stored));

    /// <summary>As <see cref="AddRenumbered"/>, with a value that is nobody else's.</summary>
    public static void Put(PhpArray target, IntStringKey key, PhpValue value)
    {
        if (key.IsInteger)
        {
            target.AddValue(value);
        }
        else
        {
            target.SetItemRaw(key, value);
        }
    }
}
