using System.Collections;
using System.Globalization;
using PeachpieSockets.Embedded.Runtime;
using Convert = PeachpieSockets.Embedded.Runtime.Convert;

namespace PeachpieSockets.Embedded.Compiler;

/// <summary>.NET values in PHP's form and back.</summary>
internal static class ClrValues
{
    private static readonly Dictionary<Type, string> s_names = new()
    {
        [typeof(bool)] = "bool",
        [typeof(sbyte)] = "int",
        [typeof(byte)] = "int",
        [typeof(short)] = "int",
        [typeof(ushort)] = "int",
        [typeof(int)] = "int",
        [typeof(uint)] = "int",
        [typeof(long)] = "int",
        [typeof(float)] = "float",
        [typeof(double)] = "float",
        [typeof(decimal)] = "float",
        [typeof(string)] = "string",
        [typeof(byte[])] = "string",
        [typeof(PhpString)] = "string",
        [typeof(PhpArray)] = "array",
        [typeof(PhpValue)] = "mixed",
        [typeof(object)] = "mixed",
    };

    /// <summary>The PHP type of a .NET type; null where it has none.</summary>
    public static string? TypeName(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return s_names.GetValueOrDefault(type) ?? (type.IsAssignableTo(typeof(PhpObject)) ? "object" : IsArrayLike(type) ? "array" : null);
    }

    /// <summary>A .NET value in PHP's form.</summary>
    /// <exception cref="ArgumentException">It has none.</exception>
    public static PhpValue ToPhp(object? value) => value switch
    {
        null => PhpValue.Null,
        PhpValue v => v,
        bool b => b,
        string s => s,
        byte[] bytes => bytes,
        PhpString s => s,
        PhpArray a => a,
        sbyte or byte or short or ushort or int or uint or long => System.Convert.ToInt64(value, CultureInfo.InvariantCulture),
        float or double or decimal => System.Convert.ToDouble(value, CultureInfo.InvariantCulture),
        Delegate d => Closure(d),
        PhpObject or PhpResource or IPhpObjectLike => PhpValue.FromClass(value),
        IDictionary d => FromDictionary(d),
        IEnumerable e => FromList(e),
        _ => throw new ArgumentException($"A value of {value.GetType()} has no form in PHP."),
    };

    /// <summary>A PHP value as a .NET type.</summary>
    /// <exception cref="InvalidCastException">It has no such form.</exception>
    public static T? To<T>(PhpValue value, Context ctx) => (T?)To(value, typeof(T), ctx);

    /// <summary>A PHP value as a .NET type. Scalars are converted as PHP converts them.</summary>
    /// <exception cref="InvalidCastException">It has no such form.</exception>
    public static object? To(PhpValue value, Type type, Context ctx)
    {
        value = value.GetValue();
        if (type == typeof(PhpValue))
        {
            return value;
        }

        if (value.IsNull && (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null))
        {
            return null;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        return s_names.GetValueOrDefault(type) switch
        {
            "bool" => value.ToBoolean(),
            "int" => System.Convert.ChangeType(value.ToLong(), type, CultureInfo.InvariantCulture),
            "float" => System.Convert.ChangeType(value.ToDouble(), type, CultureInfo.InvariantCulture),
            "string" => ToText(Convert.ToPhpString(value, ctx), type),
            "array" when value.IsArray => value.Array,
            "mixed" => ToNatural(value),
            _ when value.IsArray && IsArrayLike(type) => ToCollection(value.Array, type, ctx),
            _ when type.IsInstanceOfType(value.AsObject()) => value.AsObject(),
            _ => throw new InvalidCastException($"A PHP value of type {Convert.TypeNameForMessage(value)} has no form as {type}."),
        };
    }

    // The casts keep the forms apart, which convert into each other.
    private static object ToText(PhpString text, Type type)
        => type == typeof(string) ? text.ToString() : type == typeof(PhpString) ? (object)text : text.ToBytes();

    // What a caller who asks for an object most likely expects.
    private static object? ToNatural(PhpValue value) => value.TypeCode switch
    {
        PhpTypeCode.Null => null,
        PhpTypeCode.Boolean => value.Boolean,
        PhpTypeCode.Long => value.Long,
        PhpTypeCode.Double => value.Double,
        _ => value.IsStringValue ? value.StringValue.ToString() : value.IsArray ? value.Array : value.AsObject(),
    };

    private static bool IsArrayLike(Type type) => ElementOf(type) is not null || DictionaryOf(type) is not null;

    private static Type? ElementOf(Type type)
        => type.IsArray && type.GetArrayRank() == 1 ? type.GetElementType()
            : type.IsGenericType && type.GetGenericArguments() is [var element] && type.IsAssignableFrom(typeof(List<>).MakeGenericType(element)) ? element
            : null;

    private static Type? DictionaryOf(Type type)
        => type.IsGenericType && type.GetGenericArguments() is [var key, var value] && key == typeof(string)
            && type.IsAssignableFrom(typeof(Dictionary<,>).MakeGenericType(key, value)) ? value : null;

    private static object ToCollection(PhpArray array, Type type, Context ctx)
    {
        if (DictionaryOf(type) is { } valueType)
        {
            var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), valueType))!;
            foreach (var (key, value) in array)
            {
                dictionary[key.ToString()] = To(value, valueType, ctx);
            }

            return dictionary;
        }

        var element = ElementOf(type)!;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var (_, value) in array)
        {
            list.Add(To(value, element, ctx));
        }

        if (!type.IsArray)
        {
            return list;
        }

        var result = Array.CreateInstance(element, list.Count);
        list.CopyTo(result, 0);
        return result;
    }

    private static PhpValue FromDictionary(IDictionary dictionary)
    {
        var array = new PhpArray();
        foreach (DictionaryEntry entry in dictionary)
        {
            array.SetItemValue(entry.Key is string s ? Convert.ToArrayKey(PhpValue.Create(s)) : Convert.ToArrayKey(ToPhp(entry.Key)), ToPhp(entry.Value));
        }

        return array;
    }

    private static PhpValue FromList(IEnumerable list)
    {
        var array = new PhpArray();
        foreach (object? item in list)
        {
            array.AddValue(ToPhp(item));
        }

        return array;
    }

    private static PhpValue Closure(Delegate code)
    {
        var function = new DelegateFunction(code);
        var routine = new NativeMethod("{closure}", function.Signature, (ctx, _, arguments) => function.Call(ctx, arguments));
        return PhpValue.FromClass(new PhpClosure(routine, null, null, null) { IsFake = true });
    }
}
