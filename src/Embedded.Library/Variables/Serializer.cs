using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>serialize().</summary>
internal sealed class Serializer
{
    private const int UncheckedDepth = 64;

    private readonly ByteBuilder _out = new(128);
    private readonly Context _ctx;
    private readonly SerializationState _state;
    private readonly SerializedParts _parts;
    private int _depth;

    private Serializer(Context context)
    {
        _ctx = context;
        _state = SerializationState.Of(context);
        _parts = _state.BeginWriting();
    }

    /// <summary>The text of what is written.</summary>
    public static PhpString Run(Context ctx, Action<Serializer> write)
    {
        var serializer = new Serializer(ctx);
        try
        {
            write(serializer);
        }
        finally
        {
            serializer._state.EndWriting();
        }

        return serializer._out.ToPhpString();
    }

    /// <summary>Adds text as it is.</summary>
    public void Raw(string text) => _out.Add(text);

    public void Write(PhpValue stored)
    {
        var value = stored.GetValue();
        object? identity = stored.IsAlias && stored.Alias._holders > 1 ? stored.Alias : null;
        if (identity is not null && _parts.Seen.TryGetValue(identity, out int number))
        {
            _out.Add($"R:{number};");
            return;
        }

        if (value.AsObject() is PhpObject known && _parts.Seen.TryGetValue(known, out number))
        {
            // The place itself takes a number too.
            _parts.Count++;
            _out.Add($"r:{number};");
            return;
        }

        _parts.Count++;
        if (identity is not null)
        {
            _parts.Seen.Add(identity, _parts.Count);
        }

        switch (value.TypeCode)
        {
            case PhpTypeCode.Null:
                _out.Add("N;"u8);
                break;
            case PhpTypeCode.Boolean:
                _out.Add(value.Boolean ? "b:1;"u8 : "b:0;"u8);
                break;
            case PhpTypeCode.Long:
                _out.Add("i:"u8);
                _out.Add(value.Long);
                _out.Add(';');
                break;
            case PhpTypeCode.Double:
                _out.Add("d:"u8);
                _out.Add(FloatFormat.Format(value.Double, _ctx.SerializePrecision));
                _out.Add(';');
                break;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                WriteString(value.StringValue);
                _out.Add(';');
                break;
            case PhpTypeCode.PhpArray:
                // An array that only a reference within holds has no number that could be named: it ends where it comes again.
                RuntimeHelpers.EnsureSufficientExecutionStack();
                bool isDeep = ++_depth > UncheckedDepth;
                if (isDeep && !Open.Add(value.Array.Table))
                {
                    _out.Add("N;"u8);
                }
                else
                {
                    _out.Add("a:"u8);
                    WriteEntries(value.Array);
                    if (isDeep)
                    {
                        Open.Remove(value.Array.Table);
                    }
                }

                _depth--;
                break;
            default:
                if (value.Object is PhpObject o)
                {
                    _parts.Seen.Add(o, _parts.Count);
                    WriteObject(o);
                }
                else if (value.Object is IPhpObjectLike other)
                {
                    throw PhpException.Create("Exception", $"Serialization of '{other.Class.Name}' is not allowed");
                }
                else
                {
                    _out.Add("i:0;"u8);
                }

                break;
        }
    }

    private void WriteString(PhpString text)
    {
        _out.Add("s:"u8);
        _out.Add(text.Length);
        _out.Add(":\""u8);
        _out.Add(text);
        _out.Add('"');
    }

    private void WriteEntries(PhpArray array, bool named = false)
    {
        _out.Add(array.Count);
        _out.Add(":{"u8);
        foreach (var (key, item) in array)
        {
            if (key.IsInteger && !named)
            {
                _out.Add("i:"u8);
                _out.Add(key.Integer);
            }
            else
            {
                WriteString(key.Text);
            }

            _out.Add(';');
            if ((item.IsAlias && item.Alias._holders > 1) || item.GetValue() is not { IsArray: true } nested)
            {
                Write(item);
            }
            else if (ReferenceEquals(nested.Array.Table, array.Table) || Nested.Contains(nested.Array.Table))
            {
                // It is in itself, by a reference further in, and has no number that could be named.
                _parts.Count++;
                _out.Add("N;"u8);
            }
            else
            {
                Nested.Push(nested.Array.Table);
                Write(item);
                Nested.Pop();
            }
        }

        _out.Add('}');
    }

    // The deep arrays on the way.
    private HashSet<object> Open => field ??= new(ReferenceEqualityComparer.Instance);

    // The arrays on the way that no reference holds.
    private Stack<ArrayTable> Nested => field ??= new();

    private void WriteObject(PhpObject o)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var type = o.Class;
        if (o.EnumCaseName is { } enumCase)
        {
            string text = $"{type.Name}:{enumCase}";
            _out.Add($"E:{text.Length}:\"{text}\";");
            return;
        }

        if ((type.Flags & (PhpClassFlags.NotSerializable | PhpClassFlags.Anonymous)) != 0)
        {
            throw PhpException.Create("Exception", $"Serialization of '{Convert.Shown(type.Name)}' is not allowed");
        }

        var methods = type.Serialization;
        if (methods.Serialize is { } method)
        {
            var data = _state.Apart(() => method.Routine.Call0(_ctx, o).GetValue());
            if (!data.IsArray)
            {
                throw PhpException.TypeErrorException($"{type.Name}::__serialize() must return an array");
            }

            Begin("O", type);
            WriteEntries(data.Array);
            return;
        }

        if (methods.IsSerializable)
        {
            var data = Classes.Iteration.Call(_ctx, o, "serialize");
            if (!data.IsStringValue)
            {
                _out.Add("N;"u8);
                return;
            }

            Begin("C", type);
            _out.Add(data.StringValue.Length);
            _out.Add(":{"u8);
            _out.Add(data.StringValue);
            _out.Add('}');
            return;
        }

        var properties = Convert.ToArray(PhpValue.FromClass(o));
        if (methods.Sleep is { } sleep)
        {
            var names = _state.Apart(() => sleep.Routine.Call0(_ctx, o).GetValue());
            if (!names.IsArray)
            {
                _ctx.Warning($"serialize(): {type.Name}::__sleep() should return an array only containing the names of instance-variables to serialize");
                _out.Add("N;"u8);
                return;
            }

            properties = Selected(o, properties, names.Array);
        }

        if (type.Name == "__PHP_Incomplete_Class" && properties["__PHP_Incomplete_Class_Name"] is { IsStringValue: true } missing)
        {
            properties.RemoveKey(new IntStringKey("__PHP_Incomplete_Class_Name"));
            _out.Add($"O:{missing.StringValue.Length}:\"");
            _out.Add(missing.StringValue);
            _out.Add("\":"u8);
            WriteEntries(properties, named: true);
            return;
        }

        Begin("O", type);
        WriteEntries(properties, named: !methods.HasElements);
    }

    private void Begin(string kind, PhpClass type)
    {
        _out.Add(kind);
        _out.Add(':');
        _out.Add(System.Text.Encoding.UTF8.GetByteCount(type.Name));
        _out.Add(":\""u8);
        _out.Add(type.Name);
        _out.Add("\":"u8);
    }

    // The properties that __sleep() names, by their mangled names.
    private PhpArray Selected(PhpObject o, PhpArray all, PhpArray names)
    {
        var result = new PhpArray();
        foreach (var name in names.GetValues())
        {
            string text = Convert.ToPhpString(name, _ctx).ToString();
            IntStringKey[] forms = [IntStringKey.FromString(text), new($"\0*\0{text}"), new($"\0{o.Class.Name}\0{text}")];
            int found = Array.FindIndex(forms, all.ContainsKey);
            if (found < 0)
            {
                _ctx.Warning($"serialize(): \"{text}\" returned as member variable from __sleep() but does not exist");
                continue;
            }

            all.TryGetValue(forms[found], out var value);
            result.SetItemRaw(forms[found], value);
        }

        return result;
    }
}
