using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

public static partial class Convert
{
    /// <summary>(array).</summary>
    public static PhpArray ToArray(PhpValue value)
    {
        value = value.GetValue();
        switch (value.TypeCode)
        {
            case PhpTypeCode.Null:
                return [];
            case PhpTypeCode.PhpArray:
                return value.Array.DeepCopy();
            default:
                return value._obj is PhpObject obj and not PhpClosure ? ToArray(obj) : value._obj is IPhpObjectLike and not PhpClosure ? [] : new PhpArray(value);
        }
    }

    private static PhpArray ToArray(PhpObject obj)
    {
        if (obj.GetType() == typeof(PhpObject))
        {
            return ToArrayOfPlain(obj);
        }

        var array = new PhpArray();
        foreach (var property in obj.GetProperties(Context.Current!, PropertyPurpose.ArrayCast))
        {
            array.AddNew(MangledName(property), property.Value.CopyStored());
        }

        return array;
    }

    // An object that has nothing but its properties: what GetProperties() would tell.
    private static PhpArray ToArrayOfPlain(PhpObject obj)
    {
        var declared = obj.Class.SlotTable;
        var array = declared.Length == 0 ? new PhpArray() : PhpArray.ForKeys(declared.Length + (obj.Dynamic?.Count ?? 0));
        for (int i = 0; i < declared.Length; i++)
        {
            if (!obj.Slots[i].IsUndefined)
            {
                array.AddNew(declared[i].MangledKey, obj.Slots[i].CopyStored());
            }
        }

        if (obj.Dynamic is { } dynamic)
        {
            foreach (var (key, value) in dynamic)
            {
                array.AddNew(key, value.CopyStored());
            }
        }

        return array;
    }

    // A private property's key carries its class between NULs, a protected one's an asterisk.
    internal static IntStringKey MangledName(in ObjectProperty property) => MangledName(property.Name, property.Visibility, property.DeclaringClass);

    internal static IntStringKey MangledName(IntStringKey name, PropertyVisibility visibility, string? declaringClass)
    {
        if (visibility == PropertyVisibility.Public || name.IsInteger)
        {
            return name;
        }

        string owner = visibility == PropertyVisibility.Protected ? "*" : declaringClass ?? "";
        return new IntStringKey([0, .. Encoding.UTF8.GetBytes(owner), 0, .. name.String.AsSpan()]);
    }

    /// <summary>(object).</summary>
    public static PhpObject ToObject(PhpValue value, Context ctx)
    {
        value = value.GetValue();
        if (value._obj is PhpObject same)
        {
            return same;
        }

        var result = new PhpObject(CoreClasses.StdClass);
        if (value.IsArray)
        {
            // Integer keys become string names and back, which is the same key here.
            result.Dynamic = value.Array.Count == 0 ? null : value.Array.DeepCopy();
        }
        else if (!value.IsNull)
        {
            result.Dynamic = [];
            result.Dynamic.SetItemRaw(new IntStringKey("scalar"), value);
        }

        return result;
    }
}
