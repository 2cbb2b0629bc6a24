namespace PeachpieSockets.Embedded.Runtime;

public static partial class ArgumentBinder
{
    private const TypeMask IntOrFloat = TypeMask.Int | TypeMask.Float;

    /// <summary>A parameter of any type, as <c>array|string|null</c>: the value as the type takes it.</summary>
    public static PhpValue Typed(Context ctx, in PhpValue argument, string type, string function, int number, string name)
    {
        var value = argument.GetValue();
        var parsed = ParameterType.Parse(type);
        if (Matches(ctx, value, parsed))
        {
            return value.IsUndefined ? default : value;
        }

        if (parsed.Mask == TypeMask.Callable)
        {
            _ = Callable(ctx, value, function, number, name); // throws: what is wrong with it is told
        }

        if (value.IsNull)
        {
            if ((parsed.Mask & TypeMask.Scalar) == 0)
            {
                throw TypeError(function, number, name, type, value);
            }

            NullDeprecated(ctx, function, number, name, type);
            return (parsed.Mask & TypeMask.String) != 0 ? PhpValue.EmptyString
                : (parsed.Mask & TypeMask.Int) != 0 ? 0L
                : (parsed.Mask & TypeMask.Float) != 0 ? 0.0
                : PhpValue.False;
        }

        // Functions of the library take a number as an int where they take ints or strings.
        if (value.IsDouble && (parsed.Mask & (TypeMask.Int | TypeMask.Float)) == TypeMask.Int && TryLong(ctx, value, out long integer))
        {
            return integer;
        }

        return TryCoerce(ctx, value, parsed.Mask, out var result) ? result : throw TypeError(function, number, name, type, value);
    }

    /// <summary>Whether a value has one of the types without any conversion.</summary>
    internal static bool Matches(Context ctx, PhpValue value, ParameterType type)
    {
        var mask = type.Mask;
        if ((mask & TypeMask.Mixed) != 0)
        {
            return true;
        }

        bool direct = value.TypeCode switch
        {
            PhpTypeCode.Null => (mask & TypeMask.Null) != 0,
            PhpTypeCode.Boolean => (mask & TypeMask.Bool) != 0 || ((mask & TypeMask.False) != 0 && !value.Boolean),
            PhpTypeCode.Long => (mask & TypeMask.Int) != 0,
            PhpTypeCode.Double => (mask & TypeMask.Float) != 0,
            PhpTypeCode.String or PhpTypeCode.MutableString => (mask & TypeMask.String) != 0,
            PhpTypeCode.PhpArray => (mask & (TypeMask.Array | TypeMask.Iterable)) != 0,
            PhpTypeCode.Object => IsObjectOf(ctx, value, type),
            _ => false,
        };
        return direct || ((mask & TypeMask.Callable) != 0 && Callables.Resolve(ctx, value, out _) is not null);
    }

    private static bool IsObjectOf(Context ctx, PhpValue value, ParameterType type)
    {
        if ((type.Mask & TypeMask.Object) != 0 && ObjectProtocol.IsObject(value))
        {
            return true;
        }

        if ((type.Mask & TypeMask.Iterable) != 0 && ObjectProtocol.IsInstanceOf(ctx, value, "Traversable"))
        {
            return true;
        }

        foreach (string name in type.Classes)
        {
            if (name == "resource" ? value.IsResource : ObjectProtocol.IsInstanceOf(ctx, value, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Weak-mode conversion of a scalar, or an object with __toString(), to one of the scalar types allowed.</summary>
    internal static bool TryCoerce(Context ctx, PhpValue value, TypeMask mask, out PhpValue result)
    {
        result = default;
        if (value.TypeCode == PhpTypeCode.Object)
        {
            bool isText = false;
            if ((mask & TypeMask.String) != 0 && value._obj is PhpObject o)
            {
                isText = o.TryToString(ctx, out var text);
                result = text;
            }

            return isText;
        }

        if (!value.IsScalar)
        {
            return false;
        }

        if (value.IsStringValue && (mask & IntOrFloat) == IntOrFloat)
        {
            if (Convert.IsNumeric(value.StringValue.AsSpan(), out result))
            {
                return true;
            }
        }
        else if ((mask & TypeMask.Int) != 0 && IsIntLike(value, mask) && TryLong(ctx, value, out long integer))
        {
            result = integer;
            return true;
        }
        else if ((mask & TypeMask.Float) != 0 && TryDouble(value, out double number))
        {
            result = number;
            return true;
        }

        if ((mask & TypeMask.String) != 0)
        {
            result = Convert.ToPhpString(value, ctx);
            return true;
        }

        if ((mask & TypeMask.Bool) != 0)
        {
            result = Convert.ToBoolean(value);
            return true;
        }

        return false;
    }

    // With a string alternative, a float that is no whole number becomes a string rather than losing its fraction.
    private static bool IsIntLike(PhpValue value, TypeMask mask)
        => !value.IsDouble || (mask & TypeMask.String) == 0 || double.IsInteger(value.Double);
}
