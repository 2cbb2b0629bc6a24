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
        var array = new PhpArray();
        foreach (var property in obj.GetProperties(Context.Current!, PropertyPurpose.ArrayCast))
        {
            array.AddNew(MangledName(property), property.Value.CopyStored());
        }

        return array;
    }

    // A private property's key carries its class between NULs, a protected one's an asterisk.
    internal static IntStringKey MangledName(in ObjectProperty property)
    {
        if (property.Visibility == PropertyVisibility.Public || property.Name.IsInteger)
        {
            return property.Name;
        }

        string owner = property.Visibility == PropertyVisibility.Protected ? "*" : property.DeclaringClass ?? "";
        return new IntStringKey([0, .. Encoding.UTF8.GetBytes(owner), 0, .. property.Name.String.AsSpan()]);
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
