using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The code of a library function with no parameters. It checks the number of arguments itself, as all of these do.</summary>
public delegate PhpValue PhpFunc0(Context ctx, int argc);

/// <summary>The code of a library function with one parameter; an argument not given is the default value.</summary>
public delegate PhpValue PhpFunc1(Context ctx, int argc, PhpValue a0);

/// <summary>The code of a library function with two parameters.</summary>
public delegate PhpValue PhpFunc2(Context ctx, int argc, PhpValue a0, PhpValue a1);

/// <summary>The code of a library function with three parameters.</summary>
public delegate PhpValue PhpFunc3(Context ctx, int argc, PhpValue a0, PhpValue a1, PhpValue a2);

/// <summary>The code of a library function with four parameters.</summary>
public delegate PhpValue PhpFunc4(Context ctx, int argc, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3);

/// <summary>The code of a library function with five parameters.</summary>
public delegate PhpValue PhpFunc5(Context ctx, int argc, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3, PhpValue a4);

/// <summary>The code of a library function with six parameters.</summary>
public delegate PhpValue PhpFunc6(Context ctx, int argc, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3, PhpValue a4, PhpValue a5);

/// <summary>The code of a library function with more parameters, or variadic ones.</summary>
public delegate PhpValue PhpFuncN(Context ctx, ReadOnlySpan<PhpValue> arguments);

/// <summary>A call of a library function with one argument; see <see cref="PhpPlainAttribute"/>.</summary>
public delegate PhpValue PlainCode1(RoutineInfo routine, Context ctx, object? self, PhpValue a0);

/// <summary>A call of a library function with two arguments; see <see cref="PhpPlainAttribute"/>.</summary>
public delegate PhpValue PlainCode2(RoutineInfo routine, Context ctx, object? self, PhpValue a0, PhpValue a1);

/// <summary>A call of a library function with three arguments; see <see cref="PhpPlainAttribute"/>.</summary>
public delegate PhpValue PlainCode3(RoutineInfo routine, Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2);

/// <summary>A call of a library function (outer) with the result of another one (inner) that gets two arguments; see <see cref="PhpPlainAttribute.Within"/>.</summary>
public delegate PhpValue PartCode2(RoutineInfo outer, RoutineInfo inner, Context ctx, PhpValue a0, PhpValue a1);

/// <summary>As <see cref="PartCode2"/>, with three arguments.</summary>
public delegate PhpValue PartCode3(RoutineInfo outer, RoutineInfo inner, Context ctx, PhpValue a0, PhpValue a1, PhpValue a2);

/// <summary>
/// A function of a library module. <see cref="Code"/> converts and checks its arguments by PHP 8's rules for internal functions
/// (weak mode), with its messages. By-reference arguments are references; called with a plain value it makes a temporary one.
/// </summary>
public sealed class LibraryRoutine(string extension, string name, Delegate code, ulong byRefMask, Func<PhpParameter[]> parameters, string? returnType, bool isWeak = false) : RoutineInfo
{
    private const int Many = 7;

    // Of Code: asking a delegate for its class at each call costs more than the call.
    private readonly int _arity = code switch
    {
        PhpFunc0 => 0,
        PhpFunc1 => 1,
        PhpFunc2 => 2,
        PhpFunc3 => 3,
        PhpFunc4 => 4,
        PhpFunc5 => 5,
        PhpFunc6 => 6,
        PhpFuncN => Many,
        _ => throw new ArgumentException($"{name}: not a library function's delegate: {code.GetType()}", nameof(code)),
    };

    private PhpParameter[]? _parameters;

    /// <summary>One of PhpFunc0 ... PhpFunc6 (by number of parameters) or PhpFuncN. A call with more arguments than parameters uses <see cref="Invoke"/>.</summary>
    public Delegate Code { get; } = code;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <inheritdoc/>
    public override string ExtensionName { get; } = extension;

    /// <inheritdoc/>
    public override IReadOnlyList<PhpParameter> Parameters => _parameters ??= parameters();

    /// <summary>By parameter, the kinds of values (a bit for each <see cref="PhpTypeCode"/>) that code with strict_types may give it without a question.</summary>
    internal ushort[] StrictKinds => field ??= StrictCall.KindsOf(Parameters);

    /// <inheritdoc/>
    public override string? ReturnType { get; } = returnType;

    /// <inheritdoc/>
    public override bool IsWeak { get; } = isWeak;

    /// <inheritdoc/>
    public override ulong ByRefMask { get; } = byRefMask;

    /// <inheritdoc/>
    public override ulong PreferRefMask => PreferRef;

    internal override bool PassesNamedOn => Name is "call_user_func" or "forward_static_call";

    /// <summary>Whether calls say that the function is deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The mask of <see cref="PreferRefMask"/>.</summary>
    public ulong PreferRef { get; init; }

    /// <summary>Those of <see cref="PreferRef"/> that reflection shows as references; the others refer to a variable in a form of another era only.</summary>
    public ulong ShownPreference { get; init; }

    /// <summary>Whether the objects that it makes are counted, see <see cref="PhpCountedResultsAttribute"/>.</summary>
    public bool CountsResults { get; init; }

    /// <summary>Whether it only looks at its arguments, see <see cref="PhpOnlyReadsAttribute"/>.</summary>
    public bool OnlyReads { get; init; }

    /// <summary>Whether its result is in memory of its own, see <see cref="PhpOwnBytesAttribute"/>.</summary>
    public bool OwnsBytes { get; init; }

    /// <summary>By number of arguments: static code that does the same as a call, without a frame where it can (<see cref="PhpPlainAttribute"/>).</summary>
    public Func<int, Delegate?>? Plain { get; init; }

    /// <summary>By name of a function and number of arguments of this one: code that does both calls at once (<see cref="PhpPlainAttribute.Within"/>).</summary>
    public Func<string, int, Delegate?>? Within { get; init; }

    /// <inheritdoc/>
    public override PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> a)
    {
        var frame = ctx.PushFrame(this, null);
        frame.SetArguments(a);
        Begin(frame);
        var result = Run(ctx, a);
        End(frame, result);
        ctx.PopFrame();
        return result;
    }

    /// <summary>What it does with what it is given, see <see cref="PhpKeepsAttribute"/>.</summary>
    public PhpKeeping Keeping { get => field == PhpKeeping.May && CountsResults ? PhpKeeping.Nothing : field; init; }

    internal override PhpValue Call(Context ctx, object? self, ReadOnlySpan<PhpValue> arguments) => Invoke(ctx, arguments);

    internal override PhpValue Call0(Context ctx, object? self)
    {
        var frame = ctx.PushFrame(this, null);
        frame.Argc = 0;
        Begin(frame);
        var result = _arity switch
        {
            0 => Unsafe.As<PhpFunc0>(Code)(ctx, 0),
            1 => Unsafe.As<PhpFunc1>(Code)(ctx, 0, default),
            2 => Unsafe.As<PhpFunc2>(Code)(ctx, 0, default, default),
            3 => Unsafe.As<PhpFunc3>(Code)(ctx, 0, default, default, default),
            _ => Run(ctx, []),
        };
        End(frame, result);
        ctx.PopFrame();
        return result;
    }

    internal override PhpValue Call1(Context ctx, object? self, PhpValue a0)
    {
        var frame = ctx.PushFrame(this, null);
        frame.SetArguments(a0);
        Begin(frame);
        var result = _arity switch
        {
            1 => Unsafe.As<PhpFunc1>(Code)(ctx, 1, a0),
            2 => Unsafe.As<PhpFunc2>(Code)(ctx, 1, a0, default),
            3 => Unsafe.As<PhpFunc3>(Code)(ctx, 1, a0, default, default),
            4 => Unsafe.As<PhpFunc4>(Code)(ctx, 1, a0, default, default, default),
            Many => Unsafe.As<PhpFuncN>(Code)(ctx, [a0]),
            _ => Run(ctx, [a0]),
        };
        End(frame, result);
        ctx.PopFrame();
        return result;
    }

    internal override PhpValue Call2(Context ctx, object? self, PhpValue a0, PhpValue a1)
    {
        var frame = ctx.PushFrame(this, null);
        frame.SetArguments(a0, a1);
        Begin(frame);
        var result = _arity switch
        {
            2 => Unsafe.As<PhpFunc2>(Code)(ctx, 2, a0, a1),
            3 => Unsafe.As<PhpFunc3>(Code)(ctx, 2, a0, a1, default),
            4 => Unsafe.As<PhpFunc4>(Code)(ctx, 2, a0, a1, default, default),
            5 => Unsafe.As<PhpFunc5>(Code)(ctx, 2, a0, a1, default, default, default),
            Many => Unsafe.As<PhpFuncN>(Code)(ctx, [a0, a1]),
            _ => Run(ctx, [a0, a1]),
        };
        End(frame, result);
        ctx.PopFrame();
        return result;
    }

    internal override PhpValue Call3(Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2)
    {
        var frame = ctx.PushFrame(this, null);
        frame.SetArguments(a0, a1, a2);
        Begin(frame);
        var result = _arity switch
        {
            3 => Unsafe.As<PhpFunc3>(Code)(ctx, 3, a0, a1, a2),
            4 => Unsafe.As<PhpFunc4>(Code)(ctx, 3, a0, a1, a2, default),
            5 => Unsafe.As<PhpFunc5>(Code)(ctx, 3, a0, a1, a2, default, default),
            6 => Unsafe.As<PhpFunc6>(Code)(ctx, 3, a0, a1, a2, default, default, default),
            Many => Unsafe.As<PhpFuncN>(Code)(ctx, [a0, a1, a2]),
            _ => Run(ctx, [a0, a1, a2]),
        };
        End(frame, result);
        ctx.PopFrame();
        return result;
    }

    internal override PhpValue Call4(Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3)
    {
        var frame = ctx.PushFrame(this, null);
        frame.SetArguments(a0, a1, a2, a3);
        Begin(frame);
        var result = _arity switch
        {
            4 => Unsafe.As<PhpFunc4>(Code)(ctx, 4, a0, a1, a2, a3),
            5 => Unsafe.As<PhpFunc5>(Code)(ctx, 4, a0, a1, a2, a3, default),
            6 => Unsafe.As<PhpFunc6>(Code)(ctx, 4, a0, a1, a2, a3, default, default),
            _ => Run(ctx, [a0, a1, a2, a3]),
        };
        End(frame, result);
        ctx.PopFrame();
        return result;
    }

    internal override PhpValue Call5(Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3, PhpValue a4)
    {
        var frame = ctx.PushFrame(this, null);
        frame.SetArguments([a0, a1, a2, a3, a4]);
        Begin(frame);
        var result = _arity switch
        {
            5 => Unsafe.As<PhpFunc5>(Code)(ctx, 5, a0, a1, a2, a3, a4),
            6 => Unsafe.As<PhpFunc6>(Code)(ctx, 5, a0, a1, a2, a3, a4, default),
            _ => Run(ctx, [a0, a1, a2, a3, a4]),
        };
        End(frame, result);
        ctx.PopFrame();
        return result;
    }

    internal override PhpValue Call6(Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3, PhpValue a4, PhpValue a5)
    {
        var frame = ctx.PushFrame(this, null);
        frame.SetArguments([a0, a1, a2, a3, a4, a5]);
        Begin(frame);
        var result = _arity switch
        {
            6 => Unsafe.As<PhpFunc6>(Code)(ctx, 6, a0, a1, a2, a3, a4, a5),
            _ => Run(ctx, [a0, a1, a2, a3, a4, a5]),
        };
        End(frame, result);
        ctx.PopFrame();
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Begin(Frame frame)
    {
        if (CountsResults)
        {
            Releasing.Enabled = true;
            frame.LooksOn = true;
            frame.Context.Held++;
        }
        else if (Releasing.Enabled)
        {
            BeginCounted(frame);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void End(Frame frame, PhpValue result)
    {
        if (CountsResults)
        {
            Releasing.EndMaker(frame, result);
        }
        else if (Releasing.Enabled)
        {
            EndCounted(frame, result);
        }
    }

    private void BeginCounted(Frame frame)
    {
        frame.LooksOn = Keeping != PhpKeeping.May;
        if (frame.LooksOn)
        {
            Releasing.BeginLibrary(frame, Keeping);
        }
        else
        {
            Releasing.Escape(frame.GivenArguments);
        }
    }

    // What it returns or was given is counted no more, but by functions that are known to keep nothing: see Releasing.
    private void EndCounted(Frame frame, PhpValue result)
    {
        if (Keeping == PhpKeeping.Makes)
        {
            Releasing.Fresh(result._obj);
        }

        if (frame.LooksOn)
        {
            frame.LooksOn = false;
            Releasing.EndLibrary(frame, Keeping, result, fresh: false);
        }
        else if (!Releasing.IsPlain(result._obj) && MayGiveOut(frame))
        {
            Releasing.EscapeResult(result);
        }
    }

    // Texts and numbers make nothing that holds an object.
    private static bool MayGiveOut(Frame frame)
    {
        foreach (ref readonly var argument in frame.GivenArguments)
        {
            if (!Releasing.IsPlain(argument._obj))
            {
                return true;
            }
        }

        return frame.Argc == 0;
    }

    private PhpValue Run(Context ctx, ReadOnlySpan<PhpValue> a)
    {
        static PhpValue At(ReadOnlySpan<PhpValue> a, int i) => i < a.Length ? a[i] : default;
        return _arity switch
        {
            0 => Unsafe.As<PhpFunc0>(Code)(ctx, a.Length),
            1 => Unsafe.As<PhpFunc1>(Code)(ctx, a.Length, At(a, 0)),
            2 => Unsafe.As<PhpFunc2>(Code)(ctx, a.Length, At(a, 0), At(a, 1)),
            3 => Unsafe.As<PhpFunc3>(Code)(ctx, a.Length, At(a, 0), At(a, 1), At(a, 2)),
            4 => Unsafe.As<PhpFunc4>(Code)(ctx, a.Length, At(a, 0), At(a, 1), At(a, 2), At(a, 3)),
            5 => Unsafe.As<PhpFunc5>(Code)(ctx, a.Length, At(a, 0), At(a, 1), At(a, 2), At(a, 3), At(a, 4)),
            6 => Unsafe.As<PhpFunc6>(Code)(ctx, a.Length, At(a, 0), At(a, 1), At(a, 2), At(a, 3), At(a, 4), At(a, 5)),
            _ => Unsafe.As<PhpFuncN>(Code)(ctx, a),
        };
    }
}
