using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

// Calls inside of try. To unwind is dear in .NET, and most of what is thrown is caught by the caller: a script's function that throws leaves the
// exception in the context and returns, where its caller looks there.
internal static partial class Calls
{
    public static PhpValue Watched0(RoutineInfo routine, Context ctx, object? self)
        => routine is UserFunction f ? f.Call0(ctx, self, isWatched: true) : routine.Call0(ctx, self);

    public static PhpValue Watched1(RoutineInfo routine, Context ctx, object? self, PhpValue a0)
        => routine is UserFunction f ? f.Call1(ctx, self, a0, isWatched: true) : routine.Call1(ctx, self, a0);

    public static PhpValue Watched2(RoutineInfo routine, Context ctx, object? self, PhpValue a0, PhpValue a1)
        => routine is UserFunction f ? f.Call2(ctx, self, a0, a1, isWatched: true) : routine.Call2(ctx, self, a0, a1);

    public static PhpValue Watched3(RoutineInfo routine, Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2)
        => routine is UserFunction f ? f.Call3(ctx, self, a0, a1, a2, isWatched: true) : routine.Call3(ctx, self, a0, a1, a2);

    /// <summary>A function that throws has let go of all it had.</summary>
    public static void HandOver(Context ctx)
    {
        ctx.Thrown = ctx.Leaving;
        ctx.Leaving = null;
    }

    /// <summary>Takes what a watched call left.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static PhpThrownException TakeThrown(Context ctx)
    {
        var thrown = ctx.Thrown!;
        ctx.Thrown = null;
        return thrown;
    }
}
