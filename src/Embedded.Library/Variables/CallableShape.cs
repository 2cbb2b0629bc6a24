namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>What is_callable() tells of a value besides whether it can be called.</summary>
internal static class CallableShape
{
    /// <summary>Whether a value has the form of a callable, whatever it names.</summary>
    public static bool LooksCallable(Context ctx, PhpValue value)
    {
        value = value.GetValue();
        if (value.IsStringValue)
        {
            return true;
        }

        if (value.IsArray)
        {
            return value.Array.Count == 2 && value.Array.TryGetValue(0, out var first) && value.Array.TryGetValue(1, out var second)
                && second.GetValue().IsStringValue && (first.GetValue().IsStringValue || first.GetValue().IsObject);
        }

        return value.AsObject() is { } o && Callables.Resolve(ctx, PhpValue.FromClass(o), out _) is not null;
    }

    /// <summary>The callable's name: <c>strlen</c>, <c>Foo::bar</c>, <c>Closure::__invoke</c>.</summary>
    public static PhpString NameOf(Context ctx, PhpValue value)
    {
        value = value.GetValue();
        if (value.IsArray && LooksCallable(ctx, value))
        {
            var first = value.Array.GetItemValue(0);
            PhpString owner = first.AsObject() is IPhpObjectLike o ? o.Class.Name : Convert.ToPhpString(first, ctx);
            return $"{owner}::{Convert.ToPhpString(value.Array.GetItemValue(1), ctx)}";
        }

        return value.IsArray ? "Array" : value.AsObject() is IPhpObjectLike invokable ? $"{invokable.Class.Name}::__invoke" : Convert.ToPhpString(value, ctx);
    }
}
