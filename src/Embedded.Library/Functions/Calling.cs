namespace PeachpieSockets.Embedded.Library.Functions;

/// <summary>Calling and asking about functions.</summary>
[PhpExtension("standard")]
public static class Calling
{
    /// <summary>Calls a callable.</summary>
    [PhpSignature("(callable $callback, mixed ...$args): mixed")]
    [PhpKeeps(PhpKeeping.Calls)]
    public static PhpValue call_user_func(Context ctx, IPhpCallable callback, params ReadOnlySpan<PhpValue> args) => Calls.PassOn(ctx, callback, args, Calls.TakeNamed(ctx)).DeepCopy();

    /// <summary>Calls a callable with the elements of an array; string keys are parameter names.</summary>
    [PhpKeeps(PhpKeeping.Calls)]
    public static PhpValue call_user_func_array(Context ctx, IPhpCallable callback, PhpArray args)
    {
        var routine = Arrays.Elements.RoutineOf(callback);
        if (args.Table is { IsPacked: true } list && list.Used == list.Count && routine is null or { ByRefMask: 0 })
        {
            var values = new PhpValue[list.Count];
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = list.Values[i].DeepCopy();
            }

            return callback.Invoke(ctx, values).DeepCopy();
        }

        var positional = new List<PhpValue>(args.Count);
        PhpArray? named = null;
        foreach (var (key, item) in args)
        {
            if (key.IsString)
            {
                (named ??= []).SetItemRaw(key, item.DeepCopy());
            }
            else if (named is not null)
            {
                throw PhpException.ErrorException("Cannot use positional argument after named argument");
            }
            else
            {
                positional.Add(routine is not null && routine.IsByRef(positional.Count) ? Reference(item) : item.DeepCopy());
            }
        }

        return Calls.PassOn(ctx, callback, positional.ToArray(), named).DeepCopy();
    }

    /// <summary>call_user_func() for methods: static is the caller's.</summary>
    [PhpSignature("(callable $callback, mixed ...$args): mixed")]
    public static PhpValue forward_static_call(Context ctx, IPhpCallable callback, params ReadOnlySpan<PhpValue> args)
        => ctx.CallerScope is null ? throw NoScope(nameof(forward_static_call)) : Calls.PassOn(ctx, Forwarded(ctx, callback), args, Calls.TakeNamed(ctx)).DeepCopy();

    // static is the caller's, where that is of the class of the method.
    private static IPhpCallable Forwarded(Context ctx, IPhpCallable callback)
        => callback is BoundCallable { Self: PhpClass type } bound && ctx.CurrentUserFrame?.StaticClass is { } late && late.IsSubclassOf(type) ? bound with { Self = late } : callback;

    private static Exception NoScope(string function) => PhpException.ErrorException($"Cannot call {function}() when no class scope is active");

    /// <summary>call_user_func_array() for methods: static is the caller's.</summary>
    public static PhpValue forward_static_call_array(Context ctx, IPhpCallable callback, PhpArray args) => Forwarded(ctx, callback).Invoke(ctx, args.GetValues()).DeepCopy();

    /// <summary>The function is called when the script has ended.</summary>
    [PhpSignature("(callable $callback, mixed ...$args): void")]
    public static void register_shutdown_function(Context ctx, [PhpParam("callable")] PhpValue callback, params ReadOnlySpan<PhpValue> args)
        => ctx.RegisterShutdownFunction(callback, args);

    /// <summary>The function is called at the ticks of declare(ticks=N).</summary>
    [PhpSignature("(callable $callback, mixed ...$args): bool")]
    public static bool register_tick_function(Context ctx, [PhpParam("callable")] PhpValue callback, params ReadOnlySpan<PhpValue> args)
    {
        ctx.RegisterTickFunction(callback, args);
        return true;
    }

    /// <summary>The function is called at ticks no more.</summary>
    [PhpSignature("(callable $callback): void")]
    public static void unregister_tick_function(Context ctx, [PhpParam("callable")] PhpValue callback) => ctx.UnregisterTickFunction(callback);

    private static PhpValue Reference(PhpValue item) => item.IsAlias ? item : PhpValue.CreateAlias(item.DeepCopy());
}
