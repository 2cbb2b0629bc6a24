namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Turns named arguments of a library function into positional ones.</summary>
public static class NamedArguments
{
    /// <summary>
    /// The positional arguments of a call: those given by position, then the named ones in their places, with defaults for what is skipped
    /// between. Throws php's errors for unknown, repeated and missing names.
    /// </summary>
    public static PhpValue[] Bind(Context ctx, RoutineInfo routine, ReadOnlySpan<PhpValue> positional, ReadOnlySpan<KeyValuePair<string, PhpValue>> named)
    {
        var parameters = routine.Parameters;
        var values = new List<PhpValue>(parameters.Count);
        var given = new List<bool>(parameters.Count);
        foreach (var value in positional)
        {
            values.Add(value);
            given.Add(true);
        }

        foreach (var (name, value) in named)
        {
            int index = IndexOf(parameters, name);
            if (index < 0)
            {
                throw parameters.Count > 0 && parameters[^1].IsVariadic
                    ? PhpException.ArgumentCountErrorException($"{routine.Name}() does not accept unknown named parameters")
                    : PhpException.ErrorException($"Unknown named parameter ${name}");
            }

            while (values.Count <= index)
            {
                values.Add(default);
                given.Add(false);
            }

            if (given[index])
            {
                throw PhpException.ErrorException($"Named parameter ${name} overwrites previous argument");
            }

            values[index] = value;
            given[index] = true;
        }

        for (int i = 0; i < values.Count; i++)
        {
            if (!given[i])
            {
                values[i] = Default(ctx, routine, parameters[i], i + 1);
            }
        }

        return [.. values];
    }

    private static PhpValue Default(Context ctx, RoutineInfo routine, PhpParameter parameter, int number)
    {
        if (!parameter.IsOptional)
        {
            throw PhpException.ArgumentCountErrorException($"{routine.Name}(): Argument #{number} (${parameter.Name}) not passed");
        }

        if (parameter.Default is null)
        {
            throw PhpException.ArgumentCountErrorException(
                $"{routine.Name}(): Argument #{number} (${parameter.Name}) must be passed explicitly, because the default value is not known");
        }

        var value = ConstantText.Evaluate(ctx, parameter.Default);
        return parameter.IsByRef ? PhpValue.CreateAlias(value) : value;
    }

    private static int IndexOf(IReadOnlyList<PhpParameter> parameters, string name)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            if (!parameters[i].IsVariadic && parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
