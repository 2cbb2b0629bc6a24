namespace PeachpieSockets.Embedded.Runtime;

public static partial class Operators
{
    /// <summary><c>++</c> on any value, alphanumeric strings included; null becomes 1.</summary>
    public static PhpValue Increment(PhpValue value)
    {
        if (value.IsLong && value._bits != long.MaxValue)
        {
            return PhpValue.Create(value._bits + 1);
        }

        value = value.GetValue();
        return value.TypeCode switch
        {
            PhpTypeCode.Long => Add(value._bits, 1),
            PhpTypeCode.Double => PhpValue.Create(value.Double + 1),
            PhpTypeCode.Null => PhpValue.Create(1L),
            PhpTypeCode.Boolean => value,
            PhpTypeCode.String or PhpTypeCode.MutableString => IncrementString(value.StringValue),
            _ => throw PhpException.TypeErrorException($"Cannot increment {Convert.TypeNameForMessage(value)}"),
        };
    }

    /// <summary><c>--</c> on any value; null stays null.</summary>
    public static PhpValue Decrement(PhpValue value)
    {
        if (value.IsLong && value._bits != long.MinValue)
        {
            return PhpValue.Create(value._bits - 1);
        }

        value = value.GetValue();
        switch (value.TypeCode)
        {
            case PhpTypeCode.Long:
                return Subtract(value._bits, 1);
            case PhpTypeCode.Double:
                return PhpValue.Create(value.Double - 1);
            case PhpTypeCode.Null:
                return default;
            case PhpTypeCode.Boolean:
                return value;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                var text = value.StringValue;
                return text.IsEmpty ? PhpValue.Create(-1L)
                    : Convert.IsNumeric(text.AsSpan(), out var number) ? Subtract(number, PhpValue.Create(1L))
                    : value;
            default:
                throw PhpException.TypeErrorException($"Cannot decrement {Convert.TypeNameForMessage(value)}");
        }
    }

    private static PhpValue IncrementString(PhpString value)
    {
        if (value.IsEmpty)
        {
            return PhpValue.Create("1"u8.ToArray());
        }

        if (Convert.IsNumeric(value.AsSpan(), out var number))
        {
            return Add(number, PhpValue.Create(1L));
        }

        // Perl's way: the last letter or digit counts on within its kind and carries to the left; anything else stops it.
        var text = value.AsSpan().ToArray();
        for (int i = text.Length - 1; i >= 0; i--)
        {
            byte c = text[i];
            bool wraps = c is (byte)'z' or (byte)'Z' or (byte)'9';
            if (!char.IsAsciiLetterOrDigit((char)c))
            {
                return PhpValue.Create(text);
            }

            text[i] = c switch
            {
                (byte)'z' => (byte)'a',
                (byte)'Z' => (byte)'A',
                (byte)'9' => (byte)'0',
                _ => (byte)(c + 1),
            };

            if (!wraps)
            {
                return PhpValue.Create(text);
            }
        }

        byte carried = text[0] == '0' ? (byte)'1' : text[0];
        return PhpValue.Create((byte[])[carried, .. text]);
    }
}
