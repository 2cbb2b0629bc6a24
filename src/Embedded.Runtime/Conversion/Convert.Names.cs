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
            _ => value._obj is PhpResource and not IPhpObjectLike ? "resource" : ClassNameOf(value._obj!),
        };
    }

    /// <summary>The class name that PHP shows for an object.</summary>
    internal static string ClassNameOf(object obj) => obj is IPhpObjectLike like ? like.Class.Name : obj.GetType().Name;
}
