using System.Globalization;
using System.Reflection;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A public static method as a PHP function: what Embedded.Generator writes for it, done by reflection.</summary>
internal sealed class ReflectedFunction
{
    private readonly MethodInfo _method;
    private readonly MethodInvoker _invoker;
    private readonly ReflectedParameter[] _parameters;
    private readonly bool _hasContext;
    private readonly int _least;
    private readonly int _most;
    private readonly bool _castsToFalse;
    private readonly PhpCountWarningAttribute? _countWarning;
    private readonly string? _deprecation;

    internal ReflectedFunction(MethodInfo method)
    {
        _method = method;
        _invoker = MethodInvoker.Create(method);
        var parameters = method.GetParameters();
        _hasContext = parameters is [var first, ..] && first.ParameterType == typeof(Context);
        _parameters = [.. parameters.Skip(_hasContext ? 1 : 0).Select((p, i) => new ReflectedParameter(p, method.Name, i + 1))];
        _least = _parameters.TakeWhile(static p => !p.IsOptional).Count();
        _most = _parameters is [.., { IsVariadic: true }] ? -1 : _parameters.Length;
        _castsToFalse = method.ReturnParameter.IsDefined(typeof(CastToFalse));
        _countWarning = method.GetCustomAttribute<PhpCountWarningAttribute>() ?? method.DeclaringType!.GetCustomAttribute<PhpCountWarningAttribute>();
        if (method.GetCustomAttribute<PhpDeprecatedAttribute>() is { } deprecated)
        {
            _deprecation = $"Function {method.Name}() is deprecated{(deprecated.Message.Length == 0 ? "" : ", " + deprecated.Message)}";
        }
    }

    /// <summary>The routine that scripts call.</summary>
    internal LibraryRoutine CreateRoutine(string extension, bool isWeak) => new(
        extension,
        _method.Name,
        (PhpFuncN)Call,
        Mask(static p => p is { IsByRef: true, PrefersRef: false }),
        () => [.. _parameters.Where(static p => !p.IsHidden).Select(static p => p.Shown)],
        null,
        isWeak || _method.DeclaringType!.IsDefined(typeof(PhpWeakAttribute)))
    {
        PreferRef = Mask(static p => p.PrefersRef),
        ShownPreference = Mask(static p => p.PrefersRef),
    };

    /// <summary>A result in PHP's form.</summary>
    /// <param name="result">What the method gave.</param>
    /// <param name="castToFalse">Whether "none" and negative numbers are false.</param>
    internal static PhpValue ToPhp(object? result, bool castToFalse) => result switch
    {
        null when castToFalse => PhpValue.False,
        PhpString { IsDefault: true } when castToFalse => PhpValue.False,
        int and < 0 or long and < 0 when castToFalse => PhpValue.False,
        null => default,
        PhpValue value => value,
        PhpString text => PhpValue.Create(text),
        bool truth => PhpValue.Create(truth),
        double or float => PhpValue.Create(System.Convert.ToDouble(result, CultureInfo.InvariantCulture)),
        string text => PhpValue.Create(text),
        byte[] bytes => PhpValue.Create(bytes),
        PhpArray array => PhpValue.Create(array),
        PhpAlias alias => alias.Value,
        ValueType => PhpValue.Create(System.Convert.ToInt64(result, CultureInfo.InvariantCulture)),
        _ => PhpValue.FromClass(result),
    };

    private PhpValue Call(Context ctx, ReadOnlySpan<PhpValue> given)
    {
        if (given.Length < _least || (_most >= 0 && given.Length > _most))
        {
            return _countWarning is { } warning
                ? ArgumentBinder.CountWarning(ctx, _method.Name, given.Length, _least, _most, warning.ShowsCounts)
                : throw ArgumentBinder.CountError(_method.Name, given.Length, _least, _most);
        }

        if (_deprecation is not null)
        {
            ctx.Deprecated(_deprecation);
        }

        int first = _hasContext ? 1 : 0;
        object?[] arguments = new object?[first + _parameters.Length];
        if (_hasContext)
        {
            arguments[0] = ctx;
        }

        for (int i = 0; i < _parameters.Length; i++)
        {
            arguments[first + i] = _parameters[i].Take(ctx, given, i);
        }

        return ToPhp(_invoker.Invoke(null, arguments.AsSpan()), _castsToFalse);
    }

    private ulong Mask(Func<ReflectedParameter, bool> isIn)
    {
        ulong mask = 0;
        for (int i = 0; i < _parameters.Length; i++)
        {
            if (isIn(_parameters[i]))
            {
                mask |= _parameters[i].IsVariadic ? ulong.MaxValue << i : 1UL << i;
            }
        }

        return mask;
    }
}
