using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>print_r().</summary>
[PhpExtension("standard")]
public static class PrintR
{
    /// <summary>Prints a value for people, or returns the text.</summary>
    public static PhpValue print_r(Context ctx, PhpValue value, bool @return = false)
    {
        var writer = new Writer(ctx);
        writer.Write(value, 0);
        if (@return)
        {
            return writer.Text;
        }

        ctx.Echo(writer.Text);
        return true;
    }

    private sealed class Writer(Context ctx)
    {
        private readonly ByteBuilder _out = new(256);
        private readonly HashSet<object> _open = new(ReferenceEqualityComparer.Instance);

        public PhpString Text => _out.ToPhpString();

        public void Write(PhpValue stored, int indent)
        {
            var value = stored.GetValue();
            if (value.IsArray)
            {
                _out.Add("Array\n");
                object identity = stored.IsAlias ? stored.Alias : value.Array;
                WriteBlock(identity, indent, () =>
                {
                    foreach (var (key, item) in value.Array)
                    {
                        WriteEntry(key, "", item, indent);
                    }
                });
                return;
            }

            if (ObjectView.Of(value) is { } o)
            {
                WriteObject(o, indent);
                return;
            }

            _out.Add(Convert.ToPhpString(value, ctx));
        }

        private void WriteObject(IPhpObjectLike o, int indent)
        {
            var properties = ObjectView.Properties(ctx, o, PropertyPurpose.Debug);
            _out.Add(o.Class.Name);
            if (ObjectView.EnumCase(o) is not null)
            {
                var value = properties.Find(p => p.Name == "value").Value.GetValue();
                _out.Add(" Enum");
                _out.Add(value.IsNull ? "" : value.IsLong ? ":int" : ":string");
                _out.Add('\n');
            }
            else
            {
                _out.Add(" Object\n");
            }

            WriteBlock(o, indent, () =>
            {
                foreach (var property in properties)
                {
                    if (property.UninitializedType is not null)
                    {
                        continue;
                    }

                    string mark = property.Visibility switch
                    {
                        PropertyVisibility.Private => $":{property.DeclaringClass}:private",
                        PropertyVisibility.Protected => ":protected",
                        _ => "",
                    };
                    WriteEntry(property.Name, mark, property.Value, indent);
                }
            });
        }

        private void WriteBlock(object identity, int indent, Action body)
        {
            if (!_open.Add(identity))
            {
                _out.Add(" *RECURSION*");
                return;
            }

            _out.Fill((byte)' ', indent);
            _out.Add("(\n");
            body();
            _out.Fill((byte)' ', indent);
            _out.Add(")\n");
            _open.Remove(identity);
        }

        private void WriteEntry(IntStringKey key, string mark, PhpValue item, int indent)
        {
            _out.Fill((byte)' ', indent + 4);
            _out.Add('[');
            _out.Add(key.IsInteger ? Convert.ToPhpString(key.Integer) : key.String);
            _out.Add(mark);
            _out.Add("] => ");
            Write(item, indent + 8);
            _out.Add('\n');
        }
    }
}
