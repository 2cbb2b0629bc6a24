using System.Text;
using PeachpieSockets.Embedded.Library.Variables;

namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>What SPL's native objects have in common.</summary>
internal abstract class SplObject(PhpClass type) : PhpObject(type)
{
    /// <summary>Entries that var_dump() shows after the properties: a private name, the class it belongs to, the value.</summary>
    protected abstract IEnumerable<(string Name, string Class, PhpValue Value)> Shown { get; }

    internal override PhpArray? GetDebugInfo(Context ctx)
    {
        var result = new PhpArray();
        foreach (var (key, value) in Members(ctx))
        {
            result.SetItemRaw(key, value);
        }

        foreach (var (name, owner, value) in Shown)
        {
            result.SetItemRaw(new IntStringKey([0, .. Encoding.UTF8.GetBytes(owner), 0, .. Encoding.UTF8.GetBytes(name)]), value);
        }

        return result;
    }

    /// <summary>The properties, without what the object shows as such.</summary>
    protected virtual IEnumerable<ObjectProperty> OwnProperties(Context ctx, PropertyPurpose purpose) => base.GetProperties(ctx, purpose);

    /// <summary>The object's properties, as the array cast names them.</summary>
    public PhpArray Members(Context ctx) => ObjectMembers.Of(OwnProperties(ctx, PropertyPurpose.ArrayCast));

    /// <summary>Sets properties from what <see cref="Members"/> gave.</summary>
    public void Restore(Context ctx, PhpArray members) => ObjectMembers.Restore(ctx, this, members, checksTypes: false);

    /// <summary>Reads <c>m:</c> and the properties, at the end of the text that Serializable's methods use.</summary>
    public bool TryReadMembers(Context ctx, Unserializer reader)
    {
        if (!reader.SkipLabel('m') || !reader.TryRead(out var members) || !members.IsArray)
        {
            return false;
        }

        Restore(ctx, members.Array);
        return true;
    }

    /// <summary>Calls one of the object's own methods, a script's override included.</summary>
    public PhpValue Call(Context ctx, string method, params ReadOnlySpan<PhpValue> arguments) => Classes.Iteration.Call(ctx, this, method, arguments);

    /// <summary>Whether a script's class has replaced a method of the native one.</summary>
    public bool Overrides(string method) => Class.FindMethod(method) is { DeclaringClass.ExtensionName: null };

    public static Exception Throw(string type, string message) => PhpException.Create(type, message);

    /// <summary>Text of unserialize() is wrong at an offset.</summary>
    public static Exception WrongText(int position, PhpString text) => Throw("UnexpectedValueException", $"Error at offset {position} of {text.Length} bytes");

    /// <summary>What __unserialize() got is not what __serialize() gives.</summary>
    public static Exception IncompleteData() => Throw("UnexpectedValueException", "Incomplete or ill-typed serialization data");

    public static PhpValue At(ReadOnlySpan<PhpValue> a, int i, PhpValue otherwise = default) => i < a.Length ? a[i].GetValue() : otherwise;
}
