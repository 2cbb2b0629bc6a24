using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>serialize().</summary>
internal sealed class Serializer(Context ctx)
{
    private const int UncheckedDepth = 64;

    private readonly ByteBuilder _out = new(128);
    private readonly Dictionary<object, int> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _open = new(ReferenceEqualityComparer.Instance);
    private int _count;
    private int _depth;

    public PhpString Text => _out.ToPhpString();

    /// <summary>Adds text as it is.</summary>
    public void Raw(string text) => _out.Add(text);

    public void Write(PhpValue stored)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var value = stored.GetValue();
        object? identity = stored.IsAlias && stored.Alias._holders > 1 ? stored.Alias : null;
        if (identity is not null && _seen.TryGetValue(identity, out int number))
        {
            _out.Add($"R:{number};");
            return;
        }

        if (value.AsObject() is PhpObject known && _seen.TryGetValue(known, out number))
        {
            // The place itself takes a number too.
            _count++;
            _out.Add($"r:{number};");
            return;
        }

        _count++;
        if (identity is not null)
        {
            _seen.Add(identity, _count);
        }

        switch (value.TypeCode)
        {
            case PhpTypeCode.Null:
                _out.Add("N;");
                break;
            case PhpTypeCode.Boolean:
                _out.Add(value.Boolean ? "b:1;" : "b:0;");
                break;
            case PhpTypeCode.Long:
                _out.Add("i:");
                _out.Add(value.Long);
                _out.Add(';');
                break;
            case PhpTypeCode.Double:
                _out.Add("d:");
                _out.Add(FloatFormat.Format(value.Double, ctx.SerializePrecision));
                _out.Add(';');
                break;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                WriteString(value.StringValue);
                _out.Add(';');
                break;
            case PhpTypeCode.PhpArray:
                // An array that only a reference within holds has no number that could be named: it ends where it comes again.
                bool isDeep = ++_depth > UncheckedDepth;
                if (isDeep && !_open.Add(value.Array.Table))
                {
                    _out.Add("N;");
                }
                else
                {
                    _out.Add("a:");
                    WriteEntries(value.Array);
                    if (isDeep)
                    {
                        _open.Remove(value.Array.Table);
                    }
                }

                _depth--;
                break;
            default:
                if (value.Object is PhpObject o)
                {
                    _seen.Add(o, _count);
                    WriteObject(o);
                }
                else if (value.Object is IPhpObjectLike other)
                {
                    throw PhpException.Create("Exception", $"Serialization of '{other.Class.Name}' is not allowed");
                }
                else
                {
                    _out.Add("i:0;");
                }

                break;
        }
    }

    private void WriteString(PhpString text)
    {
        _out.Add("s:");
        _out.Add(text.Length);
        _out.Add(":\"");
        _out.Add(text);
        _out.Add('"');
    }

    private void WriteEntries(PhpArray array, bool named = false)
    {
        _out.Add(array.Count);
        _out.Add(":{");
        foreach (var (key, item) in array)
        {
            if (key.IsInteger && named)
            {
                WriteString(Convert.ToPhpString(key.Integer));
            }
            else if (key.IsInteger)
            {
                _out.Add("i:");
                _out.Add(key.Integer);
            }
            else
            {
                WriteString(key.String);
            }

            _out.Add(';');
            Write(item);
        }

        _out.Add('}');
    }

    private void WriteObject(PhpObject o)
    {
        var type = o.Class;
        if (o.EnumCaseName is { } enumCase)
        {
            string text = $"{type.Name}:{enumCase}";
            _out.Add($"E:{text.Length}:\"{text}\";");
            return;
        }

        if ((type.Flags & (PhpClassFlags.NotSerializable | PhpClassFlags.Anonymous)) != 0)
        {
            string shown = (type.Flags & PhpClassFlags.Anonymous) != 0 ? "class@anonymous" : type.Name;
            throw PhpException.Create("Exception", $"Serialization of '{shown}' is not allowed");
        }

        if (type.FindMethod("__serialize") is { } method)
        {
            var data = method.Routine.Call0(ctx, o).GetValue();
            if (!data.IsArray)
            {
                throw PhpException.TypeErrorException($"{type.Name}::__serialize() must return an array");
            }

            Begin("O", type);
            WriteEntries(data.Array);
            return;
        }

        if (type.IsSubclassOf("Serializable"))
        {
            var data = Classes.Iteration.Call(ctx, o, "serialize");
            if (!data.IsStringValue)
            {
                _out.Add("N;");
                return;
            }

            Begin("C", type);
            _out.Add(data.StringValue.Length);
            _out.Add(":{");
            _out.Add(data.StringValue);
            _out.Add('}');
            return;
        }

        var properties = Convert.ToArray(PhpValue.FromClass(o));
        if (type.FindMethod("__sleep") is { } sleep)
        {
            properties = Selected(o, properties, sleep.Routine.Call0(ctx, o).GetValue());
        }

        Begin("O", type);
        WriteEntries(properties, named: !type.IsSubclassOf("SplFixedArray"));
    }

    private void Begin(string kind, PhpClass type) => _out.Add($"{kind}:{System.Text.Encoding.UTF8.GetByteCount(type.Name)}:\"{type.Name}\":");

    // The properties that __sleep() names, by their mangled names.
    private PhpArray Selected(PhpObject o, PhpArray all, PhpValue names)
    {
        var result = new PhpArray();
        if (!names.IsArray)
        {
            return result;
        }

        foreach (var name in names.Array.GetValues())
        {
            string text = Convert.ToPhpString(name, ctx).ToString();
            IntStringKey[] forms = [IntStringKey.FromString(text), new($"\0*\0{text}"), new($"\0{o.Class.Name}\0{text}")];
            int found = Array.FindIndex(forms, all.ContainsKey);
            if (found < 0)
            {
                ctx.Warning($"serialize(): \"{text}\" returned as member variable from __sleep() but does not exist");
                continue;
            }

            all.TryGetValue(forms[found], out var value);
            result.SetItemRaw(forms[found], value);
        }

        return result;
    }
}
