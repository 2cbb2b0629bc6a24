using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PeachpieSockets.Extension.Hosts;

namespace PeachpieSockets.Extension.Arguments;

/// <summary>
/// Conversion of arguments as PHP 8 does it for internal functions in weak mode: from left to right, before any other test, with its messages.
/// </summary>
/// <remarks>Every method takes the function's name as errors show it, the argument's number from 1 and the parameter's name.</remarks>
internal static class Args
{
    /// <summary>An <c>int</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long Long(Context ctx, in PhpValue value, string function, int number, string name) =>
        Value.IsLong(in value, out long given) ? given : LongSlow(ctx, value, function, number, name, "int");

    /// <summary>An <c>int</c> parameter that ends in a C int: cut to 32 bits without notice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Int(Context ctx, in PhpValue value, string function, int number, string name) =>
        unchecked((int)Long(ctx, in value, function, number, name));

    /// <summary>An <c>int</c> parameter that may be left out.</summary>
    internal static long Long(Context ctx, in PhpValue? value, string function, int number, string name, long otherwise) =>
        value is { } given ? Long(ctx, in given, function, number, name) : otherwise;

    /// <summary>An <c>int</c> parameter that may be left out and ends in a C int.</summary>
    internal static int Int(Context ctx, in PhpValue? value, string function, int number, string name, int otherwise) =>
        value is { } given ? Int(ctx, in given, function, number, name) : otherwise;

    /// <summary>A <c>?int</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long? NullableLong(Context ctx, in PhpValue value, string function, int number, string name) =>
        Value.IsLong(in value, out long given) ? given
        : value.GetValue().IsNull ? null
        : LongSlow(ctx, value, function, number, name, "?int");

    /// <summary>A <c>string</c> parameter: its bytes, in place where it is a string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ReadOnlySpan<byte> Bytes(Context ctx, scoped in PhpValue value, string function, int number, string name) =>
        Value.IsString(in value) ? Value.Bytes(in value, ctx) : BytesSlow(ctx, value, function, number, name, "string");

    /// <summary>A <c>?string</c> parameter; null where it is null.</summary>
    internal static byte[]? NullableBytes(Context ctx, in PhpValue value, string function, int number, string name) =>
        value.GetValue().IsNull ? null
        : Value.IsString(in value) ? Value.Bytes(in value, ctx).ToArray()
        : BytesSlow(ctx, value, function, number, name, "?string").ToArray();

    /// <summary>
    /// A by-reference parameter that must be given. Peachpie calls with null where a script leaves it out; the embedded PHP has counted before.
    /// </summary>
    /// <param name="reference">The argument.</param>
    /// <param name="function">The function's name.</param>
    /// <param name="expected">How many arguments it takes, as the message says it.</param>
    /// <param name="given">How many there are without this one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Given([NotNull] PhpAlias? reference, string function, string expected, int given)
    {
        if (reference is null)
        {
            throw Host.ArgumentCountError($"{function}() expects {expected} arguments, {given} given");
        }
    }

    /// <summary>More arguments than php 8.2 takes are for other forms of a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="most">How many it takes.</param>
    /// <param name="more">How many there are beyond.</param>
    internal static void AtMost(string function, int most, int more)
    {
        if (more > 0)
        {
            throw Host.ArgumentCountError($"{function}() expects at most {most} arguments, {most + more} given");
        }
    }

    /// <summary>A <c>Socket</c> parameter; a closed one passes (see <see cref="Socket.Open"/>).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Socket Socket(in PhpValue value, string function, int number = 1, string name = "socket") =>
        Value.AsSocket(in value) ?? throw TypeError(value, function, number, name, "Socket");

    /// <summary>A <c>?Socket</c> parameter.</summary>
    internal static Socket? NullableSocket(in PhpValue value, string function, int number = 1, string name = "socket") =>
        value.GetValue().IsNull ? null : Value.AsSocket(in value) ?? throw TypeError(value, function, number, name, "?Socket");

    /// <summary>An <c>array</c> parameter; the array must not be changed.</summary>
    internal static PhpArray Array(in PhpValue value, string function, int number, string name, string type = "array")
    {
        var given = value.GetValue();
        return Value.IsArray(in given, out var array) ? array : throw TypeError(given, function, number, name, type);
    }

    /// <summary>The TypeError for an argument of a wrong type, to throw.</summary>
    internal static Exception TypeError(in PhpValue given, string function, int number, string name, string expected) =>
        Host.TypeError($"{function}(): Argument #{number} (${name}) must be of type {expected}, {TypeName(given)} given");

    /// <summary>The ValueError about an argument, to throw.</summary>
    internal static Exception ValueError(string function, int number, string name, string problem) =>
        Host.ValueError($"{function}(): Argument #{number} (${name}) {problem}");

    /// <summary>The type of a value as messages have it.</summary>
    internal static string TypeName(in PhpValue value)
    {
        var given = value.GetValue();
        return given.AsObject() switch
        {
            Extension.Socket => nameof(Extension.Socket),
            Extension.AddressInfo => nameof(Extension.AddressInfo),
            _ => Value.TypeName(in given),
        };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long LongSlow(Context ctx, PhpValue value, string function, int number, string name, string expected)
    {
        value = value.GetValue();
        if (Value.IsLong(in value, out long given))
        {
            return given;
        }

        if (value.IsNull)
        {
            return NullDeprecated(ctx, function, number, name, expected);
        }

        if (Value.IsBoolean(in value, out bool truth))
        {
            return truth ? 1 : 0;
        }

        if (Value.IsDouble(in value, out double real) && TryIntegral(ctx, real, in value, out long whole))
        {
            return whole;
        }

        if (Value.IsString(in value) && Value.TryParseNumber(Value.Bytes(in value, ctx), out var parsed))
        {
            if (Value.IsLong(in parsed, out long integer))
            {
                return integer;
            }

            if (Value.IsDouble(in parsed, out double floating) && TryIntegral(ctx, floating, in value, out long cut))
            {
                return cut;
            }
        }

        throw TypeError(value, function, number, name, expected);
    }

    private static bool TryIntegral(Context ctx, double real, in PhpValue given, out long whole)
    {
        const double Limit = 9223372036854775808.0;
        bool fits = real >= -Limit && real < Limit;
        whole = fits ? (long)real : 0;
        if (fits && whole != real)
        {
            var text = ByteText.Of(Value.IsString(in given) ? "Implicit conversion from float-string \"" : "Implicit conversion from float ");
            var shown = Value.ToStringValue(in given, ctx);
            text.Append(Value.Bytes(in shown, ctx)).Append(Value.IsString(in given) ? "\" to int loses precision" : " to int loses precision");
            Host.Deprecated(ctx, text.ToPhpString());
        }

        return fits;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadOnlySpan<byte> BytesSlow(Context ctx, PhpValue value, string function, int number, string name, string expected)
    {
        value = value.GetValue();
        if (Value.IsString(in value))
        {
            return Value.Bytes(in value, ctx);
        }

        if (value.IsNull)
        {
            _ = NullDeprecated(ctx, function, number, name, expected);
            return default;
        }

        if (Value.IsLong(in value, out _) || Value.IsDouble(in value, out _) || Value.IsBoolean(in value, out _) || Value.IsStringable(in value))
        {
            var text = Value.ToStringValue(in value, ctx);
            return Value.Bytes(in text, ctx);
        }

        throw TypeError(value, function, number, name, expected);
    }

    private static long NullDeprecated(Context ctx, string function, int number, string name, string expected)
    {
        Host.Deprecated(ctx, $"{function}(): Passing null to parameter #{number} (${name}) of type {expected} is deprecated");
        return 0;
    }
}
