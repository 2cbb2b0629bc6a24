namespace PeachpieSockets.Embedded.Runtime;

// What conversions, comparisons and printing ask of an object. Classes with a behaviour of their own override these.
public partial class PhpObject : IPhpObjectLike
{
    int IPhpObjectLike.ObjectId => Id;

    /// <summary>The case's name where the object is a case of an enum; else null.</summary>
    internal string? EnumCaseName => Class.IsEnum ? Slots[0].StringValue.ToString() : null;

    /// <summary>The properties in order, as the purpose wants them.</summary>
    internal virtual IEnumerable<ObjectProperty> GetProperties(Context ctx, PropertyPurpose purpose)
    {
        if (purpose == PropertyPurpose.Debug && DebugInfo(ctx) is { } info)
        {
            foreach (var (key, value) in info)
            {
                yield return key.IsInteger ? new ObjectProperty(key, value, IsIndex: true) : Unmangle(key, value);
            }

            yield break;
        }

        var properties = Class.SlotTable;
        for (int i = 0; i < properties.Length; i++)
        {
            var p = properties[i];
            var value = Slots[i];
            if (!value.IsUndefined)
            {
                yield return new ObjectProperty(p.Key, value, p.Visibility, p.IsPrivate ? p.DeclaringClass.Name : null);
            }
            else if (purpose == PropertyPurpose.Debug && p.Type is not null)
            {
                yield return new ObjectProperty(p.Key, default, p.Visibility, p.IsPrivate ? p.DeclaringClass.Name : null, p.Type.ToString());
            }
        }

        if (Dynamic is not null)
        {
            foreach (var (key, value) in Dynamic)
            {
                // What unserialize() finds no declaration for keeps the class that its name tells.
                yield return key.IsInteger || key.String.IsEmpty || key.String.AsSpan()[0] != 0 ? new ObjectProperty(key, value) : Unmangle(key, value);
            }
        }
    }

    private PhpArray? DebugInfo(Context ctx)
    {
        if (GetDebugInfo(ctx) is { } native)
        {
            return native;
        }

        if (Class.FindMethod("__debugInfo") is not { } method)
        {
            return null;
        }

        var result = method.Routine.Call0(ctx, this).GetValue();
        return result.IsArray ? result.Array : result.IsNull ? [] : throw ctx.FatalError("__debuginfo() must return an array");
    }

    private static ObjectProperty Unmangle(IntStringKey key, PhpValue value)
    {
        if (key.IsInteger || key._str is not [0, ..] bytes)
        {
            return new ObjectProperty(key, value);
        }

        int end = Array.IndexOf(bytes, (byte)0, 1);
        if (end < 0)
        {
            return new ObjectProperty(key, value);
        }

        var name = new IntStringKey(bytes[(end + 1)..]);
        string owner = System.Text.Encoding.UTF8.GetString(bytes, 1, end - 1);
        return owner == "*" ? new ObjectProperty(name, value, PropertyVisibility.Protected) : new ObjectProperty(name, value, PropertyVisibility.Private, owner);
    }

    /// <summary>The result of __toString(); false where the class has none.</summary>
    internal virtual bool TryToString(Context ctx, out PhpString text)
    {
        text = default;
        if (Class.MagicToString is not { } method)
        {
            return false;
        }

        var result = method.Routine.Call0(ctx, this).GetValue();
        text = result.IsScalar && (result.IsStringValue || method.Routine is not UserFunction { StrictTypes: true }) ? Convert.ToPhpString(result, ctx)
            : throw PhpException.TypeErrorException($"{Class.Name}::__toString(): Return value must be of type string, {(result.IsNull ? "none" : Convert.TypeNameForMessage(result))} returned");
        return true;
    }

    /// <summary>The result of comparison with an object of any class that is not the same object; null where PHP calls the two uncomparable.</summary>
    internal virtual int? CompareObject(PhpObject other) => Comparison.CompareProperties(this, other);
}
