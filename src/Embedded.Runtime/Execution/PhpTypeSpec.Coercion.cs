using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

public sealed partial class PhpTypeSpec
{
    // The class of the last object that was of the type by names alone, which it is wherever the type is written.
    private PhpClass? _known;

    /// <summary>Whether a value is of the type as it is, seen at a glance; false says nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Admits(PhpValue value)
    {
        object? o = value._obj;
        if (o is null)
        {
            return (Kind & (Kinds.Null | Kinds.Mixed)) != 0;
        }

        var wanted = ReferenceEquals(o, TypeTag.Long) ? Kinds.Int | Kinds.Mixed
            : o.GetType() == typeof(byte[]) || o.GetType() == typeof(PhpStringBuffer) ? Kinds.String | Kinds.Mixed
            : o.GetType() == typeof(PhpArray) ? Kinds.Array | Kinds.Iterable | Kinds.Mixed
            : ReferenceEquals(o, TypeTag.Double) ? Kinds.Float | Kinds.Mixed
            : ReferenceEquals(o, TypeTag.Boolean) ? (value._bits != 0 ? Kinds.True : Kinds.False) | Kinds.Mixed
            : Kinds.None;
        return (Kind & wanted) != 0 || (wanted == Kinds.None && AdmitsObject(value));
    }

    /// <summary>Whether a value is of the type as it is.</summary>
    internal bool Accepts(Frame frame, PhpValue value)
    {
        var taken = value;
        return Admits(value) || (TryCoerce(frame.Context, ref taken, strict: true, frame.Scope, frame.StaticClass) && taken.TypeCode == value.TypeCode);
    }

    private bool AdmitsObject(PhpValue value)
        => value.AsPhpObject is { } o && (ReferenceEquals(o.Class, _known) || (Kind & (Kinds.Object | Kinds.Mixed)) != 0);

    /// <summary>
    /// Checks a value and, where PHP does, converts it: in weak mode scalars to each other, in strict mode int to float only. References are followed.
    /// </summary>
    /// <param name="ctx">The context.</param>
    /// <param name="value">The value; replaced by the converted one.</param>
    /// <param name="strict">Whether strict_types holds where the value comes from.</param>
    /// <param name="scope">The class whose declaration this is (self, parent).</param>
    /// <param name="staticClass">What static means.</param>
    internal bool TryCoerce(Context ctx, ref PhpValue value, bool strict, PhpClass? scope = null, PhpClass? staticClass = null)
    {
        value = value.GetValue();
        var kind = Kind;
        if ((kind & Kinds.Mixed) != 0)
        {
            return true;
        }

        switch (value.TypeCode)
        {
            case PhpTypeCode.Null:
                if (value.IsUndefined)
                {
                    value = default;
                }

                return (kind & (Kinds.Null | Kinds.Void)) != 0;
            case PhpTypeCode.Long when (kind & Kinds.Int) != 0:
            case PhpTypeCode.Double when (kind & Kinds.Float) != 0:
            case PhpTypeCode.String or PhpTypeCode.MutableString when (kind & Kinds.String) != 0:
            case PhpTypeCode.PhpArray when (kind & (Kinds.Array | Kinds.Iterable)) != 0:
                return true;
            case PhpTypeCode.Boolean when (kind & Kinds.Bool) == Kinds.Bool || (kind & (value.Boolean ? Kinds.True : Kinds.False)) != 0:
                return true;
            case PhpTypeCode.Object:
                return AcceptsObject(ctx, ref value, strict, scope, staticClass);
        }

        if ((kind & Kinds.Callable) != 0 && (value.IsStringValue || value.IsArray) && Callables.IsCallable(ctx, value, scope))
        {
            return true;
        }

        if (value.IsArray)
        {
            return false;
        }

        if (value.IsLong && (kind & Kinds.Float) != 0)
        {
            value = PhpValue.Create((double)value.Long);
            return true;
        }

        return !strict && TryConvertScalar(ref value);
    }

    private bool AcceptsObject(Context ctx, ref PhpValue value, bool strict, PhpClass? scope, PhpClass? staticClass)
    {
        object o = value.Object;
        var type = PhpClass.Of(o);
        if (type is null)
        {
            return false;
        }

        if ((Kind & Kinds.Object) != 0)
        {
            return true;
        }

        if (HasNames(type) || ((Kind & Kinds.Iterable) != 0 && type.IsSubclassOf("Traversable")) || ((Kind & Kinds.Callable) != 0 && o is PhpClosure))
        {
            _known = type;
            return true;
        }

        foreach (var alternative in _classes)
        {
            bool all = true;
            foreach (string name in alternative)
            {
                if (!IsInstance(ctx, type, name, scope))
                {
                    all = false;
                    break;
                }
            }

            if (all)
            {
                return true;
            }
        }

        if ((Kind & Kinds.Static) != 0 && staticClass is not null && type.IsSubclassOf(staticClass))
        {
            return true;
        }

        if ((Kind & Kinds.Callable) != 0 && Callables.IsCallable(ctx, value, scope))
        {
            return true;
        }

        if ((Kind & Kinds.String) != 0 && !strict && type.MagicToString is not null)
        {
            value = PhpValue.Create(Convert.ToPhpString(value, ctx));
            return true;
        }

        return false;
    }

    // Whether a class is, extends or implements all that one of the alternatives names.
    private bool HasNames(PhpClass type)
    {
        foreach (var alternative in _classes)
        {
            int known = 0;
            while (known < alternative.Length && type.IsSubclassOf(alternative[known]))
            {
                known++;
            }

            if (known == alternative.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInstance(Context ctx, PhpClass type, string name, PhpClass? scope)
    {
        if (type.IsSubclassOf(name))
        {
            return true;
        }

        if (scope is not null)
        {
            if (name.Equals("self", StringComparison.OrdinalIgnoreCase))
            {
                return type.IsSubclassOf(scope);
            }

            if (name.Equals("parent", StringComparison.OrdinalIgnoreCase))
            {
                return scope.Parent is { } parent && type.IsSubclassOf(parent);
            }
        }

        // Only an alias of a class can still match.
        return ctx.GetDeclaredClass(name) is { } other && type.IsSubclassOf(other);
    }

    private bool TryConvertScalar(ref PhpValue value)
    {
        var kind = Kind;
        if ((kind & (Kinds.Int | Kinds.Float)) != 0)
        {
            if (value.IsStringValue)
            {
                if (Convert.IsNumeric(value.StringValue.AsSpan(), out var number) && TryNumber(number, ref value))
                {
                    return true;
                }
            }
            else if (TryNumber(value, ref value))
            {
                return true;
            }
        }

        if ((kind & Kinds.String) != 0)
        {
            value = PhpValue.Create(value.TypeCode switch
            {
                PhpTypeCode.Long => Convert.ToPhpString(value.Long),
                PhpTypeCode.Double => Convert.ToPhpString(value.Double),
                _ => new PhpString(value.Boolean ? "1" : ""),
            });
            return true;
        }

        if ((kind & Kinds.Bool) == Kinds.Bool)
        {
            value = PhpValue.Create(Convert.ToBoolean(value));
            return true;
        }

        return false;
    }

    private bool TryNumber(PhpValue number, ref PhpValue value)
    {
        bool toInt = (Kind & Kinds.Int) != 0;
        bool toFloat = (Kind & Kinds.Float) != 0;
        switch (number.TypeCode)
        {
            case PhpTypeCode.Boolean when toInt:
                value = PhpValue.Create(number.Boolean ? 1L : 0L);
                return true;
            case PhpTypeCode.Boolean:
                value = PhpValue.Create(number.Boolean ? 1.0 : 0.0);
                return true;
            case PhpTypeCode.Long:
                value = toInt ? number : PhpValue.Create((double)number.Long);
                return true;
            case PhpTypeCode.Double when toFloat:
                value = number;
                return true;
            case PhpTypeCode.Double when toInt && number.Double is >= -9223372036854775808.0 and < 9223372036854775808.0:
                long truncated = (long)number.Double;
                if (truncated != number.Double)
                {
                    // A numeric string with a fraction stays a string where that is allowed.
                    if ((Kind & Kinds.String) != 0 && value.IsStringValue)
                    {
                        return false;
                    }

                    if (value.IsStringValue)
                    {
                        Convert.TellLoss(Context.Current, value.StringValue);
                    }
                    else
                    {
                        Convert.TellLoss(Context.Current, number.Double);
                    }
                }

                value = PhpValue.Create(truncated);
                return true;
            default:
                return false;
        }
    }
}
