namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The format of var_export().</summary>
internal sealed class ExportPrinter(Context ctx) : Printer(ctx)
{
    public void Print(PhpValue value, int level)
    {
        value = value.GetValue();
        switch (value.TypeCode)
        {
            case PhpTypeCode.Null:
                Text.Append("NULL"u8);
                break;
            case PhpTypeCode.Boolean:
                Text.Append(value.Boolean ? "true"u8 : "false"u8);
                break;
            case PhpTypeCode.Long:
                PrintLong(value.Long);
                break;
            case PhpTypeCode.Double:
                Text.Append(FloatFormat.FormatWithFraction(value.Double, Context.SerializePrecision));
                break;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                PrintString(value.StringValue.AsSpan());
                break;
            case PhpTypeCode.PhpArray:
                PrintArray(value, level);
                break;
            default:
                PrintObject(value, level);
                break;
        }
    }

    // The smallest int has no literal.
    private void PrintLong(long value)
    {
        if (value == long.MinValue)
        {
            Text.Append(value + 1).Append("-1"u8);
        }
        else
        {
            Text.Append(value);
        }
    }

    private void PrintString(ReadOnlySpan<byte> value)
    {
        Text.Append("'"u8);
        while (true)
        {
            int special = value.IndexOfAny("\\'\0"u8);
            if (special < 0)
            {
                break;
            }

            Text.Append(value[..special]);
            Text.Append(value[special] switch
            {
                (byte)'\\' => "\\\\"u8,
                (byte)'\'' => "\\'"u8,
                _ => "' . \"\\0\" . '"u8,
            });
            value = value[(special + 1)..];
        }

        Text.Append(value).Append("'"u8);
    }

    private bool TryEnterOrWarn(PhpValue value)
    {
        if (TryEnter(value))
        {
            return true;
        }

        Context.Warning("var_export does not handle circular references");
        Text.Append("NULL"u8);
        return false;
    }

    private void BeginNested(int level)
    {
        if (level > 1)
        {
            Text.Append("\n"u8).Spaces(level - 1);
        }
    }

    private void PrintArray(PhpValue value, int level)
    {
        if (!TryEnterOrWarn(value))
        {
            return;
        }

        BeginNested(level);
        Text.Append("array (\n"u8);
        foreach (var (key, item) in value.Array)
        {
            Text.Spaces(level + 1);
            if (key._str is null)
            {
                PrintLong(key._num);
            }
            else
            {
                PrintString(key._str);
            }

            PrintItem(item, level);
        }

        Text.Spaces(level - 1).Append(")"u8);
        Leave();
    }

    private void PrintItem(PhpValue item, int level)
    {
        Text.Append(" => "u8);
        Print(item, level + 2);
        Text.Append(",\n"u8);
    }

    private void PrintObject(PhpValue value, int level)
    {
        if (value._obj is not IPhpObjectLike like)
        {
            Text.Append("NULL"u8);
            return;
        }

        if (like is PhpObject { EnumCaseName: { } name })
        {
            BeginNested(level);
            Text.Append("\\"u8).Append(like.Class.Name).Append("::"u8).Append(name);
            return;
        }

        if (!TryEnterOrWarn(value))
        {
            return;
        }

        BeginNested(level);
        bool isPlain = like.Class.Name.Equals("stdClass", StringComparison.OrdinalIgnoreCase);
        Text.Append(isPlain ? "(object) array(\n" : $"\\{like.Class.Name}::__set_state(array(\n");
        foreach (var property in PropertiesOf(like, PropertyPurpose.ArrayCast))
        {
            Text.Spaces(level + 2);
            if (property.IsIndex)
            {
                PrintLong(property.Name.Integer);
                PrintItem(property.Value, level);
                continue;
            }

            PrintString(property.Name.IsInteger ? Convert.ToPhpString(property.Name.Integer).AsSpan() : property.Name._str);
            PrintItem(property.Value, level);
        }

        Text.Spaces(level - 1).Append(isPlain ? ")"u8 : "))"u8);
        Leave();
    }
}
