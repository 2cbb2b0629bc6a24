using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Arguments and return values of script functions: counts, types, messages.</summary>
internal static class Params
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsGiven(PhpValue argument) => !argument.IsUndefined;

    /// <summary>The last required argument must be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void RequireLast(PhpValue argument, Frame frame)
    {
        if (argument.IsUndefined)
        {
            throw TooFew(frame);
        }
    }

    // A closure is named by the class that it was written in.
    private static string NameOf(Frame frame) => frame.Routine.NameOn(frame.Self);

    // php's message about an argument ends the name at the zero byte in that of an anonymous class.
    private static string ShownNameOf(Frame frame)
    {
        string name = NameOf(frame);
        return name.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var end ? name[..end] : name;
    }

    private static Exception TooFew(Frame frame)
    {
        var function = (UserFunction)frame.Routine;
        int required = function.Template.RequiredCount;
        bool exactly = required == function.Parameters.Count(p => !p.IsVariadic);
        string called = Caller(frame) is { File: { } file } caller ? $" in {file} on line {caller.Line}" : "";
        frame.Line = function.Template.Line;
        return PhpException.ArgumentCountErrorException(
            $"Too few arguments to function {NameOf(frame)}(), {frame.Argc} passed{called} and {(exactly ? "exactly" : "at least")} {required} expected");
    }

    private static Frame? Caller(Frame frame)
    {
        var ctx = frame.Context;
        return ctx.Depth > 0 && ReferenceEquals(ctx.FrameAt(ctx.Depth), frame) ? ctx.FrameAt(ctx.Depth - 1) : null;
    }

    /// <summary>An argument as its parameter's type takes it.</summary>
    public static PhpValue Check(PhpValue value, Frame frame, int index)
    {
        var function = (UserFunction)frame.Routine;
        var types = function.Template.ParameterTypes;
        var type = types[Math.Min(index, types.Length - 1)]!; // the last parameter may take many
        if (type.Admits(value))
        {
            return value;
        }

        // What a conversion says comes from where the function begins.
        var given = value;
        var caller = Caller(frame);
        frame.Line = function.Template.Line;
        bool strict = caller?.Routine is UserFunction { StrictTypes: true };
        if (type.TryCoerce(frame.Context, ref value, strict, frame.Scope, frame.StaticClass))
        {
            return value;
        }

        throw ArgumentError(frame, function, index, given, type, caller);
    }

    private static Exception ArgumentError(Frame frame, UserFunction function, int index, PhpValue given, PhpTypeSpec type, Frame? caller)
    {
        var p = function.Parameters[Math.Min(index, function.Parameters.Count - 1)];
        string name = p.IsVariadic ? "" : $" (${p.Name})";
        string called = caller?.File is { } file ? $", called in {file} on line {caller.Line}" : "";
        return PhpException.TypeErrorException($"{ShownNameOf(frame)}(): Argument #{index + 1}{name} must be of type {type.Describe(frame.Scope, frame.StaticClass)}, {Convert.TypeNameForMessage(given)} given{called}");
    }

    /// <summary>A reference passed to a typed parameter: what it refers to is converted.</summary>
    public static PhpValue CheckReference(PhpValue alias, Frame frame, int index)
    {
        var function = (UserFunction)frame.Routine;
        var cell = alias.Alias;
        var value = cell._value;
        if (value.IsUndefined)
        {
            value = default;
        }

        if (cell._types is not null && function.Template.ParameterTypes[Math.Min(index, function.Template.ParameterTypes.Length - 1)] is { } type && !type.Accepts(frame, value))
        {
            // No conversion where a typed property holds the reference.
            var caller = Caller(frame);
            frame.Line = function.Template.Line;
            throw ArgumentError(frame, function, index, value, type, caller);
        }

        var taken = Check(value, frame, index);
        if (!taken.Equals(cell._value))
        {
            cell.Value = taken;
        }

        return alias;
    }

    /// <summary>The arguments of a rest parameter.</summary>
    public static PhpValue Variadic(Frame frame, PhpValue[] arguments, int from, int byRef)
    {
        var function = (UserFunction)frame.Routine;
        var type = function.Template.ParameterTypes[from];
        for (int i = from; i < frame.Argc; i++)
        {
            ref PhpValue argument = ref arguments[i];
            if (byRef != 0)
            {
                argument = Variables.ToAlias(argument);
            }
            else if (type is not null)
            {
                if (!type.Admits(argument))
                {
                    argument = Check(argument, frame, i);
                }
            }
            else if (argument.IsAlias)
            {
                argument = argument.DeepCopy();
            }

            // They go on as elements.
            Arith.Keep(argument);
        }

        return Calls.Variadic(frame, arguments, from);
    }

    /// <summary>Arguments without a parameter wait for func_get_args(): they have escaped.</summary>
    public static void EscapeRest(Frame frame, PhpValue[] arguments, int from)
    {
        if (Releasing.Enabled && frame.Argc > from)
        {
            Releasing.Escape(arguments.AsSpan(from));
        }
    }

    /// <summary>A captured variable of the closure that runs.</summary>
    public static PhpValue Captured(Frame frame, int index) => ((PhpClosure)frame.Self!).Captured[index] is { IsArray: true } array ? array.DeepCopy() : ((PhpClosure)frame.Self!).Captured[index];

    /// <summary>A return value as the declared type takes it.</summary>
    public static PhpValue Return(PhpValue value, Frame frame)
    {
        var function = (UserFunction)frame.Routine;
        var type = function.Template.ReturnType!;
        if (type.AcceptsThis && ReferenceEquals(value._obj, frame.Self) && value._obj is not PhpClosure)
        {
            return value; // return $this
        }

        var given = value;
        bool byRef = value.IsAlias;
        if (type.TryCoerce(frame.Context, ref value, function.StrictTypes, frame.Scope, frame.StaticClass))
        {
            if (byRef && function.ReturnsByRef)
            {
                given.Alias.Value = value;
                return given;
            }

            return value;
        }

        throw PhpException.TypeErrorException($"{NameOf(frame)}(): Return value must be of type {type.Describe(frame.Scope, frame.StaticClass)}, {Convert.TypeNameForMessage(given.GetValue())} returned");
    }

    /// <summary>The end of a function that must return something.</summary>
    public static PhpValue MissingReturn(Frame frame)
    {
        var function = (UserFunction)frame.Routine;
        var type = function.Template.ReturnType!;
        frame.Line = function.Template.EndLine;
        throw PhpException.TypeErrorException((type.Kind & PhpTypeSpec.Kinds.Never) != 0
            ? $"{NameOf(frame)}(): never-returning function must not implicitly return"
            : $"{NameOf(frame)}(): Return value must be of type {type.Describe(frame.Scope, frame.StaticClass)}, none returned");
    }

    public static PhpValue Argument(PhpValue number, Frame frame, PhpValue[] arguments)
    {
        long i = Convert.ToLong(number);
        if (i < 0)
        {
            throw PhpException.ValueErrorException("func_get_arg(): Argument #1 ($position) must be greater than or equal to 0");
        }

        return i < frame.Argc
            ? arguments[i].DeepCopy()
            : throw PhpException.ValueErrorException("func_get_arg(): Argument #1 ($position) must be less than the number of the arguments passed to the currently executed function");
    }
}
