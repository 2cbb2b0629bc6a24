namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The format of print_r().</summary>
internal sealed class ReadablePrinter(Context ctx) : Printer(ctx)
{
    public void Print(PhpValue value, int indent)
    {
        value = value.GetValue();
        if (value.IsArray)
        {
            Text.Append("Array\n"u8);
            PrintBody(value, indent, value.Array.Select(entry => new ObjectProperty(entry.Key, entry.Value)));
        }
        else if (value._obj is IPhpObjectLike like)
        {
            Text.Append(like.Class.Name).Append(like is PhpObject { EnumCaseName: not null } ? " Enum"u8 : " Object"u8);
            var properties = PropertiesOf(like, PropertyPurpose.Debug);
            if (like.Class.IsEnum && properties is [_, { Value: var backing }, ..])
            {
                Text.Append(backing.IsLong ? ":int"u8 : ":string"u8);
            }

            Text.Append("\n"u8);
            PrintBody(value, indent, properties.Where(p => p.UninitializedType is null));
        }
        else
        {
            Text.Append(Convert.ToPhpString(value, Context));
        }
    }

    private void PrintBody(PhpValue value, int indent, IEnumerable<ObjectProperty> items)
    {
        if (!TryEnter(value))
        {
            Text.Append(" *RECURSION*"u8);
            return;
        }

        Text.Spaces(indent).Append("(\n"u8);
        foreach (var item in items)
        {
            Text.Spaces(indent + 4).Append("["u8);
            Append(item.Name).Append(item.Visibility switch
            {
                PropertyVisibility.Protected => ":protected",
                PropertyVisibility.Private => $":{item.DeclaringClass}:private",
                _ => "",
            }).Append("] => "u8);
            Print(item.Value, indent + 8);
            Text.Append("\n"u8);
        }

        Text.Spaces(indent).Append(")\n"u8);
        Leave(value);
    }
}
