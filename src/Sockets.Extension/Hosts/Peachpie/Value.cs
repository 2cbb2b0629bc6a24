using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Pchp.Core.Reflection;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>
/// How values look on Peachpie. A string there is UTF-16 text, a sequence of bytes and text, or, as a literal that is not UTF-8, a CLR array of
/// bytes. All methods take values that are no references (see <see cref="PhpValue.GetValue"/>).
/// </summary>
[DebuggerNonUserCode]
internal static class Value
{
    internal static bool IsLong(in PhpValue value, out long number)
    {
        bool isLong = value.TypeCode == PhpTypeCode.Long;
        number = isLong ? value.Long : 0;
        return isLong;
    }

    internal static bool IsDouble(in PhpValue value, out double number)
    {
        bool isDouble = value.TypeCode == PhpTypeCode.Double;
        number = isDouble ? value.Double : 0;
        return isDouble;
    }

    internal static bool IsBoolean(in PhpValue value, out bool truth)
    {
        truth = value.IsBoolean && value.Boolean;
        return value.IsBoolean;
    }

    internal static bool IsString(in PhpValue value) =>
        value.TypeCode is PhpTypeCode.String or PhpTypeCode.MutableString || IsBinaryLiteral(in value, out _);

    /// <summary>The socket that a value or the reference it is holds; null for anything else.</summary>
    internal static Socket? AsSocket(in PhpValue value) => value.AsObject() as Socket;

    internal static bool IsArray(in PhpValue value, out PhpArray array)
    {
        array = value.TypeCode == PhpTypeCode.PhpArray ? value.Array : null!;
        return array is not null;
    }

    /// <summary>The bytes of a string value.</summary>
    internal static ReadOnlySpan<byte> Bytes(scoped in PhpValue value, Context ctx) => ToBytes(in value, ctx);

    /// <summary>
    /// The first bytes of a string value: as many as the script says, or all. A string of Peachpie may be UTF-16, and then strlen() tells fewer than it has
    /// bytes; so a length that reaches strlen() means all of them, and <c>socket_write($s, $text, strlen($text))</c> cuts nothing.
    /// </summary>
    /// <param name="value">The string.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="length">The length, not below 0.</param>
    internal static ReadOnlySpan<byte> Cut(scoped in PhpValue value, ReadOnlySpan<byte> bytes, long length) =>
        length >= bytes.Length || length >= StringLength(value.GetValue(), bytes.Length) ? bytes : bytes[..(int)length];

    /// <summary>Whether the call gave an optional by-reference argument. Peachpie makes a reference to null for one that it did not.</summary>
    internal static bool IsGiven([NotNullWhen(true)] PhpAlias? argument) => argument is { Value.IsNull: false };

    /// <summary>The bytes of a string value.</summary>
    internal static ReadOnlyMemory<byte> Memory(in PhpValue value, Context ctx) => ToBytes(in value, ctx);

    /// <summary>Memory of exactly this many bytes to receive into, with any content.</summary>
    internal static byte[] Buffer(Context ctx, int length) => GC.AllocateUninitializedArray<byte>(length);

    /// <summary>Tells what became of <see cref="Buffer"/>: nothing to do here.</summary>
    internal static void BufferUsed(Context ctx, byte[] buffer, bool isResult)
    {
    }

    /// <summary>Something made just now goes to the script within an array; nothing is counted here.</summary>
    internal static void CountHolders(PhpResource made)
    {
    }

    /// <summary>A string of exactly these bytes; the array belongs to the value from now on.</summary>
    internal static PhpValue String(byte[] bytes) => PhpValue.Create(new PhpString(bytes));

    /// <summary>(string), with PHP's warnings and errors, as a string value.</summary>
    internal static PhpValue ToStringValue(in PhpValue value, Context ctx) =>
        IsDouble(in value, out double number) ? PhpValue.Create(DoubleText(number))
        : IsArray(in value, out _) ? ArrayText(ctx)
        : value.IsObject && !IsStringable(in value) ? throw Host.Error($"Object of class {TypeName(in value)} could not be converted to string")
        : PhpValue.Create(value.ToStringOrThrow(ctx));

    /// <summary>Whether (string) works: every object that has __toString().</summary>
    internal static bool IsStringable(in PhpValue value) =>
        value is { IsObject: true, Object: { } instance and not byte[] } && instance.GetPhpTypeInfo().RuntimeMethods["__toString"] is not null;

    /// <summary>(int).</summary>
    internal static long ToLong(in PhpValue value) => value.ToLong();

    /// <summary>(bool).</summary>
    internal static bool ToBoolean(in PhpValue value) => value.ToBoolean();

    /// <summary>(array).</summary>
    internal static PhpArray ToArray(in PhpValue value) => value.ToArray();

    /// <summary>The number that a numeric string is (blanks around it allowed): an int or a float. Peachpie's own rule takes hexadecimal numbers too.</summary>
    internal static bool TryParseNumber(ReadOnlySpan<byte> text, out PhpValue number)
    {
        text = text.Trim(" \t\n\r\v\f"u8);
        number = default;
        if (text.IsEmpty || text.ContainsAnyExcept("0123456789+-.eE"u8))
        {
            return false;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole))
        {
            number = PhpValue.Create(whole);
            return true;
        }

        const NumberStyles Float = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        bool isFloat = double.TryParse(text, Float, CultureInfo.InvariantCulture, out double real);
        number = PhpValue.Create(real);
        return isFloat;
    }

    /// <summary>The type name as PHP's error messages have it.</summary>
    internal static string TypeName(in PhpValue value) =>
        IsString(in value) ? "string"
        : value.IsResource ? "resource"
        : PhpVariable.GetDebugType(value);

    // What strlen() tells.
    private static int StringLength(PhpValue value, int byteCount) => value.TypeCode switch
    {
        PhpTypeCode.String => value.String.Length,
        PhpTypeCode.MutableString => value.MutableString.Length,
        _ => byteCount,
    };

    private static bool IsBinaryLiteral(in PhpValue value, out byte[]? bytes)
    {
        bytes = value.TypeCode == PhpTypeCode.Object ? value.Object as byte[] : null;
        return bytes is not null;
    }

    private static byte[] ToBytes(in PhpValue value, Context ctx) =>
        IsBinaryLiteral(in value, out byte[]? bytes) ? bytes! : Pchp.Core.Convert.ToBytes(value, ctx);

    private static PhpValue ArrayText(Context ctx)
    {
        Host.Warning(ctx, "Array to string conversion");
        return PhpValue.Create("Array");
    }

    private static string DoubleText(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
