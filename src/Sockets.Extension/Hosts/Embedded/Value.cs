using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PhpConvert = PeachpieSockets.Embedded.Runtime.Convert;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>How values look on the embedded PHP. All take values that are no references (see <see cref="PhpValue.GetValue"/>).</summary>
internal static class Value
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsLong(in PhpValue value, out long number)
    {
        number = value.Long;
        return value.IsLong;
    }

    internal static bool IsDouble(in PhpValue value, out double number)
    {
        number = value.IsDouble ? value.Double : 0;
        return value.IsDouble;
    }

    internal static bool IsBoolean(in PhpValue value, out bool truth)
    {
        truth = value.IsBoolean && value.Boolean;
        return value.IsBoolean;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsString(in PhpValue value) => value.IsStringValue;

    /// <summary>The socket that a value or the reference it is holds; null for anything else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Socket? AsSocket(in PhpValue value) => value.Object as Socket ?? (value.IsAlias ? value.Alias.Value.Object as Socket : null);

    internal static bool IsArray(in PhpValue value, out PhpArray array)
    {
        array = value.IsArray ? value.Array : null!;
        return value.IsArray;
    }

    /// <summary>The bytes of a string value, in place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ReadOnlySpan<byte> Bytes(scoped in PhpValue value, Context ctx) => value.StringValue.AsSpan();

    /// <summary>The first bytes of a string value: as many as the script says, or all.</summary>
    /// <param name="value">The string.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="length">The length, not below 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ReadOnlySpan<byte> Cut(scoped in PhpValue value, ReadOnlySpan<byte> bytes, long length) =>
        length < bytes.Length ? bytes[..(int)length] : bytes;

    /// <summary>Whether the call gave an optional by-reference argument.</summary>
    internal static bool IsGiven([NotNullWhen(true)] PhpAlias? argument) => argument is not null;

    /// <summary>The bytes of a string value, in place.</summary>
    internal static ReadOnlyMemory<byte> Memory(in PhpValue value, Context ctx) => value.StringValue.AsMemory();

    /// <summary>Memory of exactly this many bytes to receive into, with any content: a string's that nobody has any more, where there is one.</summary>
    internal static byte[] Buffer(Context ctx, int length) => ctx.Buffers.Take(length);

    /// <summary>Tells what became of <see cref="Buffer"/>: a string that only the caller has, or nothing.</summary>
    internal static void BufferUsed(Context ctx, byte[] buffer, bool isResult)
    {
        if (isResult)
        {
            ctx.Buffers.Own(buffer);
        }
        else
        {
            ctx.Buffers.Return(buffer);
        }
    }

    /// <summary>Something made just now goes to the script within an array: it is released with the last that has it.</summary>
    internal static void CountHolders(PhpResource made) => made.CountHolders();

    /// <summary>A string of exactly these bytes; the array belongs to the value from now on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static PhpValue String(byte[] bytes) => PhpValue.Create(bytes);

    /// <summary>(string), with PHP's warnings and errors, as a string value.</summary>
    internal static PhpValue ToStringValue(in PhpValue value, Context ctx) => PhpValue.Create(PhpConvert.ToPhpString(value, ctx));

    /// <summary>Whether (string) works: every object that has __toString().</summary>
    internal static bool IsStringable(in PhpValue value) => value.AsObject() is IPhpObjectLike obj && obj.Class.IsSubclassOf("Stringable");

    /// <summary>(int), with PHP's warnings.</summary>
    internal static long ToLong(in PhpValue value) => PhpConvert.ToLong(value);

    /// <summary>(bool).</summary>
    internal static bool ToBoolean(in PhpValue value) => PhpConvert.ToBoolean(value);

    /// <summary>(array).</summary>
    internal static PhpArray ToArray(in PhpValue value) => PhpConvert.ToArray(value);

    /// <summary>The number that a numeric string is (blanks around it allowed): an int or a float.</summary>
    internal static bool TryParseNumber(ReadOnlySpan<byte> text, out PhpValue number) => PhpConvert.IsNumeric(text, out number);

    /// <summary>The type name as PHP's error messages have it.</summary>
    internal static string TypeName(in PhpValue value) => PhpConvert.TypeNameForMessage(value);
}
