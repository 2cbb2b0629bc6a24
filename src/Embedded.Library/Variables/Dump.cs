using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>var_dump().</summary>
[PhpExtension("standard")]
public static class Dump
{
    /// <summary>Prints values with their types.</summary>
    public static void var_dump(Context ctx, PhpValue value, params ReadOnlySpan<PhpValue> values)
    {
        new Dumper(ctx).Print(value);
        foreach (var more in values)
        {
            new Dumper(ctx).Print(more);
        }
    }

    private sealed class Dumper(Context ctx)
    {
        private readonly ByteBuilder _out = new(256);
        private readonly HashSet<object> _open = new(ReferenceEqualityComparer.Instance);

        public void Print(PhpValue value)
        {
            Write(value, 0);
            ctx.Echo(_out.AsSpan());
        }

        private void Write(PhpValue stored, int indent)
        {
            bool isShared = stored.IsAlias && stored.Alias._holders > 1;
            var value = stored.GetValue();
            if (value.IsArray)
            {
                WriteArray(stored, value.Array, isShared, indent);
                return;
            }

            if (ObjectView.Of(value) is { } o)
            {
                WriteObject(o, indent, isShared);
                return;
            }

            if (isShared)
            {
                _out.Add('&');
            }

            WriteScalar(value);
        }

        private void WriteScalar(PhpValue value)
        {
            switch (value.TypeCode)
            {
                case PhpTypeCode.Null:
                    _out.Add("NULL");
                    break;
                case PhpTypeCode.Boolean:
                    _out.Add(value.Boolean ? "bool(true)" : "bool(false)");
                    break;
                case PhpTypeCode.Long:
                    _out.Add("int(");
                    _out.Add(value.Long);
                    _out.Add(')');
                    break;
                case PhpTypeCode.Double:
                    _out.Add("float(");
                    _out.Add(FloatFormat.Format(value.Double, ctx.SerializePrecision));
                    _out.Add(')');
                    break;
                case PhpTypeCode.String or PhpTypeCode.MutableString:
                    _out.Add("string(");
                    _out.Add(value.StringValue.Length);
                    _out.Add(") \"");
                    _out.Add(value.StringValue);
                    _out.Add('"');
                    break;
                default:
                    var resource = (PhpResource)value.Object;
                    _out.Add($"resource({resource.Id}) of type ({resource.TypeName})");
                    break;
            }

            _out.Add('\n');
        }

        private void WriteArray(PhpValue stored, PhpArray array, bool isShared, int indent)
        {
            // Only what is reached through a reference can contain itself.
            object identity = stored.IsAlias ? stored.Alias : array;
            if (!_open.Add(identity))
            {
                _out.Add("*RECURSION*\n");
                return;
            }

            _out.Add(isShared ? "&array(" : "array(");
            _out.Add(array.Count);
            _out.Add(") {\n");
            foreach (var (key, item) in array)
            {
                _out.Fill((byte)' ', indent + 2);
                WriteKey(key);
                _out.Add("]=>\n");
                _out.Fill((byte)' ', indent + 2);
                Write(item, indent + 2);
            }

            _out.Fill((byte)' ', indent);
            _out.Add("}\n");
            _open.Remove(identity);
        }

        private void WriteKey(IntStringKey key)
        {
            _out.Add('[');
            if (key.IsInteger)
            {
                _out.Add(key.Integer);
                return;
            }

            _out.Add('"');
            _out.Add(key.String);
            _out.Add('"');
        }

        private void WriteObject(IPhpObjectLike o, int indent, bool isShared)
        {
            if (ObjectView.EnumCase(o) is { } enumCase)
            {
                _out.Add($"{(isShared ? "&" : "")}enum({o.Class.Name}::{enumCase})\n");
                return;
            }

            if (!_open.Add(o))
            {
                _out.Add("*RECURSION*\n");
                return;
            }

            var properties = ObjectView.Properties(ctx, o, PropertyPurpose.Debug);
            _out.Add($"{(isShared ? "&" : "")}object({o.Class.Name})#{o.ObjectId} ({properties.Count(p => p.UninitializedType is null)}) {{\n");
            foreach (var property in properties)
            {
                _out.Fill((byte)' ', indent + 2);
                _out.Add("[\"");
                _out.Add(property.Name.IsInteger ? Convert.ToPhpString(property.Name.Integer) : property.Name.String);
                _out.Add(property.Visibility switch
                {
                    PropertyVisibility.Private => $"\":\"{property.DeclaringClass}\":private",
                    PropertyVisibility.Protected => "\":protected",
                    _ => "\"",
                });
                _out.Add("]=>\n");
                _out.Fill((byte)' ', indent + 2);
                if (property.UninitializedType is { } type)
                {
                    _out.Add($"uninitialized({type})\n");
                }
                else
                {
                    Write(property.Value, indent + 2);
                }
            }

            _out.Fill((byte)' ', indent);
            _out.Add("}\n");
            _open.Remove(o);
        }
    }
}
