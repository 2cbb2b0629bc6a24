namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Finds what a PHP value calls: closures, function names, <c>Class::method</c>, and pairs of object or class and method.</summary>
public static class Callables
{
    /// <summary>The callable of a value; null with php's reason where it is none.</summary>
    public static IPhpCallable? Resolve(Context ctx, PhpValue value, out string error)
    {
        value = value.GetValue();
        error = "";
        switch (value.TypeCode)
        {
            case PhpTypeCode.Object when value._obj is IPhpCallable callable:
                return callable;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                string name = value.StringValue.ToString();
                if (ctx.GetDeclaredFunction(name.StartsWith('\\') ? name[1..] : name) is { } routine)
                {
                    return routine;
                }

                error = $"function \"{name}\" not found or invalid function name";
                return null;
            case PhpTypeCode.PhpArray when value.Array.Count != 2:
                error = "array callback must have exactly two members";
                return null;
            default:
                error = "no array or string given";
                return null;
        }
    }
}
