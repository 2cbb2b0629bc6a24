using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Tests.Syntax;

/// <summary>Writes a tree as an s-expression: the kind of each node, then its properties in the order of their declaration, without lines.</summary>
internal static class SyntaxDumper
{
    private static readonly string[] Suffixes = ["Expression", "Statement", "Syntax", "Member", "Literal"];

    public static string Dump(SourceFile file)
    {
        var text = new StringBuilder();
        foreach (Statement statement in file.Statements)
        {
            if (text.Length > 0)
                text.Append('\n');
            Write(text, statement);
        }

        if (file.StrictTypes)
            text.Append("\nstrict_types");
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case Node node:
                WriteNode(text, node);
                break;
            case Name name:
                text.Append(name.FullName);
                if (name.Fallback is not null)
                    text.Append('?').Append(name.Fallback);
                break;
            case byte[] bytes:
                WriteBytes(text, bytes);
                break;
            case string name:
                text.Append(name);
                break;
            case KeyValuePair<string, Expression> pair:
                text.Append(pair.Key).Append('=');
                Write(text, pair.Value);
                break;
            case IEnumerable list:
                text.Append('[');
                string separator = "";
                foreach (object? item in list)
                {
                    text.Append(separator);
                    Write(text, item);
                    separator = " ";
                }

                text.Append(']');
                break;
            default:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture)!.Replace(", ", "+"));
                break;
        }
    }

    private static void WriteNode(StringBuilder text, Node node)
    {
        Type type = node.GetType();
        text.Append('(').Append(ShortName(type.Name));
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            object? value = property.GetValue(node);
            if (property.Name == "Arguments" && value is null)
                text.Append(" FirstClass");

            // A false flag and an absent part are the usual thing, so they are left out; the others carry their name.
            if (property.Name == "EndLine" || value is null or false || (value is Modifiers and Modifiers.None) || value is ICollection { Count: 0 } and not byte[])
                continue;
            text.Append(' ');
            if (value is true)
            {
                text.Append(property.Name);
                continue;
            }

            if (value is not (Node or IReadOnlyList<Statement>) && property.Name is not ("Value" or "Name" or "Operator"))
                text.Append(property.Name).Append(':');
            else if (value is Node && IsAmbiguous(property.Name))
                text.Append(property.Name).Append(':');
            Write(text, value);
        }

        text.Append(')');
    }

    /// <summary>Optional parts whose place alone does not tell which one it is.</summary>
    private static bool IsAmbiguous(string property) =>
        property is "WhenTrue" or "Else" or "Finally" or "Key" or "KeyTarget" or "Default" or "ReturnType" or "Type" or "Test" or "EnumBackingType";

    private static string ShortName(string name)
    {
        foreach (string suffix in Suffixes)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length)
                return name[..^suffix.Length];
        }

        return name;
    }

    private static void WriteBytes(StringBuilder text, byte[] bytes)
    {
        text.Append('"');
        foreach (byte b in bytes)
        {
            if (b is >= 0x20 and < 0x7F and not (byte)'"' and not (byte)'\\')
                text.Append((char)b);
            else
                text.Append(CultureInfo.InvariantCulture, $"\\x{b:X2}");
        }

        text.Append('"');
    }
}
