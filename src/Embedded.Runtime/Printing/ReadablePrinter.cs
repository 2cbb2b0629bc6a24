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
            if (TryBegin(value, indent))
            {
                foreach (var (key, item) in value.Array)
                {
                    PrintItem(key, "", item, indent);
                }

                End(indent);
            }
        }
        else if (value._obj is IPhpObjectLike like)
        {
            Text.Append(Convert.Shown(like.Class.Name)).Append(like is PhpObject { EnumCaseName: not null } ? " Enum"u8 : " Object"u8);
            var properties = PropertiesOf(like, PropertyPurpose.Debug);
            if (like.Class.IsEnum && properties is [_, { Value: var backing }, ..])
            {
                Text.Append(backing.IsLong ? ":int"u8 : ":string"u8);
            }

            Text.Append("\n"u8);
            if (TryBegin(value, indent))
            {
                foreach (var item in properties.Where(p => p.UninitializedType is null))
                {
                    string label = item.Visibility switch
                    {
                        PropertyVisibility.Protected => ":protected",
                        PropertyVisibility.Private => $":{Convert.Shown(item.DeclaringClass ?? "")}:private",
                        _ => "",
                    };
                    PrintItem(item.Name, label, item.Value, indent);
                }

                End(indent);
            }
        }
        else
        {
            Text.Append(Convert.ToPhpString(value, Context));
        }
    }

    private bool TryBegin(PhpValue value, int indent)
    {
        if (!TryEnter(value))
        {
            Text.Append(" *RECURSION*"u8);
            return false;
        }

        Text.Spaces(indent).Append("(\n"u8);
        return true;
    }

    private void PrintItem(IntStringKey key, string label, PhpValue value, int indent)
    {
        Text.Spaces(indent + 4).Append("["u8);
        Append(key).Append(label).Append("] => "u8);
        Print(value, indent + 8);
        Text.Append("\n"u8);
    }

    private void End(int indent)
    {
        Text.Spaces(indent).Append(")\n"u8);
        Leave();
    }
}
