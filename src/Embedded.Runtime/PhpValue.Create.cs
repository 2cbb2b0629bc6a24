using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

public readonly partial struct PhpValue
{
    /// <summary>An int.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Create(long value) => new(TypeTag.Long, value);

    /// <summary>An int.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Create(int value) => new(TypeTag.Long, value);

    /// <summary>A float.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Create(double value) => new(TypeTag.Double, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A bool.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Create(bool value) => new(TypeTag.Boolean, value ? 1 : 0);

    /// <summary>A string, from its UTF-8 form; null gives PHP's null.</summary>
    public static PhpValue Create(string? value) => value is null ? Null : Create(Utf8.Bytes(value));

    /// <summary>A string of exactly these bytes; the array must not be changed afterwards. Null gives PHP's null.</summary>
    public static PhpValue Create(byte[]? bytes) => bytes is null ? Null : new(bytes, bytes.Length);

    /// <summary>A string; the default <see cref="PhpString"/> gives PHP's null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Create(PhpString value) => new(value._obj, value._bits);

    /// <summary>An array; null gives PHP's null. The array is not copied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Create(PhpArray? value) => new(value, 0);

    /// <summary>A reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Create(PhpAlias value) => new(value, 0);

    /// <summary>The value of an array key.</summary>
    public static PhpValue Create(IntStringKey value) => value._str is null ? Create(value._num) : new(value._str, value._str.Length);

    /// <summary>An object or a resource; null gives PHP's null.</summary>
    /// <exception cref="ArgumentException">It is no <see cref="PhpCounted"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue FromClass(object? value)
        => value is null or PhpCounted ? new(value, 0) : throw new ArgumentException($"Neither an object nor a resource of PHP: {value.GetType()}", nameof(value));

    /// <summary>An object or a resource; null gives PHP's null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static PhpValue FromClass(PhpCounted? value) => new(value, 0);

    /// <summary>A new reference to null.</summary>
    public static PhpValue CreateAlias() => new(new PhpAlias(default), 0);

    /// <summary>A new reference to a value.</summary>
    public static PhpValue CreateAlias(PhpValue value) => new(new PhpAlias(value), 0);

    /// <summary>Makes the variable a reference, if it is none yet, and returns it.</summary>
    public static PhpAlias EnsureAlias(ref PhpValue variable)
    {
        if (variable.IsAlias)
        {
            return variable.Alias;
        }

        var alias = new PhpAlias(variable.IsUndefined ? default : variable);
        variable = Create(alias);
        return alias;
    }

    /// <summary>A bool.</summary>
    public static implicit operator PhpValue(bool value) => Create(value);

    /// <summary>An int.</summary>
    public static implicit operator PhpValue(int value) => Create(value);

    /// <summary>An int.</summary>
    public static implicit operator PhpValue(long value) => Create(value);

    /// <summary>A float.</summary>
    public static implicit operator PhpValue(double value) => Create(value);

    /// <summary>A string, from its UTF-8 form.</summary>
    public static implicit operator PhpValue(string? value) => Create(value);

    /// <summary>A string of exactly these bytes.</summary>
    public static implicit operator PhpValue(byte[]? value) => Create(value);

    /// <summary>A string.</summary>
    public static implicit operator PhpValue(PhpString value) => Create(value);

    /// <summary>An array.</summary>
    public static implicit operator PhpValue(PhpArray? value) => Create(value);

    /// <summary>An array key.</summary>
    public static implicit operator PhpValue(IntStringKey value) => Create(value);

    /// <summary>A resource.</summary>
    public static implicit operator PhpValue(PhpResource? value) => FromClass(value);
}
