using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

public static partial class ArgumentBinder
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PhpArray ArraySlow(PhpValue value, string function, int number, string name, string expected)
    {
        value = value.GetValue();
        return value.IsArray ? value.Array : throw TypeError(function, number, name, expected, value);
    }

    /// <summary>A <c>callable</c> parameter.</summary>
    public static IPhpCallable Callable(Context ctx, in PhpValue value, string function, int number, string name)
        => Callables.Resolve(ctx, value.GetValue(), out string error)
            ?? throw PhpException.TypeErrorException($"{function}(): Argument #{number} (${name}) must be a valid callback, {error}");

    /// <summary>A <c>?callable</c> parameter.</summary>
    public static IPhpCallable? NullableCallable(Context ctx, in PhpValue value, string function, int number, string name)
        => IsNull(value) ? null : Callables.Resolve(ctx, value.GetValue(), out string error)
            ?? throw PhpException.TypeErrorException($"{function}(): Argument #{number} (${name}) must be a valid callback or null, {error}");

    /// <summary>A parameter that is an object of a CLR type.</summary>
    public static T Instance<T>(in PhpValue value, string typeName, string function, int number, string name)
        where T : class
        => value.GetValue()._obj is T found && !(found is PhpResource and IPhpObjectLike && typeName.StartsWith("resource", StringComparison.Ordinal))
            ? found
            : throw TypeError(function, number, name, typeName, value.GetValue());

    /// <summary>A parameter that is an object of a CLR type, or null.</summary>
    public static T? NullableInstance<T>(in PhpValue value, string typeName, string function, int number, string name)
        where T : class
        => IsNull(value) ? null : Instance<T>(value, typeName == "resource" ? "resource or null" : "?" + typeName, function, number, name);
}
