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
}
