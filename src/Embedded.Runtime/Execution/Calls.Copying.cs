namespace PeachpieSockets.Embedded.Runtime;

// Calls of functions with copies of arguments that are another variable's value.
internal static partial class Calls
{
    public static PhpValue Copying1(RoutineInfo routine, Context ctx, object? self, PhpValue a0)
        => routine.Call1(ctx, self, a0.DeepCopy());

    public static PhpValue Copying2(RoutineInfo routine, Context ctx, object? self, PhpValue a0, PhpValue a1)
        => routine.Call2(ctx, self, a0.DeepCopy(), a1.DeepCopy());

    public static PhpValue Copying3(RoutineInfo routine, Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2)
        => routine.Call3(ctx, self, a0.DeepCopy(), a1.DeepCopy(), a2.DeepCopy());

    public static PhpValue Copying4(RoutineInfo routine, Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3)
        => routine.Call4(ctx, self, a0.DeepCopy(), a1.DeepCopy(), a2.DeepCopy(), a3.DeepCopy());

    public static PhpValue Copying5(RoutineInfo routine, Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3, PhpValue a4)
        => routine.Call5(ctx, self, a0.DeepCopy(), a1.DeepCopy(), a2.DeepCopy(), a3.DeepCopy(), a4.DeepCopy());

    public static PhpValue Copying6(RoutineInfo routine, Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3, PhpValue a4, PhpValue a5)
        => routine.Call6(ctx, self, a0.DeepCopy(), a1.DeepCopy(), a2.DeepCopy(), a3.DeepCopy(), a4.DeepCopy(), a5.DeepCopy());
}
