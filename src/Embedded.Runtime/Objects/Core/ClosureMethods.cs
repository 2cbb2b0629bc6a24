namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The methods of Closure.</summary>
internal static class ClosureMethods
{
    public static PhpClassBuilder AddTo(PhpClassBuilder builder) => builder
        .Method("__construct", "()", CoreRegistry.Nothing, PhpMemberFlags.Private)
        .Method("bind", "(Closure $closure, ?object $newThis, object|string|null $newScope = 'static'): ?Closure",
            static (ctx, _, a) => Bind(ctx, (PhpClosure)a[0].Object, a[1], a.Length > 2 ? a[2] : "static"), PhpMemberFlags.Public | PhpMemberFlags.Static)
        .Method("bindTo", "(?object $newThis, object|string|null $newScope = 'static'): ?Closure",
            static (ctx, self, a) => Bind(ctx, (PhpClosure)self!, a[0], a.Length > 1 ? a[1] : "static"))
        .Method("call", "(object $newThis, mixed ...$args): mixed", static (ctx, self, a) =>
        {
            var named = Calls.TakeNamed(ctx);
            var newThis = a[0].AsObject() as PhpObject;
            var bound = Bind(ctx, (PhpClosure)self!, a[0], a[0]);
            Releasing.Escape(a[1..]);
            if (bound.AsObject() is not PhpClosure closure || newThis is null)
            {
                return default;
            }

            // Other than with a closure that bindTo() makes, static variables stay the same.
            closure.ShareStatics((PhpClosure)self!);
            return Releasing.DiscardOf(Calls.PassOn(ctx, closure, a[1..], named), bound);
        })
        .Method("fromCallable", "($callback): Closure", static (ctx, _, a) => FromCallable(ctx, a[0]), PhpMemberFlags.Public | PhpMemberFlags.Static);

    private static PhpValue FromCallable(Context ctx, PhpValue callback)
        => callback.GetValue()._obj is PhpClosure ? callback.GetValue()
            : Callables.TryResolve(ctx, callback, ctx.CallerScope, out var bound, out string error, forClosure: true) ? Callables.ToClosure(bound)
            : throw PhpException.TypeErrorException($"Failed to create closure from callable: {error}");

    private static PhpValue Bind(Context ctx, PhpClosure closure, PhpValue newThis, PhpValue newScope)
    {
        var target = newThis.AsObject() as PhpObject;
        PhpClass? scope;
        if (newScope.AsObject() is { } o)
        {
            scope = PhpClass.Of(o);
        }
        else if (newScope.IsNull)
        {
            scope = null;
        }
        else
        {
            string name = newScope.GetValue().StringValue.ToString();
            scope = name.Equals("static", StringComparison.OrdinalIgnoreCase) ? closure.Scope : ctx.ResolveClass(name);
            if (scope is null && !name.Equals("static", StringComparison.OrdinalIgnoreCase))
            {
                ctx.Warning($"Class \"{name}\" not found");
                return default;
            }
        }

        if (target is not null && closure.IsStaticClosure)
        {
            ctx.Warning("Cannot bind an instance to a static closure");
            return default;
        }

        if (target is not null && closure is { IsFake: true, Routine.DeclaringClass: { } owner } && !target.Class.IsSubclassOf(owner))
        {
            ctx.Warning($"Cannot bind method {owner.Name}::{closure.Routine.Name}() to object of class {target.Class.Name}");
            return default;
        }

        if (target is null && closure.This is not null && !closure.IsFake && closure.Routine is UserFunction { UsesThis: true })
        {
            ctx.Warning("Cannot unbind $this of closure using $this");
            return default;
        }

        if (target is null && closure.IsFake && closure.BoundSelf is PhpObject)
        {
            ctx.Warning("Cannot unbind $this of method");
            return default;
        }

        if (scope is { ExtensionName: not null } && !ReferenceEquals(scope, closure.Scope))
        {
            ctx.Warning($"Cannot bind closure to scope of internal class {scope.Name}");
            return default;
        }

        if (closure.IsFake && !ReferenceEquals(scope, closure.Scope))
        {
            ctx.Warning(closure.Routine.DeclaringClass is null ? "Cannot rebind scope of closure created from function" : "Cannot rebind scope of closure created from method");
            return default;
        }

        return PhpValue.FromClass(closure.Rebind(target, scope).Counted());
    }
}
