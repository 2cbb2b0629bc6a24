namespace PeachpieSockets.Embedded.Runtime;

// Lists of arguments: by name, spread, variadic, by reference.
internal static partial class Calls
{
    /// <summary>Whether a named argument is taken by reference.</summary>
    public static bool IsNamedByRef(RoutineInfo routine, string name)
    {
        foreach (var p in routine.Parameters)
        {
            if (p.Name == name)
            {
                return p.IsByRef;
            }
        }

        return false;
    }

    /// <summary>Calls with any number of arguments.</summary>
    public static PhpValue CallArray(RoutineInfo routine, Context ctx, object? self, PhpValue[] arguments) => routine.Call(ctx, self, arguments);

    /// <summary>The Error for an argument that is no variable where a reference is wanted.</summary>
    public static Exception CannotPass(Frame frame, string function, int index)
    {
        var routine = frame.Context.GetDeclaredFunction(function);
        return routine is not null ? Refused(routine, index) : PhpException.ErrorException($"{function}(): Argument #{index + 1} cannot be passed by reference");
    }

    /// <summary>Throws where an argument that is no variable goes to a parameter that takes references.</summary>
    public static void RefuseReference(Frame frame, RoutineInfo routine, int index)
    {
        if (routine.IsByRef(index))
        {
            throw Refused(routine, index);
        }
    }

    internal static Exception Refused(RoutineInfo routine, int index)
    {
        string name = index < routine.Parameters.Count && !routine.Parameters[index].IsVariadic ? $" (${routine.Parameters[index].Name})" : "";
        return PhpException.ErrorException($"{routine.FullName}(): Argument #{index + 1}{name} cannot be passed by reference");
    }

    /// <summary>Calls a function from code with strict_types.</summary>
    public static PhpValue CallStrict(RoutineInfo routine, Context ctx, object? self, PhpValue[] arguments)
    {
        if (routine is LibraryRoutine)
        {
            StrictCall.CheckCall(ctx, routine, arguments);
        }

        return routine.Call(ctx, self, arguments);
    }

    /// <summary>Calls with spread or named arguments.</summary>
    public static PhpValue CallList(RoutineInfo routine, Context ctx, object? self, ArgumentList arguments)
    {
        var result = arguments.Named is null ? CallPositional(routine, ctx, self, arguments) : CallNamed(routine, ctx, self, arguments);
        arguments.Done(ctx);
        return result;
    }

    /// <summary>Whether some parameter takes a reference.</summary>
    public static bool TakesReferences(RoutineInfo routine) => routine.ByRefMask != 0;

    private static PhpValue CallPositional(RoutineInfo routine, Context ctx, object? self, ArgumentList arguments)
    {
        if (arguments.IsStrict && routine is LibraryRoutine)
        {
            StrictCall.CheckCall(ctx, routine, arguments.Positional);
        }

        return CallSpan(routine, ctx, self, arguments.Positional);
    }

    private static PhpValue CallNamed(RoutineInfo routine, Context ctx, object? self, ArgumentList arguments)
    {
        var parameters = routine.Parameters;
        PhpArray? extra = null;
        bool variadic = parameters.Count > 0 && parameters[^1].IsVariadic;
        bool collects = routine.PassesNamedOn;
        foreach (var (name, value) in arguments.Named!)
        {
            string key = name.ToString();
            int at = -1;
            for (int i = 0; i < parameters.Count; i++)
            {
                if (!parameters[i].IsVariadic && parameters[i].Name == key)
                {
                    at = i;
                    break;
                }
            }

            if (at < 0)
            {
                if (!variadic && !collects)
                {
                    throw PhpException.ErrorException($"Unknown named parameter ${Convert.Shown(key)}");
                }

                (extra ??= []).SetItemRaw(name, value);
                continue;
            }

            ref PhpValue place = ref arguments.At(at);
            if (!place.IsUndefined)
            {
                throw PhpException.ErrorException($"Named parameter ${Convert.Shown(key)} overwrites previous argument");
            }

            place = routine.IsByRef(at) ? Variables.ToAlias(value) : value.IsAlias ? value.DeepCopy() : value;
        }

        if (routine is not UserFunction user)
        {
            if (extra is not null && !collects && arguments.Count >= parameters.Count(p => !p.IsOptional))
            {
                throw PhpException.ArgumentCountErrorException($"{routine.FullName}() does not accept unknown named parameters");
            }

            for (int i = 0; i < arguments.Count; i++)
            {
                ref PhpValue place = ref arguments.At(i);
                if (place.IsUndefined && i < parameters.Count)
                {
                    if (!parameters[i].IsOptional)
                    {
                        throw PhpException.ArgumentCountErrorException($"{routine.NameOn(self)}(): Argument #{i + 1} (${parameters[i].Name}) not passed");
                    }

                    place = routine is NativeMethod ? PhpValue.Undefined : DefaultValues.Parse(ctx, parameters[i].Default);
                }
            }

            return CallWith(collects ? extra : null, routine, ctx, self, arguments);
        }

        for (int i = 0; i < arguments.Count && i < user.Template.RequiredCount; i++)
        {
            if (arguments.At(i).IsUndefined && !parameters[i].IsOptional)
            {
                throw PhpException.ArgumentCountErrorException($"{routine.NameOn(self)}(): Argument #{i + 1} (${parameters[i].Name}) not passed");
            }
        }

        if (extra is not null)
        {
            while (arguments.Count < parameters.Count - 1)
            {
                arguments.Add(PhpValue.Undefined);
            }

            // The code of a variadic function finds them behind the positional ones.
            return CallWith(extra, routine, ctx, self, arguments);
        }

        return CallSpan(routine, ctx, self, arguments.Positional);
    }

    /// <summary>The rest parameter of a call.</summary>
    public static PhpValue Variadic(Frame frame, PhpValue[] arguments, int from)
    {
        var rest = frame.Argc <= from ? [] : new PhpArray(arguments.AsSpan(from, frame.Argc - from));
        Releasing.CountNew(rest);
        if (TakeNamed(frame.Context) is { } named)
        {
            foreach (var (key, value) in named)
            {
                Releasing.SetNew(rest, key, value);
            }
        }

        return rest;
    }

    /// <summary>func_get_args().</summary>
    public static PhpValue AllArguments(Frame frame, PhpValue[] arguments)
    {
        var all = new PhpArray(frame.Argc);
        for (int i = 0; i < frame.Argc && i < arguments.Length; i++)
        {
            Releasing.Append(all, arguments[i].DeepCopy());
        }

        return all;
    }
}
