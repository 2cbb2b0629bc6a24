namespace PeachpieSockets.Embedded.Runtime;

public static partial class Convert
{
    /// <summary>gettype() names are elsewhere; this is get_debug_type() as error messages use it ("string", "int", "null", class name).</summary>
    public static string TypeNameForMessage(PhpValue value)
    {
        value = value.GetValue();
        return value.TypeCode switch
        {
            PhpTypeCode.Null => "null",
            PhpTypeCode.Boolean => "bool",
            PhpTypeCode.Long => "int",
            PhpTypeCode.Double => "float",
            PhpTypeCode.PhpArray => "array",
            PhpTypeCode.String or PhpTypeCode.MutableString => "string",
            _ => value._obj is PhpResource and not IPhpObjectLike ? "resource" : Shown(ClassNameOf(value._obj!)),
        };
    }

    /// <summary>A name as php's messages show it: up to its first NUL.</summary>
    internal static string Shown(string name) => name.IndexOf('\0') is var end and >= 0 ? name[..end] : name;

    /// <summary>A text as php's messages show it: up to its first NUL.</summary>
    internal static ReadOnlySpan<byte> Shown(PhpString text) => text.AsSpan() is var bytes && bytes.IndexOf((byte)0) is var end and >= 0 ? bytes[..end] : bytes;

    /// <summary>The class name that PHP shows for an object.</summary>
    internal static string ClassNameOf(object obj) => obj is IPhpObjectLike like ? like.Class.Name : obj.GetType().Name;
}
