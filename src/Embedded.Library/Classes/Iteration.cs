namespace PeachpieSockets.Embedded.Library.Classes;

/// <summary>Goes over Traversables from C#, by the methods that scripts see.</summary>
internal static class Iteration
{
    /// <summary>The Iterator behind a Traversable.</summary>
    public static PhpObject IteratorOf(Context ctx, PhpValue traversable)
    {
        var o = (PhpObject)traversable.Object;
        for (int depth = 0; o.Class.IsSubclassOf("IteratorAggregate"); depth++)
        {
            if (Call(ctx, o, "getIterator").AsObject() is not PhpObject next || !next.Class.IsSubclassOf("Traversable") || depth > 100)
            {
                throw PhpException.Create("Exception", $"Objects returned by {o.Class.Name}::getIterator() must be traversable or implement interface Iterator");
            }

            o = next;
        }

        return o;
    }

    public static PhpValue Call(Context ctx, PhpObject o, string method, params ReadOnlySpan<PhpValue> arguments)
    {
        var result = o.Class.FindMethod(method)!.Routine.Call(ctx, o, arguments).GetValue();
        Releasing.Escape(result);
        return result;
    }

    /// <summary>Keys and values; keys are null where they are not wanted.</summary>
    public static IEnumerable<(PhpValue Key, PhpValue Value)> Of(Context ctx, PhpValue traversable, bool keys = true)
    {
        foreach (var walk in Positions(ctx, traversable))
        {
            var value = walk.Current().DeepCopy();
            yield return (keys ? walk.Key() : default, value);
        }
    }

    public static long Count(Context ctx, PhpValue traversable) => Positions(ctx, traversable).LongCount();

    /// <summary>The walk, once at each valid position.</summary>
    public static IEnumerable<IteratorWalk> Positions(Context ctx, PhpValue traversable)
    {
        var walk = new IteratorWalk(ctx, IteratorOf(ctx, traversable));
        walk.Rewind();
        while (walk.IsValid())
        {
            yield return walk;
            ctx.ThrowIfStopped();
            walk.Next();
        }
    }
}
