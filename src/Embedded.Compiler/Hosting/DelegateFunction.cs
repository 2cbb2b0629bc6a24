using System.Globalization;
using System.Reflection;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler;

/// <summary>A .NET delegate as a PHP function: its signature in PHP, and the conversion of arguments and result.</summary>
internal sealed class DelegateFunction
{
    private static readonly NullabilityInfoContext s_nullability = new();

    private readonly Delegate _code;
    private readonly MethodInfo _invoke;
    private readonly ParameterInfo[] _parameters;

    public DelegateFunction(Delegate code)
    {
        _code = code;
        _invoke = code.GetType().GetMethod(nameof(Action.Invoke))!;

        // The method knows the parameters' names; a compiled expression's has one more.
        _parameters = _invoke.GetParameters();
        if (code.Method.GetParameters() is { } own && own.Length == _parameters.Length)
        {
            _parameters = own;
        }

        string parameters = string.Join(", ", _parameters.Where(p => p.ParameterType != typeof(Context)).Select(Describe));
        Signature = $"({parameters}): {(code.Method.ReturnType == typeof(void) ? "void" : ClrValues.TypeName(code.Method.ReturnType) ?? "mixed")}";
    }

    /// <summary>As PHP writes it.</summary>
    public string Signature { get; }

    /// <summary>Calls the delegate with arguments that were checked by the signature.</summary>
    public PhpValue Call(Context ctx, ReadOnlySpan<PhpValue> arguments)
    {
        object?[] converted = new object?[_parameters.Length];
        int next = 0;
        for (int i = 0; i < converted.Length; i++)
        {
            converted[i] = _parameters[i].ParameterType == typeof(Context) ? ctx
                : IsVariadic(_parameters[i]) ? Rest(ctx, _parameters[i], arguments[Math.Min(next, arguments.Length)..])
                : next < arguments.Length && !arguments[next].IsUndefined ? ClrValues.To(arguments[next], _parameters[i].ParameterType, ctx)
                : _parameters[i].DefaultValue;
            next += _parameters[i].ParameterType == typeof(Context) ? 0 : 1;
        }

        object? result = Guard(static s => s._invoke.Invoke(s._code, BindingFlags.DoNotWrapExceptions, null, s.converted, null), (_invoke, _code, converted));
        return ClrValues.ToPhp(result);
    }

    /// <summary>Runs code of the host: what it throws is carried to the host, past the script.</summary>
    public static TResult Guard<TState, TResult>(Func<TState, TResult> code, TState state)
    {
        try
        {
            return code(state);
        }
        catch (Exception e) when (e is not (PhpThrownException or ScriptExitException or PhpSyntaxException or HostCodeException))
        {
            throw new HostCodeException(e);
        }
    }

    private static bool IsVariadic(ParameterInfo p) => p.IsDefined(typeof(ParamArrayAttribute));

    private static Array Rest(Context ctx, ParameterInfo p, ReadOnlySpan<PhpValue> arguments)
    {
        var element = p.ParameterType.GetElementType()!;
        var rest = Array.CreateInstance(element, arguments.Length);
        for (int i = 0; i < arguments.Length; i++)
        {
            rest.SetValue(ClrValues.To(arguments[i], element, ctx), i);
        }

        return rest;
    }

    private static string Describe(ParameterInfo p)
    {
        var type = IsVariadic(p) ? p.ParameterType.GetElementType()! : p.ParameterType;
        string name = ClrValues.TypeName(type) ?? throw new ArgumentException($"The parameter {p.Name} has a type that PHP has no form for: {type}.");
        bool mayBeNull = name != "mixed" && (Nullable.GetUnderlyingType(type) is not null || IsNullableReference(p) || (p.HasDefaultValue && p.DefaultValue is null));
        return string.Concat(mayBeNull ? "?" : "", name, IsVariadic(p) ? " ..." : " ", "$", p.Name, p.HasDefaultValue ? " = " + Literal(p.DefaultValue) : "");
    }

    private static bool IsNullableReference(ParameterInfo p)
    {
        lock (s_nullability)
        {
            return !p.ParameterType.IsValueType && s_nullability.Create(p).WriteState == NullabilityState.Nullable;
        }
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        bool b => b ? "true" : "false",
        string s => $"'{s}'",
        IConvertible number => number.ToString(CultureInfo.InvariantCulture),
        _ => "null",
    };
}
