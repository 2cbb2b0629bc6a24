namespace PeachpieSockets.Embedded.Runtime;

public static partial class Convert
{
    /// <summary>An int or a float for arithmetic, with php's warnings and TypeErrors; other values unchanged are never returned.</summary>
    public static PhpValue ToNumber(PhpValue value)
        => TryToNumber(value.GetValue(), out var number) ? number : throw PhpException.TypeErrorException($"Unsupported operand types: {TypeNameForMessage(value)} * int");

    /// <summary>An int or a float for arithmetic, with php's warning for leading-numeric strings; false where PHP throws a TypeError.</summary>
    internal static bool TryToNumber(PhpValue value, out PhpValue number)
    {
        number = value;
        switch (value.TypeCode)
        {
            case PhpTypeCode.Long or PhpTypeCode.Double:
                return true;
            case PhpTypeCode.Null or PhpTypeCode.Boolean:
                number = PhpValue.Create(value._bits);
                return true;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                var parsed = NumericString.Parse(value.StringValue.AsSpan());
                number = parsed.Value;
                if (parsed.Kind == NumericKind.None)
                {
                    return false;
                }

                if (parsed.HasTrailingData)
                {
                    Context.Current?.Warning("A non-numeric value encountered");
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>An int for bitwise operators and modulo, with php's warnings and deprecations; false where PHP throws a TypeError.</summary>
    internal static bool TryToInteger(PhpValue value, out long number)
    {
        number = value._bits;
        switch (value.TypeCode)
        {
            case PhpTypeCode.Long or PhpTypeCode.Null or PhpTypeCode.Boolean:
                return true;
            case PhpTypeCode.Double:
                number = ToLongImplicitly(value.Double);
                return true;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                return TryToInteger(value.StringValue, out number);
            default:
                return false;
        }
    }

    private static bool TryToInteger(PhpString value, out long number)
    {
        var parsed = NumericString.Parse(value.AsSpan());
        number = parsed.Long;
        if (parsed.Kind == NumericKind.None)
        {
            return false;
        }

        if (parsed.HasTrailingData)
        {
            Context.Current?.Warning("A non-numeric value encountered");
        }

        if (parsed.Kind == NumericKind.Double)
        {
            number = SaturateToLong(parsed.Double);
            if (number != parsed.Double)
            {
                TellLoss(Context.Current, value);
            }
        }

        return true;
    }
}
