namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The classes Fiber and FiberError. Follows PHP 8.2.</summary>
internal static class FiberClasses
{
    public static readonly PhpClass FiberError = CoreRegistry.Add(new PhpClassBuilder("FiberError", CoreRegistry.Extension)
        .With(PhpClassFlags.Final)
        .Extends(CoreThrowables.Error)
        .Method("__construct", "()", static (_, _, _) =>
            throw PhpException.ErrorException("The \"FiberError\" class is reserved for internal use and cannot be manually instantiated")));

    public static readonly PhpClass Fiber = CoreRegistry.Add(new PhpClassBuilder("Fiber", CoreRegistry.Extension)
        .With(PhpClassFlags.Final | PhpClassFlags.NotSerializable | PhpClassFlags.NotCloneable | PhpClassFlags.NoDynamicProperties)
        .Factory(static type => new PhpFiber(type)).Keeps(NativeKeeping.Runs)
        .Method("__construct", "(callable $callback)", static (ctx, self, a) =>
        {
            ((PhpFiber)self!).Construct(Callables.Resolve(ctx, a[0], out _)!, a[0]);
            return default;
        })
        .Method("start", "(mixed ...$args): mixed", static (ctx, self, a) => ((PhpFiber)self!).Start(ctx, a))
        .Method("resume", "(mixed $value = null): mixed", static (ctx, self, a) => ((PhpFiber)self!).Resume(ctx, a.Length > 0 ? a[0].GetValue() : PhpValue.Null))
        .Method("throw", "(Throwable $exception): mixed", static (ctx, self, a) => ((PhpFiber)self!).Throw(ctx, a[0]))
        .Method("isStarted", "(): bool", static (_, self, _) => ((PhpFiber)self!).Status != FiberStatus.Created)
        .Method("isSuspended", "(): bool", static (_, self, _) => ((PhpFiber)self!).Status == FiberStatus.Suspended)
        .Method("isRunning", "(): bool", static (_, self, _) => ((PhpFiber)self!).Status == FiberStatus.Running)
        .Method("isTerminated", "(): bool", static (_, self, _) => ((PhpFiber)self!).Status == FiberStatus.Terminated)
        .Method("getReturn", "(): mixed", static (_, self, _) => ReturnValue((PhpFiber)self!))
        .Method("getCurrent", "(): ?Fiber", static (ctx, _, _) => PhpValue.FromClass(ctx.CurrentFiber), PhpMemberFlags.Public | PhpMemberFlags.Static)
        .Method("suspend", "(mixed $value = null): mixed", static (ctx, _, a) => Suspend(ctx, a.Length > 0 ? a[0].GetValue() : PhpValue.Null), PhpMemberFlags.Public | PhpMemberFlags.Static));

    /// <summary>A FiberError to throw.</summary>
    public static Exception Error(string message) => PhpException.Create(FiberError, message);

    private static PhpValue Suspend(Context ctx, PhpValue value)
        => ctx.CurrentFiber is { } fiber ? fiber.Suspend(ctx, value) : throw Error("Cannot suspend outside of a fiber");

    private static PhpValue ReturnValue(PhpFiber fiber)
        => fiber.NoReturnReason is { } reason ? throw Error($"Cannot get fiber return value: {reason}") : fiber.ReturnValue;
}
