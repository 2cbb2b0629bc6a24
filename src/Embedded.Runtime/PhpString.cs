using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// A PHP string: immutable bytes. The default value stands for null (and false where a function is marked <see cref="CastToFalse"/>).
/// </summary>
public readonly struct PhpString : IEquatable<PhpString>
{
    internal static readonly byte[] EmptyBytes = [];

    internal readonly object? _obj; // byte[] of exactly as many bytes as the string has, or a PhpStringBuffer of which some bytes are ours
    internal readonly long _bits;   // the number of bytes, and above them where in the buffer they begin

    /// <summary>A string of exactly these bytes; the array must not be changed afterwards.</summary>
    public PhpString(byte[] value)
    {
        _obj = value;
        _bits = value.Length;
    }

    /// <summary>A string, from its UTF-8 form.</summary>
    public PhpString(string value)
        : this(Utf8.Bytes(value))
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PhpString(object? obj, long bits)
    {
        _obj = obj;
        _bits = bits;
    }

    /// <summary>The empty string.</summary>
    public static PhpString Empty => new(EmptyBytes, 0);

    /// <summary>Whether this is no string at all.</summary>
    public bool IsDefault => _obj is null;

    /// <summary>Whether there are no bytes.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The number of bytes.</summary>
    public int Length => (int)_bits;

    /// <summary>Where in a <see cref="PhpStringBuffer"/> the bytes begin.</summary>
    internal int Start => (int)(_bits >> 32);

    /// <summary>The byte at a position.</summary>
    public byte this[int index] => AsSpan()[index];

    /// <summary>The bytes, without a copy.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> AsSpan()
    {
        object? o = _obj;
        if (o is null)
        {
            return default;
        }

        return o.GetType() == typeof(byte[])
            ? new ReadOnlySpan<byte>(Unsafe.As<byte[]>(o))
            : MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Unsafe.As<PhpStringBuffer>(o).Data), Start), Length);
    }

    /// <summary>The array that is this string; null where it is a part of a larger one, or no string.</summary>
    internal byte[]? Array
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _obj is { } o && o.GetType() == typeof(byte[]) ? Unsafe.As<byte[]>(o) : null; // a cast to an array type is a call
    }

    /// <summary>The bytes, without a copy.</summary>
    public ReadOnlyMemory<byte> AsMemory() => _obj switch
    {
        byte[] bytes => bytes,
        PhpStringBuffer buffer => buffer.Data.AsMemory(Start, Length),
        _ => default,
    };

    /// <summary>The bytes as an array of exactly their number; it may be shared and must not be changed.</summary>
    public byte[] ToBytes() => Array ?? (_obj is null ? EmptyBytes : AsSpan().ToArray());

    /// <summary>The bytes as an array of exactly their number; it may be shared and must not be changed.</summary>
    public byte[] ToBytes(Context ctx) => ToBytes();

    /// <summary>The text that the bytes are as UTF-8; what is not UTF-8 is replaced.</summary>
    public override string ToString() => Utf8.Text(AsSpan());

    /// <summary>The text that the bytes are as UTF-8; what is not UTF-8 is replaced.</summary>
    public string ToString(Context ctx) => ToString();

    /// <summary>
    /// This string followed by more bytes. Appending again to the result works in place while it has room,
    /// so that a loop of appends is linear; nobody who holds an earlier string sees the new bytes.
    /// </summary>
    public PhpString Append(ReadOnlySpan<byte> more) => PhpStringBuffer.Append(this, more);

    /// <summary>A part of the string. A large part of it shares its bytes: who eats a buffer from the front copies it a few times, not at each bite.</summary>
    internal PhpString Part(int start, int length) => length == Length ? this : length < PhpStringBuffer.LeastShared ? Copied(start, length) : PhpStringBuffer.Part(this, start, length);

    internal PhpString Copied(int start, int length)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        AsSpan().Slice(start, length).CopyTo(bytes);
        return new PhpString(bytes);
    }

    /// <summary>The string that an interpolated string stands for; strings in it keep their bytes.</summary>
    public static PhpString Format(PhpStringHandler text) => text.ToPhpString();

    /// <summary>A new string of the bytes of two.</summary>
    public static PhpString Concat(PhpString left, PhpString right)
    {
        if (right.Length == 0 && left._obj is not null)
        {
            return PhpValue.Create(left).DeepCopy().StringValue;
        }

        if (left.Length == 0 && right._obj is not null)
        {
            return PhpValue.Create(right).DeepCopy().StringValue;
        }

        var bytes = GC.AllocateUninitializedArray<byte>(Context.StringLength((long)left.Length + right.Length));
        left.AsSpan().CopyTo(bytes);
        right.AsSpan().CopyTo(bytes.AsSpan(left.Length));
        return new PhpString(bytes);
    }

    /// <inheritdoc/>
    public bool Equals(PhpString other) => _obj is null == other._obj is null && AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PhpString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IntStringKey.Hash(AsSpan());

    /// <summary>Whether the bytes are the same.</summary>
    public static bool operator ==(PhpString left, PhpString right) => left.Equals(right);

    /// <summary>Whether the bytes differ.</summary>
    public static bool operator !=(PhpString left, PhpString right) => !left.Equals(right);

    /// <summary>A string, from its UTF-8 form; null gives the default.</summary>
    public static implicit operator PhpString(string? value) => value is null ? default : new PhpString(value);

    /// <summary>A string of exactly these bytes; null gives the default.</summary>
    public static implicit operator PhpString(byte[]? value) => value is null ? default : new PhpString(value);
}
