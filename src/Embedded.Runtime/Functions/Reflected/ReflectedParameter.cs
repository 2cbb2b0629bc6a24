using System.Globalization;
using System.Reflection;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A parameter of a method that is a PHP function: how PHP sees it, and how its .NET value is made of a PHP value.</summary>
internal sealed class ReflectedParameter
{
    private static readonly NullabilityInfoContext s_nullability = new();

    private static readonly Dictionary<Type, (string Type, Binder Bind, Binder BindOrNull)> s_binders = new()
    {
        [typeof(string)] = (
            "string",
            static (ctx, in value, f, n, p) => ArgumentBinder.Text(ArgumentBinder.String(ctx, in value, f, n, p)),
            static (ctx, in value, f, n, p) => ArgumentBinder.TextOrNull(ArgumentBinder.NullableString(ctx, in value, f, n, p))),
        [typeof(PhpString)] = (
            "string",
            static (ctx, in value, f, n, p) => ArgumentBinder.String(ctx, in value, f, n, p),
            static (ctx, in value, f, n, p) => ArgumentBinder.OrNull(ArgumentBinder.NullableString(ctx, in value, f, n, p))),
        [typeof(long)] = (
            "int",
            static (ctx, in value, f, n, p) => ArgumentBinder.Long(ctx, in value, f, n, p),
            static (ctx, in value, f, n, p) => ArgumentBinder.NullableLong(ctx, in value, f, n, p)),
        [typeof(int)] = (
            "int",
            static (ctx, in value, f, n, p) => ArgumentBinder.Int(ctx, in value, f, n, p),
            static (ctx, in value, f, n, p) => ArgumentBinder.NullableInt(ctx, in value, f, n, p)),
        [typeof(double)] = (
            "float",
            static (ctx, in value, f, n, p) => ArgumentBinder.Double(ctx, in value, f, n, p),
            static (ctx, in value, f, n, p) => ArgumentBinder.NullableDouble(ctx, in value, f, n, p)),
        [typeof(bool)] = (
            "bool",
            static (ctx, in value, f, n, p) => ArgumentBinder.Bool(ctx, in value, f, n, p),
            static (ctx, in value, f, n, p) => ArgumentBinder.NullableBool(ctx, in value, f, n, p)),
        [typeof(PhpArray)] = (
            "array",
            static (_, in value, f, n, p) => ArgumentBinder.Array(in value, f, n, p),
            static (_, in value, f, n, p) => ArgumentBinder.NullableArray(in value, f, n, p)),
        [typeof(IPhpCallable)] = (
            "callable",
            static (ctx, in value, f, n, p) => ArgumentBinder.Callable(ctx, in value, f, n, p),
            static (ctx, in value, f, n, p) => ArgumentBinder.NullableCallable(ctx, in value, f, n, p)),
    };

    private readonly ParameterInfo _parameter;
    private readonly Type _type;
    private readonly string _function;
    private readonly int _number;
    private readonly bool _mayBeNull;
    private readonly string? _declaredType;
    private readonly Binder _bind;

    internal ReflectedParameter(ParameterInfo parameter, string function, int number)
    {
        _parameter = parameter;
        _function = function;
        _number = number;
        IsVariadic = parameter.IsDefined(typeof(ParamArrayAttribute));
        var type = IsVariadic ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        _type = Nullable.GetUnderlyingType(type) ?? type;
        _mayBeNull = _type != type || (!type.IsValueType && IsNullableReference(parameter));
        _declaredType = parameter.GetCustomAttribute<PhpParamAttribute>()?.Type;
        _bind = FindBinder() ?? throw new NotSupportedException($"{function}(): PHP has no form of the parameter {parameter.Name}, a {parameter.ParameterType}.");
    }

    /// <summary>Makes a .NET value of an argument.</summary>
    private delegate object? Binder(Context ctx, in PhpValue value, string function, int number, string name);

    internal bool IsVariadic { get; }

    internal bool IsOptional => IsVariadic || _parameter.HasDefaultValue;

    internal bool IsByRef => _type == typeof(PhpAlias);

    internal bool PrefersRef => _parameter.IsDefined(typeof(PhpPreferRefAttribute));

    internal bool IsHidden => _parameter.IsDefined(typeof(PhpHiddenParameterAttribute));

    /// <summary>As reflection shows it.</summary>
    internal PhpParameter Shown =>
        new(_parameter.Name ?? "", _declaredType ?? PhpType(), IsOptional && !IsVariadic ? Default() : null, IsOptional, IsByRef && !PrefersRef, IsVariadic);

    /// <summary>The .NET value of the argument at a position: the one that was given, the default, or an array of all that are left.</summary>
    internal object? Take(Context ctx, ReadOnlySpan<PhpValue> given, int index)
    {
        if (IsVariadic)
        {
            var rest = Array.CreateInstance(_parameter.ParameterType.GetElementType()!, Math.Max(0, given.Length - index));
            for (int i = 0; i < rest.Length; i++)
            {
                rest.SetValue(_bind(ctx, in given[index + i], _function, _number + i, ""), i);
            }

            return rest;
        }

        return index < given.Length && !given[index].IsUndefined ? _bind(ctx, in given[index], _function, _number, _parameter.Name!)
            : _parameter.DefaultValue is { } value ? value
            : IsByRef && !_mayBeNull ? new PhpAlias(default)
            : _type.IsValueType && !_mayBeNull ? Activator.CreateInstance(_type)
            : null;
    }

    private Binder? FindBinder()
    {
        if (_type == typeof(PhpValue))
        {
            return _declaredType is { } declared
                ? (ctx, in value, f, n, p) => ArgumentBinder.Typed(ctx, in value, declared, f, n, p)
                : static (_, in value, _, _, _) => value.GetValue();
        }

        if (IsByRef)
        {
            return _declaredType is { } declared
                ? (ctx, in value, f, n, p) => ArgumentBinder.Reference(ctx, in value, declared, f, n, p)
                : static (_, in value, _, _, _) => ArgumentBinder.Reference(in value);
        }

        return s_binders.TryGetValue(_type, out var binder) ? _mayBeNull ? binder.BindOrNull : binder.Bind
            : _type.IsValueType || _type.IsArray || _type.IsByRef ? null
            : BindInstance;
    }

    private object? BindInstance(Context ctx, in PhpValue given, string function, int number, string name)
    {
        var value = given.GetValue();
        return _mayBeNull && value.IsNull ? null
            : _type.IsInstanceOfType(value.AsObject()) ? value.AsObject()
            : throw ArgumentBinder.TypeError(function, number, name, (_mayBeNull ? "?" : "") + ClassName(), value);
    }

    private string? PhpType() =>
        s_binders.TryGetValue(_type, out var binder) ? (_mayBeNull ? "?" : "") + binder.Type
        : _type == typeof(PhpValue) || IsByRef || ClassName() == "resource" ? null
        : (_mayBeNull ? "?" : "") + ClassName();

    private string ClassName() =>
        _type == typeof(PhpObject) ? "object"
        : _type.GetCustomAttribute<PhpTypeAttribute>() is { } attribute ? attribute.ExplicitTypeName ?? _type.Name
        : _type.IsAssignableTo(typeof(PhpResource)) ? "resource"
        : _type.Name;

    private string? Default() => _parameter.GetCustomAttribute<PhpParamAttribute>()?.Default ?? _parameter.DefaultValue switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        string text => $"\"{text}\"",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsNullableReference(ParameterInfo parameter)
    {
        lock (s_nullability)
        {
            var info = s_nullability.Create(parameter);
            return (info.ElementType ?? info).WriteState == NullabilityState.Nullable;
        }
    }
}
