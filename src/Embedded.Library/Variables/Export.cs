using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>var_export().</summary>
[PhpExtension("standard")]
public static class Export
{
    /// <summary>Prints a value as PHP source, or returns the text.</summary>
    public static PhpValue var_export(Context ctx, PhpValue value, bool @return = false)
    {
        var writer = new Writer(ctx);
        writer.Write(value, 0);
        if (@return)
        {
            return writer.Text;
        }

        ctx.Echo(writer.Text);
        return default;
    }

    private sealed class Writer(Context ctx)
    {
        private readonly ByteBuilder _out = new(256);
        private readonly HashSet<object> _open = new(ReferenceEqualityComparer.Instance);

        public PhpString Text => _out.ToPhpString();

        public void Write(PhpValue stored, int indent)
        {
            var value = stored.GetValue();
            switch (value.TypeCode)
            {
                case PhpTypeCode.Boolean:
                    _out.Add(value.Boolean ? "true" : "false");
                    break;
                case PhpTypeCode.Long when value.Long == long.MinValue:
                    _out.Add("-9223372036854775807-1");
                    break;
                case PhpTypeCode.Long:
                    _out.Add(value.Long);
                    break;
                case PhpTypeCode.Double:
                    _out.Add(FloatFormat.FormatWithFraction(value.Double, ctx.SerializePrecision));
                    break;
                case PhpTypeCode.String or PhpTypeCode.MutableString:
                    WriteString(value.StringValue);
                    break;
                case PhpTypeCode.PhpArray:
                    WriteArray(stored, value.Array, indent);
                    break;
                case PhpTypeCode.Object when ObjectView.Of(value) is { } o:
                    WriteObject(o, indent);
                    break;
                default:
                    _out.Add("NULL");
                    break;
            }
        }

        private void WriteString(PhpString value)
        {
            _out.Add('\'');
            foreach (byte c in value.AsSpan())
            {
                if (c == 0)
                {
                    _out.Add("' . \"\\0\" . '");
                    continue;
                }

                if (c is (byte)'\'' or (byte)'\\')
                {
                    _out.Add('\\');
                }

                _out.Add(c);
            }

            _out.Add('\'');
        }

        private bool Open(object identity)
        {
            if (_open.Add(identity))
            {
                return true;
            }

            ctx.Warning("var_export does not handle circular references");
            _out.Add("NULL");
            return false;
        }

        private void WriteArray(PhpValue stored, PhpArray array, int indent)
        {
            object identity = stored.IsAlias ? stored.Alias : array;
            if (!Open(identity))
            {
                return;
            }

            NewLine(indent);
            _out.Add("array (\n");
            foreach (var (key, item) in array)
            {
                _out.Fill((byte)' ', indent + 2);
                if (key.IsInteger)
                {
                    _out.Add(key.Integer);
                }
                else
                {
                    WriteString(key.String);
                }

                WriteItem(item, indent + 2);
            }

            _out.Fill((byte)' ', indent);
            _out.Add(')');
            _open.Remove(identity);
        }

        private void WriteItem(PhpValue item, int indent)
        {
            _out.Add(" => ");
            Write(item, indent);
            _out.Add(",\n");
        }

        private void NewLine(int indent)
        {
            if (indent > 0)
            {
                _out.Add('\n');
                _out.Fill((byte)' ', indent);
            }
        }

        private void WriteObject(IPhpObjectLike o, int indent)
        {
            if (!Open(o))
            {
                return;
            }

            NewLine(indent);
            string className = o.Class.Name;
            if (ObjectView.EnumCase(o) is { } enumCase)
            {
                _out.Add($"\\{className}::{enumCase}");
                _open.Remove(o);
                return;
            }

            bool isPlain = className == "stdClass";
            _out.Add(isPlain ? "(object) array(\n" : $"\\{className}::__set_state(array(\n");
            foreach (var property in ObjectView.Properties(ctx, o, PropertyPurpose.ArrayCast))
            {
                _out.Fill((byte)' ', indent + 3);
                WriteString(property.Name.IsInteger ? Convert.ToPhpString(property.Name.Integer) : property.Name.String);
                WriteItem(property.Value, indent + 2);
            }

            _out.Fill((byte)' ', indent);
            _out.Add(isPlain ? ")" : "))");
            _open.Remove(o);
        }
    }
}
