using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>PHP 8's conversions. References are followed. Those that can warn or throw use the context given, else the current one.</summary>
public static partial class Convert
{
    private static readonly byte[]?[] s_smallInts = new byte[]?[1024]; // made when first asked for

    /// <summary>(bool).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ToBoolean(PhpValue value) => value.IsBoolean ? value._bits != 0 : ToBooleanSlow(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool ToBooleanSlow(PhpValue value)
    {
        value = value.GetValue();
        return value.TypeCode switch
        {
            PhpTypeCode.Null => false,
            PhpTypeCode.Boolean or PhpTypeCode.Long => value._bits != 0,
            PhpTypeCode.Double => value.Double != 0,
            PhpTypeCode.PhpArray => value.Array.Count != 0,
            PhpTypeCode.String or PhpTypeCode.MutableString => ToBoolean(value.StringValue.AsSpan()),
            _ => true,
        };
    }

    /// <summary>(bool) of a string: only "" and "0" are false.</summary>
    public static bool ToBoolean(ReadOnlySpan<byte> value) => value.Length > 1 || (value.Length == 1 && value[0] != '0');

    /// <summary>(int): truncation, leading-number strings, objects with a warning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ToLong(PhpValue value) => value.IsLong ? value._bits : ToLongSlow(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long ToLongSlow(PhpValue value)
    {
        value = value.GetValue();
        return value.TypeCode switch
        {
            PhpTypeCode.Null => 0,
            PhpTypeCode.Boolean or PhpTypeCode.Long => value._bits,
            PhpTypeCode.Double => DoubleToLong(value.Double),
            PhpTypeCode.PhpArray => value.Array.Count != 0 ? 1 : 0,
            PhpTypeCode.String or PhpTypeCode.MutableString => ToLong(value.StringValue.AsSpan()),
            _ => ObjectToLong(value._obj!, "int", PhpError.E_WARNING),
        };
    }

    /// <summary>(int) of a string: the number at its beginning; out of range saturates.</summary>
    public static long ToLong(ReadOnlySpan<byte> value)
    {
        var number = NumericString.Parse(value);
        return number.Kind == NumericKind.Double ? SaturateToLong(number.Double) : number.Long;
    }

    /// <summary>(float).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToDouble(PhpValue value) => value.IsDouble ? value.Double : ToDoubleSlow(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double ToDoubleSlow(PhpValue value)
    {
        value = value.GetValue();
        return value.TypeCode switch
        {
            PhpTypeCode.Null => 0,
            PhpTypeCode.Boolean or PhpTypeCode.Long => value._bits,
            PhpTypeCode.Double => value.Double,
            PhpTypeCode.PhpArray => value.Array.Count != 0 ? 1 : 0,
            PhpTypeCode.String or PhpTypeCode.MutableString => NumericString.Parse(value.StringValue.AsSpan()).AsDouble,
            _ => ObjectToLong(value._obj!, "float", PhpError.E_WARNING),
        };
    }

    // An object as a number is 1 with a complaint; a resource is its id.
    internal static long ObjectToLong(object obj, string target, PhpError level)
    {
        if (obj is PhpResource resource and not IPhpObjectLike { IsResourceToo: false })
        {
            return resource.Id;
        }

        Context.Current?.RaiseError(level, $"Object of class {ClassNameOf(obj)} could not be converted to {target}");
        return 1;
    }

    /// <summary>(string): arrays give "Array" with a warning, objects their __toString() or an Error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpString ToPhpString(PhpValue value, Context ctx) => value.IsStringValue ? value.StringValue : ToPhpStringSlow(value, ctx);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PhpString ToPhpStringSlow(PhpValue value, Context ctx)
    {
        value = value.GetValue();
        switch (value.TypeCode)
        {
            case PhpTypeCode.Null:
                return PhpString.Empty;
            case PhpTypeCode.Boolean:
                return value._bits != 0 ? ToPhpString(1) : PhpString.Empty;
            case PhpTypeCode.Long:
                return ToPhpString(value._bits);
            case PhpTypeCode.Double:
                return new PhpString(FloatFormat.Format(value.Double, ctx.Precision));
            case PhpTypeCode.PhpArray:
                ctx.Warning("Array to string conversion");
                return "Array";
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                return value.StringValue;
            default:
                return ObjectToString(value._obj!, ctx);
        }
    }

    private static PhpString ObjectToString(object obj, Context ctx)
    {
        if (obj is PhpObject instance)
        {
            return instance.TryToString(ctx, out var text)
                ? text
                : throw PhpException.ErrorException($"Object of class {instance.Class.Name} could not be converted to string");
        }

        return obj is IPhpObjectLike like
            ? throw PhpException.ErrorException($"Object of class {like.Class.Name} could not be converted to string")
            : obj.ToString();
    }

    /// <summary>An int as PHP prints it.</summary>
    public static PhpString ToPhpString(long value)
    {
        if ((ulong)value < (ulong)s_smallInts.Length)
        {
            return new PhpString(s_smallInts[value] ??= Format(value));
        }

        return new PhpString(Format(value));
    }

    private static byte[] Format(long value)
    {
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(value, text, out int length);
        return text[..length].ToArray();
    }

    /// <summary>A float as echo prints it, by the current context's <c>precision</c> (14 outside of a context).</summary>
    public static PhpString ToPhpString(double value) => new(FloatFormat.Format(value, Context.Current?.Precision ?? Context.DefaultPrecision));

    /// <summary>A float as messages show it: it is not taken for an int.</summary>
    internal static PhpString WithFraction(double value) => new(FloatFormat.FormatWithFraction(value, Context.Current?.Precision ?? Context.DefaultPrecision));

    /// <summary>Whether a string is numeric (leading and trailing white space allowed), and the number.</summary>
    public static bool IsNumeric(ReadOnlySpan<byte> value, out PhpValue number)
    {
        var parsed = NumericString.Parse(value);
        number = parsed.IsNumeric ? parsed.Value : default;
        return parsed.IsNumeric;
    }

    /// <summary>A float to int as PHP does: out of range wraps modulo 2^64, NaN and infinities give 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long DoubleToLong(double value)
        => value is >= -9223372036854775808.0 and < 9223372036854775808.0 ? (long)value : WrapToLong(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long WrapToLong(double value)
    {
        if (!double.IsFinite(value))
        {
            return 0;
        }

        const double Modulus = 18446744073709551616.0;
        double rest = Math.IEEERemainder(value, Modulus) is var r && r < 0 ? r + Modulus : r;
        return rest >= 9223372036854775808.0 ? (long)(rest - Modulus) : (long)rest;
    }

    private static long SaturateToLong(double value) => !double.IsFinite(value) ? 0
        : value >= 9223372036854775808.0 ? long.MaxValue
        : value < -9223372036854775808.0 ? long.MinValue
        : (long)value;

    /// <summary>Whether a float is an int of 64 bits exactly.</summary>
    internal static bool IsIntegral(double value) => value is >= -9223372036854775808.0 and < 9223372036854775808.0 && (long)value == value;
}
