namespace PeachpieSockets.Embedded.Runtime;

// call_user_func() and call_user_func_array() called by these names: php compiles them to the call itself, so that no trace shows them.
internal static partial class Calls
{
    private const string UserCall = "call_user_func";
    private const string UserCallArray = "call_user_func_array";

    /// <summary>What call_user_func() of a callable calls.</summary>
    public static RoutineInfo UserCallee(PhpValue callable, Frame frame, out object? self)
    {
        var bound = UserCallable(callable, frame, UserCall);
        self = bound.Self;
        return TakesValues(bound.Routine);
    }

    /// <summary>The same for a name that is a literal and was a function.</summary>
    public static RoutineInfo TakesValues(RoutineInfo routine) => routine.ByRefMask == 0 ? routine : new ByValueRoutine(routine);

    /// <summary>call_user_func_array().</summary>
    public static PhpValue CallUserArray(PhpValue callable, PhpValue arguments, Frame frame)
    {
        var bound = UserCallable(callable, frame, UserCallArray);
        arguments = arguments.GetValue();
        if (!arguments.IsArray)
        {
            throw ArgumentBinder.TypeError(UserCallArray, 2, "args", "array", arguments);
        }

        bool isStrict = frame.Routine is UserFunction { StrictTypes: true };
        if (!isStrict && bound.Routine.ByRefMask == 0 && arguments.Array.Table is { IsPacked: true } table && table.Used == table.Count)
        {
            var values = new PhpValue[table.Count];
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = table.Values[i].DeepCopy();
            }

            return bound.Routine.Call(frame.Context, bound.Self, values).GetValue();
        }

        var list = ArgumentList.New(frame.Context, isStrict);
        foreach (var (key, value) in arguments.Array)
        {
            if (key.IsString)
            {
                list.AddNamed(key.ToString(), value.DeepCopy());
            }
            else if (list.Named is not null)
            {
                throw PhpException.ErrorException("Cannot use positional argument after named argument");
            }
            else
            {
                bool isReference = value.IsAlias && bound.Routine.IsByRef(list.Count);
                list.Add(isReference ? value : value.DeepCopy());
            }
        }

        return CallList(TakesValues(bound.Routine), frame.Context, bound.Self, list).GetValue();
    }

    private static BoundCallable UserCallable(PhpValue callable, Frame frame, string function)
    {
        var ctx = frame.Context;
        return Callables.TryResolve(ctx, callable, ctx.CallerScope, out var bound, out string error)
            ? bound
            : throw PhpException.TypeErrorException($"{function}(): Argument #1 ($callback) must be a valid callback, {error}");
    }

    /// <summary>A function with parameters by reference that is given values: php warns and goes on.</summary>
    private sealed class ByValueRoutine(RoutineInfo routine) : RoutineInfo
    {
        public override string Name => routine.Name;

        public override PhpClass? DeclaringClass => routine.DeclaringClass;

        public override IReadOnlyList<PhpParameter> Parameters => routine.Parameters;

        public override ulong ByRefMask => 0;

        internal override PhpValue Call(Context ctx, object? self, ReadOnlySpan<PhpValue> arguments) => Callables.Invoke(ctx, routine, self, arguments);

        public override PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments) => Call(ctx, null, arguments);
    }
}
