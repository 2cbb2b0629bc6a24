using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

public static partial class ArgumentBinder
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PhpString StringSlow(Context ctx, PhpValue value, string function, int number, string name, string expected)
    {
        value = value.GetValue();
        switch (value.TypeCode)
        {
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                return value.StringValue;
            case PhpTypeCode.Long or PhpTypeCode.Double or PhpTypeCode.Boolean:
                return Convert.ToPhpString(value, ctx);
            case PhpTypeCode.Null:
                NullDeprecated(ctx, function, number, name, expected);
                return PhpString.Empty;
            case PhpTypeCode.Object when value._obj is PhpObject o && o.TryToString(ctx, out var text):
                return text;
            default:
                throw TypeError(function, number, name, expected, value);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long LongSlow(Context ctx, PhpValue value, string function, int number, string name, string expected)
    {
        value = value.GetValue();
        if (value.IsNull)
        {
            NullDeprecated(ctx, function, number, name, expected);
            return 0;
        }

        return TryLong(ctx, value, out long result) ? result : throw TypeError(function, number, name, expected, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double DoubleSlow(Context ctx, PhpValue value, string function, int number, string name, string expected)
    {
        value = value.GetValue();
        if (value.IsNull)
        {
            NullDeprecated(ctx, function, number, name, expected);
            return 0;
        }

        return TryDouble(value, out double result) ? result : throw TypeError(function, number, name, expected, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool BoolSlow(Context ctx, PhpValue value, string function, int number, string name, string expected)
    {
        value = value.GetValue();
        switch (value.TypeCode)
        {
            case PhpTypeCode.Boolean or PhpTypeCode.Long or PhpTypeCode.Double or PhpTypeCode.String or PhpTypeCode.MutableString:
                return Convert.ToBoolean(value);
            case PhpTypeCode.Null:
                NullDeprecated(ctx, function, number, name, expected);
                return false;
            default:
                throw TypeError(function, number, name, expected, value);
        }
    }

    /// <summary>Null for a scalar parameter that does not allow it: deprecated, but taken.</summary>
    internal static void NullDeprecated(Context ctx, string function, int number, string name, string expected)
        => ctx.Deprecated($"{function}(): Passing null to parameter #{number} (${name}) of type {expected} is deprecated");

    /// <summary>The int that weak mode makes of a scalar other than null; false where it is none.</summary>
    internal static bool TryLong(Context ctx, PhpValue value, out long result)
    {
        switch (value.TypeCode)
        {
            case PhpTypeCode.Long or PhpTypeCode.Boolean:
                result = value._bits;
                return true;
            case PhpTypeCode.Double:
                return TryIntegral(ctx, value.Double, null, out result);
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                if (Convert.IsNumeric(value.StringValue.AsSpan(), out var number))
                {
                    if (number.IsDouble)
                    {
                        return TryIntegral(ctx, number.Double, value.StringValue, out result);
                    }

                    result = number.Long;
                    return true;
                }

                break;
        }

        result = 0;
        return false;
    }

    private static bool TryIntegral(Context ctx, double value, PhpString? text, out long result)
    {
        if (!(value >= -9223372036854775808.0 && value < 9223372036854775808.0))
        {
            result = 0;
            return false;
        }

        result = (long)value;
        if (result != value && text is { } given)
        {
            Convert.TellLoss(ctx, given);
        }
        else if (result != value)
        {
            Convert.TellLoss(ctx, value);
        }

        return true;
    }

    /// <summary>The float that weak mode makes of a scalar other than null; false where it is none.</summary>
    internal static bool TryDouble(PhpValue value, out double result)
    {
        switch (value.TypeCode)
        {
            case PhpTypeCode.Double:
                result = value.Double;
                return true;
            case PhpTypeCode.Long or PhpTypeCode.Boolean:
                result = value._bits;
                return true;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                if (Convert.IsNumeric(value.StringValue.AsSpan(), out var number))
                {
                    result = number.IsDouble ? number.Double : number.Long;
                    return true;
                }

                break;
        }

        result = 0;
        return false;
    }
}
