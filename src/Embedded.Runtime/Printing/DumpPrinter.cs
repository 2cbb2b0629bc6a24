namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The format of var_dump().</summary>
internal sealed class DumpPrinter(Context ctx) : Printer(ctx)
{
    /// <summary>Whether the counts that debug_zval_dump() adds are shown.</summary>
    public bool ShowsCounts { get; init; }

    public void Print(PhpValue value, int indent)
    {
        Text.Spaces(indent);
        bool isReference = value.IsAlias && value.Alias._holders > 1 && indent > 0;
        value = value.GetValue();
        string mark = isReference ? "&" : "";
        switch (value.TypeCode)
        {
            case PhpTypeCode.Null:
                Text.Append(mark).Append("NULL\n"u8);
                break;
            case PhpTypeCode.Boolean:
                Text.Append(mark).Append(value.Boolean ? "bool(true)\n"u8 : "bool(false)\n"u8);
                break;
            case PhpTypeCode.Long:
                Text.Append(mark).Append("int("u8).Append(value.Long).Append(")\n"u8);
                break;
            case PhpTypeCode.Double:
                Text.Append(mark).Append("float("u8).Append(FloatFormat.Format(value.Double, Context.SerializePrecision)).Append(")\n"u8);
                break;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                Text.Append(mark).Append("string("u8).Append(value.StringValue.Length).Append(") \""u8).Append(value.StringValue).Append("\""u8);
                Text.Append(ShowsCounts ? " interned\n"u8 : "\n"u8);
                break;
            case PhpTypeCode.PhpArray:
                PrintArray(value, mark, indent);
                break;
            default:
                PrintObject(value, mark, indent);
                break;
        }
    }

    private void PrintArray(PhpValue value, string mark, int indent)
    {
        if (!TryEnter(value))
        {
            Text.Append("*RECURSION*\n"u8);
            return;
        }

        Text.Append(mark).Append("array("u8).Append(value.Array.Count).Append(")"u8).Append(ShowsCounts ? " refcount(2){\n"u8 : " {\n"u8);
        foreach (var (key, item) in value.Array)
        {
            Text.Spaces(indent + 2).Append(key.IsString ? "[\""u8 : "["u8);
            Append(key).Append(key.IsString ? "\"]=>\n"u8 : "]=>\n"u8);
            Print(item, indent + 2);
        }

        Text.Spaces(indent).Append("}\n"u8);
        Leave();
    }

    private void PrintObject(PhpValue value, string mark, int indent)
    {
        if (value._obj is not IPhpObjectLike like)
        {
            var resource = value._obj as PhpResource;
            Text.Append(mark).Append("resource("u8).Append(resource?.Id ?? 0).Append(") of type ("u8).Append(resource?.TypeName ?? value._obj!.GetType().Name).Append(")\n"u8);
            return;
        }

        if (like is PhpObject { EnumCaseName: { } name })
        {
            Text.Append(mark).Append("enum("u8).Append(like.Class.Name).Append("::"u8).Append(name).Append(")\n"u8);
            return;
        }

        if (!TryEnter(value))
        {
            Text.Append("*RECURSION*\n"u8);
            return;
        }

        var properties = PropertiesOf(like, PropertyPurpose.Debug);
        Text.Append(mark).Append("object("u8).Append(Convert.Shown(like.Class.Name)).Append(")#"u8).Append(like.ObjectId).Append(" ("u8);
        Text.Append(properties.Count(p => p.UninitializedType is null)).Append(")"u8).Append(ShowsCounts ? " refcount(2){\n"u8 : " {\n"u8);
        foreach (var property in properties)
        {
            PrintProperty(property, indent + 2);
        }

        Text.Spaces(indent).Append("}\n"u8);
        Leave();
    }

    private void PrintProperty(in ObjectProperty property, int indent)
    {
        Text.Spaces(indent).Append(property.IsIndex ? "["u8 : "[\""u8);
        Append(property.Name);
        if (!property.IsIndex)
        {
            Text.Append("\""u8);
        }

        if (property.Visibility == PropertyVisibility.Protected)
        {
            Text.Append(":protected"u8);
        }
        else if (property.Visibility == PropertyVisibility.Private)
        {
            Text.Append(":\""u8).Append(Convert.Shown(property.DeclaringClass ?? "")).Append("\":private"u8);
        }

        Text.Append("]=>\n"u8);
        if (property.UninitializedType is { } type)
        {
            Text.Spaces(indent).Append("uninitialized("u8).Append(type).Append(")\n"u8);
        }
        else
        {
            Print(property.Value, indent);
        }
    }
}
