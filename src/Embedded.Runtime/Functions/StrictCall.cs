namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Checks the arguments of a library function as <c>declare(strict_types=1)</c> wants it. Compiled code in such a file calls this before
/// the function, which then has nothing left to convert.
/// </summary>
public static class StrictCall
{
    /// <summary>Throws php's TypeError for the first argument whose type is not the declared one; int for float is allowed.</summary>
    public static void Check(Context ctx, RoutineInfo routine, ReadOnlySpan<PhpValue> arguments)
    {
        var parameters = routine.Parameters;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (i >= parameters.Count && (parameters.Count == 0 || !parameters[^1].IsVariadic))
            {
                return; // the function reports the number of arguments
            }

            var parameter = parameters[Math.Min(i, parameters.Count - 1)];
            if (parameter.Type is null || parameter.IsByRef)
            {
                continue;
            }

            CheckOne(ctx, routine.Name, parameter, i + 1, arguments[i].GetValue());
        }
    }

    private static void CheckOne(Context ctx, string function, PhpParameter parameter, int number, PhpValue value)
    {
        var type = ParameterType.Parse(parameter.Type!);
        if ((type.Mask & TypeMask.Callable) != 0 // the function tells why it is no callback
            || ArgumentBinder.Matches(ctx, value, type)
            || (value.IsLong && (type.Mask & TypeMask.Float) != 0))
        {
            return;
        }

        throw ArgumentBinder.TypeError(function, number, parameter.Name, type.Text, value);
    }

    /// <summary><see cref="Check"/> of a call that is about to happen: traces show the function that refuses its arguments.</summary>
    internal static void CheckCall(Context ctx, RoutineInfo routine, ReadOnlySpan<PhpValue> arguments)
    {
        ctx.PushFrame(routine, null).SetArguments(arguments);
        Check(ctx, routine, arguments);
        ctx.PopFrame();
    }

    /// <summary>See <see cref="LibraryRoutine.StrictKinds"/>; the last entry is for arguments beyond the parameters.</summary>
    internal static ushort[] KindsOf(IReadOnlyList<PhpParameter> parameters)
    {
        var kinds = new ushort[parameters.Count + 1];
        for (int i = 0; i < parameters.Count; i++)
        {
            kinds[i] = KindsOf(parameters[i]);
        }

        kinds[^1] = parameters.Count > 0 && parameters[^1].IsVariadic ? kinds[^2] : ushort.MaxValue;
        return kinds;
    }

    // Functions themselves tell of objects of the wrong class, and why a value is no callback.
    private static ushort KindsOf(PhpParameter parameter)
    {
        if (parameter.Type is null || parameter.IsByRef || ParameterType.Parse(parameter.Type) is not { } type || (type.Mask & (TypeMask.Mixed | TypeMask.Callable)) != 0)
        {
            return ushort.MaxValue;
        }

        int kinds = 0;
        foreach (var (mask, kind) in s_kinds)
        {
            kinds |= (type.Mask & mask) != 0 ? 1 << (int)kind : 0;
        }

        return (ushort)(type.Classes.Count > 0 ? kinds | (1 << (int)PhpTypeCode.Object) : kinds);
    }

    private static readonly (TypeMask Mask, PhpTypeCode Kind)[] s_kinds =
    [
        (TypeMask.Null, PhpTypeCode.Null),
        (TypeMask.Bool, PhpTypeCode.Boolean),
        (TypeMask.Int | TypeMask.Float, PhpTypeCode.Long),
        (TypeMask.Float, PhpTypeCode.Double),
        (TypeMask.String, PhpTypeCode.String),
        (TypeMask.String, PhpTypeCode.MutableString),
        (TypeMask.Array | TypeMask.Iterable, PhpTypeCode.PhpArray),
        (TypeMask.Object, PhpTypeCode.Object),
    ];

    private static bool Takes(ushort[] kinds, int index, PhpValue value) => ((kinds[Math.Min(index, kinds.Length - 1)] >> (int)value.TypeCode) & 1) != 0;

    internal static void Check1(RoutineInfo routine, Context ctx, PhpValue a0)
    {
        if (routine is LibraryRoutine { StrictKinds: var kinds } && !(Takes(kinds, 0, a0)))
        {
            CheckCall(ctx, routine, [a0]);
        }
    }

    internal static void Check2(RoutineInfo routine, Context ctx, PhpValue a0, PhpValue a1)
    {
        if (routine is LibraryRoutine { StrictKinds: var kinds } && !(Takes(kinds, 0, a0) && Takes(kinds, 1, a1)))
        {
            CheckCall(ctx, routine, [a0, a1]);
        }
    }

    internal static void Check3(RoutineInfo routine, Context ctx, PhpValue a0, PhpValue a1, PhpValue a2)
    {
        if (routine is LibraryRoutine { StrictKinds: var kinds } && !(Takes(kinds, 0, a0) && Takes(kinds, 1, a1) && Takes(kinds, 2, a2)))
        {
            CheckCall(ctx, routine, [a0, a1, a2]);
        }
    }

    internal static void Check4(RoutineInfo routine, Context ctx, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3)
    {
        if (routine is LibraryRoutine { StrictKinds: var kinds } && !(Takes(kinds, 0, a0) && Takes(kinds, 1, a1) && Takes(kinds, 2, a2) && Takes(kinds, 3, a3)))
        {
            CheckCall(ctx, routine, [a0, a1, a2, a3]);
        }
    }

    internal static void Check5(RoutineInfo routine, Context ctx, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3, PhpValue a4)
    {
        if (routine is LibraryRoutine { StrictKinds: var kinds } && !(Takes(kinds, 0, a0) && Takes(kinds, 1, a1) && Takes(kinds, 2, a2) && Takes(kinds, 3, a3) && Takes(kinds, 4, a4)))
        {
            CheckCall(ctx, routine, [a0, a1, a2, a3, a4]);
        }
    }

    internal static void Check6(RoutineInfo routine, Context ctx, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3, PhpValue a4, PhpValue a5)
    {
        if (routine is LibraryRoutine { StrictKinds: var kinds } && !(Takes(kinds, 0, a0) && Takes(kinds, 1, a1) && Takes(kinds, 2, a2) && Takes(kinds, 3, a3) && Takes(kinds, 4, a4) && Takes(kinds, 5, a5)))
        {
            CheckCall(ctx, routine, [a0, a1, a2, a3, a4, a5]);
        }
    }
}
