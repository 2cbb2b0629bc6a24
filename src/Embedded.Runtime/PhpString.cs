using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// A PHP string: immutable bytes. The default value stands for null (and false where a function is marked <see cref="CastToFalse"/>).
/// </summary>
public readonly struct PhpString : IEquatable<PhpString>
{
    internal static readonly byte[] EmptyBytes = [];

    internal readonly object? _obj; // byte[] of exactly _length bytes, or a PhpStringBuffer of which the first _length bytes are ours
    internal readonly int _length;

    /// <summary>A string of exactly these bytes; the array must not be changed afterwards.</summary>
    public PhpString(byte[] value)
    {
        _obj = value;
        _length = value.Length;
    }

    /// <summary>A string, from its UTF-8 form.</summary>
    public PhpString(string value)
        : this(Utf8.Bytes(value))
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PhpString(object? obj, int length)
    {
        _obj = obj;
        _length = length;
    }

    /// <summary>The empty string.</summary>
    public static PhpString Empty => new(EmptyBytes, 0);

    /// <summary>Whether this is no string at all.</summary>
    public bool IsDefault => _obj is null;

    /// <summary>Whether there are no bytes.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>The number of bytes.</summary>
    public int Length => _length;

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
            : MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(Unsafe.As<PhpStringBuffer>(o).Data), _length);
    }

    /// <summary>The array that is this string; null where it is the beginning of a larger one, or no string.</summary>
    internal byte[]? Array => _obj as byte[];

    /// <summary>The bytes, without a copy.</summary>
    public ReadOnlyMemory<byte> AsMemory() => _obj switch
    {
        byte[] bytes => bytes,
        PhpStringBuffer buffer => buffer.Data.AsMemory(0, _length),
        _ => default,
    };

    /// <summary>The bytes as an array of exactly their number; it may be shared and must not be changed.</summary>
    public byte[] ToBytes() => _obj as byte[] ?? (_obj is null ? EmptyBytes : AsSpan().ToArray());

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

    /// <summary>The string that an interpolated string stands for; strings in it keep their bytes.</summary>
    public static PhpString Format(PhpStringHandler text) => text.ToPhpString();

    /// <summary>A new string of the bytes of two.</summary>
    public static PhpString Concat(PhpString left, PhpString right)
    {
        if (right._length == 0 && left._obj is not null)
        {
            return PhpValue.Create(left).DeepCopy().StringValue;
        }

        if (left._length == 0 && right._obj is not null)
        {
            return PhpValue.Create(right).DeepCopy().StringValue;
        }

        var bytes = GC.AllocateUninitializedArray<byte>(Context.StringLength((long)left._length + right._length));
        left.AsSpan().CopyTo(bytes);
        right.AsSpan().CopyTo(bytes.AsSpan(left._length));
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
