using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Converts the arguments of library functions by PHP 8's rules for internal functions in weak mode, with its deprecations and TypeErrors.
/// The generated code of a module calls these; what is right already costs one comparison, everything else goes out of line.
/// </summary>
/// <remarks>Every method takes the function's name as errors show it, the argument's number from 1 and the parameter's name.</remarks>
public static partial class ArgumentBinder
{
    /// <summary>A <c>string</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpString String(Context ctx, in PhpValue value, string function, int number, string name)
        => value.IsStringValue ? value.StringValue : StringSlow(ctx, value, function, number, name, "string");

    /// <summary>A <c>?string</c> parameter; null gives the default <see cref="PhpString"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpString NullableString(Context ctx, in PhpValue value, string function, int number, string name)
        => value.IsStringValue ? value.StringValue : IsNull(value) ? default : StringSlow(ctx, value, function, number, name, "?string");

    /// <summary>An <c>int</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Long(Context ctx, in PhpValue value, string function, int number, string name)
        => value.IsLong ? value.Long : LongSlow(ctx, value, function, number, name, "int");

    /// <summary>A <c>?int</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long? NullableLong(Context ctx, in PhpValue value, string function, int number, string name)
        => value.IsLong ? value.Long : IsNull(value) ? null : LongSlow(ctx, value, function, number, name, "?int");

    /// <summary>An <c>int</c> parameter that the library keeps in 32 bits: what is beyond is cut to the nearest.</summary>
    public static int Int(Context ctx, in PhpValue value, string function, int number, string name)
        => (int)Math.Clamp(Long(ctx, value, function, number, name), int.MinValue, int.MaxValue);

    /// <summary>A <c>?int</c> parameter that the library keeps in 32 bits: what is beyond is cut to the nearest.</summary>
    public static int? NullableInt(Context ctx, in PhpValue value, string function, int number, string name)
        => NullableLong(ctx, value, function, number, name) is { } v ? (int)Math.Clamp(v, int.MinValue, int.MaxValue) : null;

    /// <summary>A <c>float</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Double(Context ctx, in PhpValue value, string function, int number, string name)
        => value.IsDouble ? value.Double : DoubleSlow(ctx, value, function, number, name, "float");

    /// <summary>A <c>?float</c> parameter.</summary>
    public static double? NullableDouble(Context ctx, in PhpValue value, string function, int number, string name)
        => value.IsDouble ? value.Double : IsNull(value) ? null : DoubleSlow(ctx, value, function, number, name, "?float");

    /// <summary>A <c>bool</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Bool(Context ctx, in PhpValue value, string function, int number, string name)
        => value.IsBoolean ? value.Boolean : BoolSlow(ctx, value, function, number, name, "bool");

    /// <summary>A <c>?bool</c> parameter.</summary>
    public static bool? NullableBool(Context ctx, in PhpValue value, string function, int number, string name)
        => value.IsBoolean ? value.Boolean : IsNull(value) ? null : BoolSlow(ctx, value, function, number, name, "?bool");

    /// <summary>An <c>array</c> parameter; the function must not change the array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpArray Array(in PhpValue value, string function, int number, string name)
        => value.IsArray ? value.Array : ArraySlow(value, function, number, name, "array");

    /// <summary>An <c>?array</c> parameter; the function must not change the array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpArray? NullableArray(in PhpValue value, string function, int number, string name)
        => value.IsArray ? value.Array : IsNull(value) ? null : ArraySlow(value, function, number, name, "?array");

    /// <summary>A by-reference parameter of any type: the reference given, or a temporary one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpAlias Reference(in PhpValue value) => value.IsAlias ? value.Alias : new PhpAlias(value);

    /// <summary>A by-reference parameter of a type; the variable's value is checked and converted in place.</summary>
    public static PhpAlias Reference(Context ctx, in PhpValue value, string type, string function, int number, string name)
    {
        var alias = Reference(value);
        var before = alias.Value;
        if (type == "array" && before.IsArray)
        {
            return alias;
        }

        var after = Typed(ctx, before, type, function, number, name);
        if (!after.Equals(before))
        {
            alias.Value = after;
        }

        return alias;
    }

    /// <summary>No string at all as a nullable one.</summary>
    public static PhpString? OrNull(PhpString value) => value.IsDefault ? (PhpString?)null : value;

    /// <summary>The string as text; for parameters that are names, not data.</summary>
    public static string Text(PhpString value) => value.ToString();

    /// <summary>The string as text, or null; for parameters that are names, not data.</summary>
    public static string? TextOrNull(PhpString value) => value.IsDefault ? null : value.ToString();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsNull(in PhpValue value) => value.IsNull || (value.IsAlias && value.Alias.Value.IsNull);

    /// <summary>The TypeError for an argument of a wrong type, to throw.</summary>
    public static Exception TypeError(string function, int number, string name, string expected, PhpValue given)
        => PhpException.TypeErrorException(
            $"{function}(): Argument #{number}{(name.Length == 0 ? "" : $" (${name})")} must be of type {(expected == "array|object" ? "array" : expected)}, {Convert.TypeNameForMessage(given)} given");

    /// <summary>A ValueError (by default) about an argument, to throw: <c>explode(): Argument #1 ($separator) cannot be empty</c>.</summary>
    public static Exception ValueError(string function, int number, string name, string problem)
        => PhpException.ValueErrorException($"{function}(): Argument #{number} (${name}) {problem}");

    /// <summary>The ArgumentCountError for a wrong number of arguments, to throw; <paramref name="max"/> is -1 where there is no limit.</summary>
    public static Exception CountError(string function, int given, int min, int max)
    {
        string bound = min == max ? "exactly" : given < min ? "at least" : "at most";
        int expected = given < min ? min : max;
        return PhpException.ArgumentCountErrorException(
            $"{function}() expects {bound} {expected} argument{(expected == 1 ? "" : "s")}, {given} given");
    }

    /// <summary>The warning of an old API for a wrong number of arguments; the function returns the result, null.</summary>
    public static PhpValue CountWarning(Context ctx, string function, int given, int min, int max, bool showsCounts)
    {
        string bound = min == max ? "exactly" : given < min ? "at least" : "at most";
        int expected = given < min ? min : max;
        ctx.Warning(showsCounts
            ? $"{function}() expects {bound} {expected} parameter{(expected == 1 ? "" : "s")}, {given} given"
            : $"Wrong parameter count for {function}()");
        return default;
    }
}
