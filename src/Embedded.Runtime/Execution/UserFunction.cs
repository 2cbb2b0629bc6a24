using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

internal delegate PhpValue Code0(Frame frame);

internal delegate PhpValue Code1(Frame frame, PhpValue a0);

internal delegate PhpValue Code2(Frame frame, PhpValue a0, PhpValue a1);

internal delegate PhpValue Code3(Frame frame, PhpValue a0, PhpValue a1, PhpValue a2);

internal delegate PhpValue Code4(Frame frame, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3);

/// <summary>The code of a function with more parameters, or that asks for all its arguments. The array has at least as many elements as there are parameters.</summary>
internal delegate PhpValue CodeN(Frame frame, PhpValue[] arguments);

/// <summary>
/// A function of a script: shared code, and the class whose method it is here. Arguments not given are undefined values.
/// </summary>
internal sealed class UserFunction(FunctionTemplate template, PhpClass? declaringClass) : RoutineInfo
{
    private Delegate? _code;
    private Code0? _code0;
    private Code1? _code1;
    private Code2? _code2;
    private Code3? _code3;

    public FunctionTemplate Template { get; } = template;

    /// <summary>What the code uses of constants and caches.</summary>
    public object[] Sites = [];

    public PhpValue[] Values = ArrayTable.NoValues;

    /// <summary>The parameters that hold what was given, whatever happens, in generators those that are variables: a bit for each.</summary>
    public ulong HeldParameters;

    /// <summary>For a generator: where its variables are among what it keeps, in ascending order.</summary>
    public int[] GeneratorVariables = [];

    /// <summary>For a generator: its body.</summary>
    public GeneratorCode? Step;

    public override string Name => NameOverride ?? Template.Name;

    /// <summary>The name where a trait's alias gave it another one.</summary>
    public string? NameOverride { get; init; }

    public override PhpClass? DeclaringClass { get; } = declaringClass;

    public override IReadOnlyList<PhpParameter> Parameters => Template.Parameters;

    public override string? ReturnType => Template.ReturnType?.ToString();

    public override ulong ByRefMask => Template.ByRefMask;

    public override bool ReturnsByRef => Template.ReturnsByRef;

    public string Path => Template.Path;

    public bool IsScript => Template.IsScript;

    public bool StrictTypes => Template.StrictTypes;

    public IReadOnlyList<string> CapturedNames => Template.CapturedNames;

    public bool UsesThis => Template.UsesThis;

    public bool IsStatic => Template.IsStatic;

    internal override bool IsHiddenInTraces => Template.IsHidden;

    /// <summary>Has machine code made of its code ahead of the first call.</summary>
    internal void Prepare()
    {
        EnsureCode();
        RuntimeHelpers.PrepareDelegate(_code!);
    }

    /// <summary>Makes its code, in which the runtime's instructions are not machine code yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void EnsureCode()
    {
        if (_code is not null)
        {
            return;
        }

        UseCode(Template.GetCode(this));
    }

    /// <summary>Makes this its code.</summary>
    internal void UseCode(Delegate code)
    {
        switch (code)
        {
            case Code0 c: _code0 = c; break;
            case Code1 c: _code1 = c; break;
            case Code2 c: _code2 = c; break;
            case Code3 c: _code3 = c; break;
        }

        Volatile.Write(ref _code, code);
    }

    // The code where it is of a kind; made at the first call.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T? Ready<T>(ref T? code)
        where T : Delegate
    {
        EnsureCode();
        return code;
    }

    public override PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments)
    {
        var result = Call(ctx, null, arguments);
        Releasing.EscapeToCaller(ctx, result);
        return result;
    }

    internal override PhpValue Call(Context ctx, object? self, ReadOnlySpan<PhpValue> a)
    {
        EnsureCode();

        // Library functions that call back have no loop of the script in which to look.
        ctx.ThrowIfStopped();
        var frame = ctx.PushFrame(this, self);
        frame.SetArguments(a);
        frame.IsWatched = false;
        var result = Run(frame, a);
        ctx.PopFrame();
        return result;
    }

    /// <summary>Runs the code in a frame that is already set up.</summary>
    private PhpValue Run(Frame frame, ReadOnlySpan<PhpValue> a)
    {
        switch (_code)
        {
            case Code0 c:
                return c(frame);
            case Code1 c:
                return c(frame, At(a, 0));
            case Code2 c:
                return c(frame, At(a, 0), At(a, 1));
            case Code3 c:
                return c(frame, At(a, 0), At(a, 1), At(a, 2));
            case Code4 c:
                return c(frame, At(a, 0), At(a, 1), At(a, 2), At(a, 3));
            default:
                int count = Math.Max(a.Length, Template.Parameters.Length);
                var all = new PhpValue[count];
                a.CopyTo(all);
                for (int i = a.Length; i < count; i++)
                {
                    all[i] = PhpValue.Undefined;
                }

                return ((CodeN)_code!)(frame, all);
        }
    }

    private PhpValue At(ReadOnlySpan<PhpValue> a, int i) => i < a.Length ? OwnValue(a[i], i) : PhpValue.Undefined;

    // A library function that calls back passes what it has: by-value parameters want plain values.
    private PhpValue OwnValue(PhpValue value, int i) => value.IsAlias && !IsByRef(i) ? value.DeepCopy() : value;

    internal override PhpValue Call0(Context ctx, object? self) => Call0(ctx, self, isWatched: false);

    /// <summary>See <see cref="Frame.IsWatched"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PhpValue Call0(Context ctx, object? self, bool isWatched)
    {
        if (_code0 is not { } code && (code = Ready(ref _code0)) is null)
        {
            return Call(ctx, self, []);
        }

        var frame = ctx.PushFrame(this, self);
        frame.Argc = 0;
        frame.IsWatched = isWatched;
        var result = code(frame);
        ctx.PopFrame();
        return result;
    }

    internal override PhpValue Call1(Context ctx, object? self, PhpValue a0) => Call1(ctx, self, a0, isWatched: false);

    /// <summary>See <see cref="Frame.IsWatched"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PhpValue Call1(Context ctx, object? self, PhpValue a0, bool isWatched)
    {
        if (_code1 is not { } code && (code = Ready(ref _code1)) is null)
        {
            return Call(ctx, self, [a0]);
        }

        var frame = ctx.PushFrame(this, self);
        frame.SetArguments(a0);
        frame.IsWatched = isWatched;
        var result = code(frame, a0);
        ctx.PopFrame();
        return result;
    }

    internal override PhpValue Call2(Context ctx, object? self, PhpValue a0, PhpValue a1) => Call2(ctx, self, a0, a1, isWatched: false);

    /// <summary>See <see cref="Frame.IsWatched"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PhpValue Call2(Context ctx, object? self, PhpValue a0, PhpValue a1, bool isWatched)
    {
        if (_code2 is not { } code && (code = Ready(ref _code2)) is null)
        {
            return Call(ctx, self, [a0, a1]);
        }

        var frame = ctx.PushFrame(this, self);
        frame.SetArguments(a0, a1);
        frame.IsWatched = isWatched;
        var result = code(frame, a0, a1);
        ctx.PopFrame();
        return result;
    }

    internal override PhpValue Call3(Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2) => Call3(ctx, self, a0, a1, a2, isWatched: false);

    /// <summary>See <see cref="Frame.IsWatched"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PhpValue Call3(Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2, bool isWatched)
    {
        if (_code3 is not { } code && (code = Ready(ref _code3)) is null)
        {
            return Call(ctx, self, [a0, a1, a2]);
        }

        var frame = ctx.PushFrame(this, self);
        frame.SetArguments(a0, a1, a2);
        frame.IsWatched = isWatched;
        var result = code(frame, a0, a1, a2);
        ctx.PopFrame();
        return result;
    }

    /// <summary>Runs a file's code: <paramref name="variables"/> is the symbol table it works on.</summary>
    internal PhpValue RunScript(Context ctx, object? self, PhpArray variables, string? includeKind)
    {
        EnsureCode();
        var frame = ctx.PushFrame(this, self);
        frame.Argc = 0;
        frame.Line = Template.Line;
        frame.IncludeKind = includeKind;
        frame.IsWatched = false;
        var result = _code1!(frame, new PhpValue(variables, 0));
        ctx.PopFrame();
        return result;
    }
}

/// <summary>What is known of a function of a script before it is compiled, shared by all contexts.</summary>
internal abstract class FunctionTemplate
{
    private readonly object _lock = new();
    private Func<UserFunction, Delegate>? _code;

    public required string Name { get; init; }

    public required string Path { get; init; }

    private byte[]? _pathText;

    /// <summary>The path as a value.</summary>
    public PhpValue PathValue => PhpValue.Create(_pathText ??= Utf8.Bytes(Path));

    public required int Line { get; init; }

    public int EndLine { get; init; }

    public PhpParameter[] Parameters { get; init; } = [];

    /// <summary>The types of the parameters; null where undeclared.</summary>
    public PhpTypeSpec?[] ParameterTypes { get; init; } = [];

    public PhpTypeSpec? ReturnType { get; init; }

    public ulong ByRefMask { get; init; }

    public bool ReturnsByRef { get; init; }

    public bool IsScript { get; init; }

    public bool StrictTypes { get; init; }

    public bool IsGenerator { get; init; }

    /// <summary>For a generator: whether code of a finally block may be due when it is given up.</summary>
    public bool HasFinally { get; init; }

    public bool IsStatic { get; init; }

    public bool IsHidden { get; init; }

    public bool UsesThis { get; set; }

    public string[] CapturedNames { get; init; } = [];

    public object? Attributes { get; init; }

    /// <summary>The attributes of each parameter; null where none has any.</summary>
    public object?[]? ParameterAttributes { get; init; }

    public byte[]? DocComment { get; init; }

    /// <summary>Parameters without which a call is an error.</summary>
    public int RequiredCount { get; init; }

    /// <summary>The number of static variables.</summary>
    public int StaticCount { get; set; }

    /// <summary>The static variables in the order of their cells, to be looked at: those of a script's own code are none.</summary>
    public virtual IReadOnlyList<StaticTemplate> Statics => [];

    /// <summary>The code, made when first asked for.</summary>
    public Delegate GetCode(UserFunction function)
    {
        if (_code is null)
        {
            lock (_lock)
            {
                _code ??= Compile();
            }
        }

        return _code(function);
    }

    /// <summary>Compiles it; the result makes the delegate of a function that uses the code.</summary>
    protected abstract Func<UserFunction, Delegate> Compile();

    /// <summary>The values of parameters' defaults, for reflection and named arguments: evaluates the default of a parameter.</summary>
    public abstract PhpValue EvaluateDefault(Context ctx, int parameter, PhpClass? scope);

    /// <summary>The default of a parameter as messages about declarations show it, shortened; null where there is none.</summary>
    public virtual string? DescribeDefault(int parameter) => null;
}

/// <summary>A static variable of a function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What it begins with, where that is known without running code.</param>
/// <param name="Computed">The code that computes it.</param>
internal sealed record StaticTemplate(string Name, PhpValue Value, FunctionTemplate? Computed);
