namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>Asking for and changing the types of values.</summary>
[PhpExtension("standard")]
public static class Types
{
    /// <summary>The name of the type, as PHP 4 knew it: integer, double, NULL, resource (closed) ...</summary>
    [PhpSignature("(mixed $value): string")]
    [PhpPlain]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpString gettype(PhpValue value) => value.TypeCode switch
    {
        PhpTypeCode.Null => s_null,
        PhpTypeCode.Boolean => s_boolean,
        PhpTypeCode.Long => s_integer,
        PhpTypeCode.Double => s_double,
        PhpTypeCode.PhpArray => s_array,
        PhpTypeCode.String or PhpTypeCode.MutableString => s_string,
        _ => value.Object is IPhpObjectLike ? s_object : ((PhpResource)value.Object).IsValid ? "resource" : "resource (closed)",
    };

    private static readonly PhpString s_null = "NULL";
    private static readonly PhpString s_boolean = "boolean";
    private static readonly PhpString s_integer = "integer";
    private static readonly PhpString s_double = "double";
    private static readonly PhpString s_array = "array";
    private static readonly PhpString s_string = "string";
    private static readonly PhpString s_object = "object";

    /// <summary>The name of the type as declarations and errors have it; classes by name.</summary>
    [PhpSignature("(mixed $value): string")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static string get_debug_type(PhpValue value) => value.AsObject() switch
    {
        IPhpObjectLike o => Convert.Shown(o.Class.Name),
        PhpResource r => r.IsValid ? $"resource ({r.TypeName})" : "resource (closed)",
        _ => Convert.TypeNameForMessage(value),
    };

    /// <summary>Changes a variable's type.</summary>
    [PhpSignature("(mixed &$var, string $type): bool")]
    public static bool settype(Context ctx, PhpAlias var, string type)
    {
        var value = var.Value;
        switch (type.ToLowerInvariant())
        {
            case "int" or "integer":
                var.Value = Convert.ToLong(value);
                return true;
            case "float" or "double":
                var.Value = Convert.ToDouble(value);
                return true;
            case "string":
                var.Value = Convert.ToPhpString(value, ctx);
                return true;
            case "bool" or "boolean":
                var.Value = Convert.ToBoolean(value);
                return true;
            case "array":
                var.Value = Convert.ToArray(value);
                return true;
            case "object":
                var.Value = PhpValue.FromClass(Convert.ToObject(value, ctx));
                return true;
            case "null":
                var.Value = default;
                return true;
            case "resource":
                throw PhpException.ValueErrorException("Cannot convert to resource type");
            default:
                throw ArgumentBinder.ValueError("settype", 2, "type", "must be a valid type");
        }
    }

    /// <summary>The value as an int; strings may be of another base (0: as written).</summary>
    [PhpSignature("(mixed $value, int $base = 10): int")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static long intval(PhpValue value, long @base = 10)
        => @base == 10 || !value.IsStringValue ? Convert.ToLong(value) : Maths.Bases.ParseLong(value.StringValue.AsSpan(), (int)@base);

    /// <summary>The value as a float.</summary>
    [PhpSignature("(mixed $value): float")]
    public static double floatval(PhpValue value) => Convert.ToDouble(value);

    /// <summary>floatval().</summary>
    [PhpSignature("(mixed $value): float")]
    public static double doubleval(PhpValue value) => Convert.ToDouble(value);

    /// <summary>The value as a bool.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool boolval(PhpValue value) => Convert.ToBoolean(value);

    /// <summary>The value as a string.</summary>
    [PhpSignature("(mixed $value): string")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpString strval(Context ctx, PhpValue value) => Convert.ToPhpString(value, ctx);

    /// <summary>Whether it is null.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_null(PhpValue value) => value.IsNull;

    /// <summary>Whether it is a bool.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_bool(PhpValue value) => value.IsBoolean;

    /// <summary>Whether it is an int.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_int(PhpValue value) => value.IsLong;

    /// <summary>is_int().</summary>
    [PhpSignature("(mixed $value): bool")]
    public static bool is_integer(PhpValue value) => value.IsLong;

    /// <summary>is_int().</summary>
    [PhpSignature("(mixed $value): bool")]
    public static bool is_long(PhpValue value) => value.IsLong;

    /// <summary>Whether it is a float.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_float(PhpValue value) => value.IsDouble;

    /// <summary>is_float().</summary>
    [PhpSignature("(mixed $value): bool")]
    public static bool is_double(PhpValue value) => value.IsDouble;

    /// <summary>Whether it is a string.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_string(PhpValue value) => value.IsStringValue;

    /// <summary>Whether it is an array.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_array(PhpValue value) => value.IsArray;

    /// <summary>Whether it is an object.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_object(PhpValue value) => value.AsObject() is IPhpObjectLike;

    /// <summary>Whether it is an open resource.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_resource(PhpValue value) => value.AsObject() is PhpResource { IsValid: true } and not IPhpObjectLike { IsResourceToo: false };

    /// <summary>Whether it is an int, float, string or bool.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_scalar(PhpValue value) => value.IsScalar;

    /// <summary>Whether it is a number or a string that is one.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpOnlyReads]
    [PhpPlain]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_numeric(PhpValue value)
        => value.IsLong || value.IsDouble || (value.IsStringValue && Convert.IsNumeric(value.StringValue.AsSpan(), out _));

    /// <summary>Whether foreach takes it: an array or a Traversable.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_iterable(Context ctx, PhpValue value) => value.IsArray || ObjectProtocol.IsInstanceOf(ctx, value, "Traversable");

    /// <summary>Whether count() takes it: an array or a Countable.</summary>
    [PhpSignature("(mixed $value): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_countable(Context ctx, PhpValue value) => value.IsArray || ObjectProtocol.IsInstanceOf(ctx, value, "Countable");

    /// <summary>Whether it can be called; with syntax_only whether it looks so.</summary>
    [PhpSignature("(mixed $value, bool $syntax_only = false, &$callable_name = null): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_callable(Context ctx, PhpValue value, bool syntax_only = false, PhpAlias? callable_name = null)
    {
        if (callable_name is not null)
        {
            callable_name.Value = CallableShape.NameOf(ctx, value);
        }

        return syntax_only ? CallableShape.LooksCallable(ctx, value) : Callables.Resolve(ctx, value, out _) is not null;
    }

    /// <summary>The type of a resource; "Unknown" for a closed one.</summary>
    [PhpSignature("($resource): string")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static string get_resource_type([PhpParam("resource")] PhpValue resource) => ((PhpResource)resource.Object).TypeName;

    /// <summary>The number of a resource.</summary>
    [PhpSignature("($resource): int")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static long get_resource_id([PhpParam("resource")] PhpValue resource) => ((PhpResource)resource.Object).Id;
}
