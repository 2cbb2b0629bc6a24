namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Finding methods by PHP's rules.</summary>
internal static class Methods
{
    /// <summary>The method a name means to code of a class: its own private one before an overriding one. It may be one that must not be called.</summary>
    public static PhpMethod? Find(PhpClass type, string name, PhpClass? scope)
    {
        if (scope is not null && !ReferenceEquals(scope, type) && scope.MethodTable.TryGetValue(name, out var own) && own.IsPrivate
            && ReferenceEquals(own.DeclaringClass, scope) && type.IsSubclassOf(scope))
        {
            return own;
        }

        return type.FindMethod(name);
    }

    /// <summary>What <c>$object-&gt;name()</c> calls; throws php's Error where it cannot be called.</summary>
    public static RoutineInfo Resolve(PhpObject target, string name, PhpClass? scope)
    {
        var type = target.Class;
        var method = Find(type, name, scope);
        if (method is not null && method.IsVisibleFrom(scope))
        {
            return method.IsAbstract ? throw PhpException.ErrorException($"Cannot call abstract method {method.DeclaringClass.Name}::{method.Name}()") : method.Routine;
        }

        if (type.MagicCall is { } call)
        {
            return new MagicCallRoutine(call, name);
        }

        throw Undefined(type, name, scope, isStatic: false);
    }

    /// <summary>The Error for a method that is not there or must not be called.</summary>
    public static Exception Undefined(PhpClass type, string name, PhpClass? scope, bool isStatic)
    {
        var method = type.FindMethod(name);
        if (method is not null && !method.IsVisibleFrom(scope))
        {
            return name.Equals("__construct", StringComparison.OrdinalIgnoreCase)
                ? PhpException.ErrorException($"Cannot call {method.VisibilityName} {method.DeclaringClass.Name}::{method.Name}()")
                : PhpException.ErrorException($"Call to {method.VisibilityName} method {method.DeclaringClass.Name}::{Convert.Shown(name)}() from {ScopeName(scope)}");
        }

        return PhpException.ErrorException($"Call to undefined method {type.Name}::{Convert.Shown(name)}()");
    }

    /// <summary>The scope as messages name it.</summary>
    public static string ScopeName(PhpClass? scope) => scope is null ? "global scope" : $"scope {scope.Name}";

    /// <summary>Calls a method in the middle of reading or writing something: the code that does so may have values waiting.</summary>
    public static PhpValue CallHeld(Context ctx, PhpMethod method, PhpObject target, PhpValue argument)
    {
        Releasing.Hold(ctx);
        var result = method.Routine.Call1(ctx, target, argument);
        Releasing.Unhold(ctx);
        return result;
    }
}

/// <summary>A call that goes to __call() or __callStatic().</summary>
internal sealed class MagicCallRoutine(PhpMethod magic, string name) : RoutineInfo
{
    public override string Name => name;

    public override IReadOnlyList<PhpParameter> Parameters => [];

    public override ulong ByRefMask => 0;

    public override PhpClass? DeclaringClass => magic.DeclaringClass;

    internal override bool PassesNamedOn => true;

    internal override PhpValue Call(Context ctx, object? self, ReadOnlySpan<PhpValue> arguments)
    {
        var list = new PhpArray(arguments.Length);
        foreach (var a in arguments)
        {
            Releasing.Append(list, a.DeepCopy());
        }

        if (Calls.TakeNamed(ctx) is { } named)
        {
            foreach (var (key, value) in named)
            {
                list.SetItemValue(key, value.DeepCopy());
            }
        }

        return magic.Routine.Call2(ctx, self, PhpValue.Create(name), list);
    }

    public override PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments) => Call(ctx, null, arguments);
}
