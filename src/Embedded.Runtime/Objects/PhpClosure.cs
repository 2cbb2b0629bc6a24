namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A Closure object: code, what it captured, and what it is bound to.</summary>
public sealed class PhpClosure : PhpObject, IPhpCallable
{
    internal PhpClosure(RoutineInfo routine, PhpObject? @this, PhpClass? scope, PhpClass? staticClass, PhpValue[]? captured = null, object? boundSelf = null)
        : base(CoreClasses.Closure)
    {
        Routine = routine;
        This = @this;
        Scope = scope;
        StaticClass = staticClass;
        Captured = captured ?? [];
        BoundSelf = boundSelf;
    }

    /// <summary>The code.</summary>
    public RoutineInfo Routine { get; }

    /// <summary>What $this is in it.</summary>
    public PhpObject? This { get; }

    /// <summary>The class that private refers to in it.</summary>
    internal PhpClass? Scope { get; }

    /// <summary>What static means in it.</summary>
    internal PhpClass? StaticClass { get; }

    /// <summary>The captured variables: values, or references for those captured by reference.</summary>
    internal PhpValue[] Captured { get; }

    /// <summary>Static variables: each closure object has its own.</summary>
    internal PhpAlias?[]? Statics { get; set; }

    /// <summary>For a closure over a function or method: what it is called on. Its code is no closure's.</summary>
    internal object? BoundSelf { get; }

    /// <summary>Whether it was made from a function or method (<c>f(...)</c>, fromCallable) and not written as a closure.</summary>
    internal bool IsFake { get; init; }

    internal bool IsStaticClosure => IsFake ? Routine.DeclaringClass is not null && BoundSelf is not PhpObject : Routine is UserFunction { IsStatic: true };

    internal object? SelfForCall => IsFake ? BoundSelf : this;

    /// <inheritdoc/>
    public PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments)
    {
        var result = Callables.Invoke(ctx, Routine, SelfForCall, arguments);
        Releasing.EscapeToCaller(ctx, result);
        return result;
    }

    private bool _counts;

    /// <summary>It counts as a holder of what it captured and is bound to.</summary>
    internal PhpClosure Counted()
    {
        if (Releasing.Enabled)
        {
            _counts = true;
            Releasing.AcquireAll(Captured);
            Releasing.Acquire(Bound);
            Releasing.FreshToo(this);
        }

        return this;
    }

    /// <inheritdoc/>
    protected override void CopyState(PhpObject original)
    {
        Statics = CopyOfStatics();
        if (_counts)
        {
            Counted();
        }
    }

    private PhpValue Bound => PhpValue.FromClass(BoundSelf as PhpObject ?? This);

    internal override PhpValue[]? TakeKept()
    {
        if (!_counts)
        {
            return null;
        }

        _counts = false;
        return [.. Captured, Bound];
    }

    internal PhpClosure Rebind(PhpObject? newThis, PhpClass? newScope)
    {
        var staticClass = newThis?.Class ?? newScope;
        var bound = IsFake && Routine.DeclaringClass is not null
            ? new PhpClosure(Routine, newThis, newScope, staticClass, Captured, (object?)newThis ?? newScope) { IsFake = true }
            : IsFake ? new PhpClosure(Routine, null, newScope, staticClass, Captured) { IsFake = true }
            : new PhpClosure(Routine, newThis, newScope, staticClass, Captured);
        bound.Statics = CopyOfStatics();
        return bound;
    }

    private PhpAlias?[]? CopyOfStatics() => Statics is null ? null : Array.ConvertAll(Statics, s => s is null ? null : new PhpAlias(s.Value.DeepCopy()));

    /// <summary>Its static variables become those of the closure that it is a form of; a generator keeps its own, as in php.</summary>
    internal void ShareStatics(PhpClosure original)
    {
        if (!IsFake && Routine is UserFunction { Template: { IsGenerator: false, StaticCount: var count and > 0 } })
        {
            Statics = original.Statics ??= new PhpAlias?[count];
        }
    }

    // Closures are like nothing but themselves, those of one function or method like each other.
    internal override int? CompareObject(PhpObject other)
        => IsFake && other is PhpClosure { IsFake: true } closure && ReferenceEquals(Routine, closure.Routine) && ReferenceEquals(BoundSelf, closure.BoundSelf) ? 0 : null;

    /// <summary>The variables that it captured, by name.</summary>
    internal PhpArray UsedVariables()
    {
        var used = new PhpArray();
        var names = (Routine as UserFunction)?.CapturedNames ?? [];
        for (int i = 0; i < names.Count && i < Captured.Length; i++)
        {
            used.SetItemRaw(new IntStringKey(names[i]), Captured[i].CopyStored());
        }

        return used;
    }

    /// <summary>Adds its static variables, as they are or will begin.</summary>
    /// <param name="to">The array.</param>
    /// <param name="compute">What those begin with that code computes.</param>
    internal void AddStatics(PhpArray to, Func<StaticTemplate, int, PhpValue> compute) => AddStatics(to, (Routine as UserFunction)?.Template, Statics, compute);

    /// <summary>Adds the static variables of a function.</summary>
    internal static void AddStatics(PhpArray to, FunctionTemplate? template, PhpAlias?[]? cells, Func<StaticTemplate, int, PhpValue> compute)
    {
        for (int i = 0; i < template?.Statics.Count; i++)
        {
            var variable = template.Statics[i];
            to.SetItemRaw(new IntStringKey(variable.Name), cells?[i]?.Value.DeepCopy() ?? (variable.Computed is null ? variable.Value.DeepCopy() : compute(variable, i)));
        }
    }

    internal override PhpArray? GetDebugInfo(Context ctx)
    {
        var info = new PhpArray();
        if (IsFake)
        {
            info.SetItemRaw(new IntStringKey("function"), Routine.FullName);
        }

        if (!IsFake && UsedVariables() is var statics)
        {
            AddStatics(statics, static (_, _) => "<constant ast>");
            if (statics.Count > 0)
            {
                info.SetItemRaw(new IntStringKey("static"), statics);
            }
        }

        if (This is not null)
        {
            info.SetItemRaw(new IntStringKey("this"), PhpValue.FromClass(This));
        }

        if (Routine.Parameters.Count > 0)
        {
            var parameters = new PhpArray();
            foreach (var p in Routine.Parameters)
            {
                parameters.SetItemRaw(new IntStringKey((p.IsByRef ? "&$" : "$") + p.Name), p.IsOptional || p.IsVariadic ? "<optional>" : "<required>");
            }

            info.SetItemRaw(new IntStringKey("parameter"), parameters);
        }

        return info;
    }
}
