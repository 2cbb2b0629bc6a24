using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>An array key: an int or a string. Strings that are decimal integers must be made by <see cref="FromString(PhpString)"/>, which turns them into ints.</summary>
public readonly struct IntStringKey : IEquatable<IntStringKey>
{
    internal readonly byte[]? _str; // null: an int
    internal readonly long _num;    // the int, or the hash of the string

    /// <summary>An int key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IntStringKey(long key)
    {
        _str = null;
        _num = key;
    }

    /// <summary>A string key, from its UTF-8 form; no test for decimal integers.</summary>
    public IntStringKey(string key)
        : this(Utf8.Bytes(key))
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal IntStringKey(byte[] key, long hash)
    {
        _str = key;
        _num = hash;
    }

    internal IntStringKey(byte[] key)
    {
        _str = key;
        _num = Hash(key);
    }

    /// <summary>Whether this is an int key.</summary>
    public bool IsInteger => _str is null;

    /// <summary>Whether this is a string key.</summary>
    public bool IsString => _str is not null;

    /// <summary>The int; valid only where <see cref="IsInteger"/>.</summary>
    public long Integer => _num;

    /// <summary>The string; the default for an int key.</summary>
    public PhpString String => _str is null ? default : new PhpString(_str);

    /// <summary>The key as a string.</summary>
    internal PhpString Text => _str is null ? Convert.ToPhpString(_num) : new PhpString(_str);

    /// <summary>The key for a string used as an array index: decimal integers become int keys.</summary>
    public static IntStringKey FromString(PhpString value)
        => TryParseDecimal(value.AsSpan(), out long number) ? new IntStringKey(number) : new IntStringKey(value.ToBytes());

    /// <summary>The key for a string used as an array index: decimal integers become int keys.</summary>
    public static IntStringKey FromString(string value) => FromString(new PhpString(value));

    /// <summary>Whether the bytes are exactly what PHP prints for an int: no sign but one minus, no leading zeros, no -0, within 64 bits.</summary>
    internal static bool TryParseDecimal(ReadOnlySpan<byte> s, out long number)
    {
        number = 0;
        if (s.Length == 0 || s[0] > '9' || s.Length > 20)
        {
            return false;
        }

        bool negative = s[0] == '-';
        int i = negative ? 1 : 0;
        if (i == s.Length || (s[i] == '0' && s.Length > 1))
        {
            return false;
        }

        ulong value = 0;
        for (; i < s.Length; i++)
        {
            uint digit = (uint)(s[i] - '0');
            if (digit > 9 || value > (ulong.MaxValue - digit) / 10)
            {
                return false;
            }

            value = value * 10 + digit;
        }

        number = unchecked(negative ? -(long)value : (long)value);
        return value <= long.MaxValue || (negative && number == long.MinValue);
    }

    internal static int Hash(ReadOnlySpan<byte> s)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        ulong h = (ulong)s.Length * Prime;
        ref byte start = ref MemoryMarshal.GetReference(s);
        nint length = s.Length;
        if (length < 4)
        {
            // First, middle and last byte are all bytes there are.
            ulong tail = length == 0 ? 0 : start | ((ulong)Unsafe.Add(ref start, length >> 1) << 8) | ((ulong)Unsafe.Add(ref start, length - 1) << 16);
            return Finish((h ^ tail) * Prime);
        }

        if (length < 8)
        {
            ulong ends = Unsafe.ReadUnaligned<uint>(ref start) | ((ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, length - 4)) << 32);
            return Finish((h ^ ends) * Prime);
        }

        // The last word overlaps the one before it, so that no byte is read on its own.
        for (nint i = 0; i < length - 8; i += 8)
        {
            h = (h ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, i))) * Prime;
            h ^= h >> 32;
        }

        return Finish((h ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, length - 8))) * Prime);
    }

    // Of a product the highest bits depend on all bytes, and those below on the first ones only: the highest byte becomes the lowest, which tells buckets apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Finish(ulong h) => BinaryPrimitives.ReverseEndianness((int)(h >> 32));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(IntStringKey other)
        => _num == other._num && (ReferenceEquals(_str, other._str) || (_str is not null && other._str is not null && _str.AsSpan().SequenceEqual(other._str)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntStringKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_num ^ (int)(_num >> 32);

    /// <inheritdoc/>
    public override string ToString() => _str is null ? _num.ToString(System.Globalization.CultureInfo.InvariantCulture) : Utf8.Text(_str);

    /// <summary>Whether two keys are the same.</summary>
    public static bool operator ==(IntStringKey left, IntStringKey right) => left.Equals(right);

    /// <summary>Whether two keys differ.</summary>
    public static bool operator !=(IntStringKey left, IntStringKey right) => !left.Equals(right);

    /// <summary>An int key.</summary>
    public static implicit operator IntStringKey(int key) => new((long)key);

    /// <summary>An int key.</summary>
    public static implicit operator IntStringKey(long key) => new(key);

    /// <summary>The key for a string, decimal integers as ints.</summary>
    public static implicit operator IntStringKey(string key) => FromString(key);

    /// <summary>The key for a string, decimal integers as ints.</summary>
    public static implicit operator IntStringKey(PhpString key) => FromString(key);
}
