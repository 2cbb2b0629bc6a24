namespace PeachpieSockets.Embedded.Runtime;

// Named arguments that functions of extensions pass on to what they call.
internal static partial class Calls
{
    /// <summary>Takes the named arguments of a call that are no parameters of the function; null where there are none.</summary>
    public static PhpArray? TakeNamed(Context ctx)
    {
        var named = ctx.PendingNamed;
        ctx.PendingNamed = null;
        return named;
    }

    // A call that fails before the function takes them leaves none to the next one.
    private static PhpValue CallWith(PhpArray? named, RoutineInfo routine, Context ctx, object? self, ArgumentList arguments)
    {
        ctx.PendingNamed = named;
        try
        {
            return CallPositional(routine, ctx, self, arguments);
        }
        finally
        {
            ctx.PendingNamed = null;
        }
    }

    /// <summary>Calls a callable with arguments that a function got for it.</summary>
    public static PhpValue PassOn(Context ctx, IPhpCallable callable, ReadOnlySpan<PhpValue> arguments, PhpArray? named)
    {
        if (named is null || callable is not (PhpClosure or BoundCallable))
        {
            return callable.Invoke(ctx, arguments);
        }

        var bound = callable is PhpClosure closure ? new BoundCallable(closure.Routine, closure.SelfForCall) : (BoundCallable)callable;
        var list = new ArgumentList { Named = named };
        foreach (var argument in arguments)
        {
            list.Add(argument);
        }

        var result = CallList(bound.Routine, ctx, bound.Self, list);
        Releasing.EscapeToCaller(ctx, result);
        return result;
    }
}
