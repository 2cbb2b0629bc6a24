using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Any PHP value: null, bool, int, float, string, array, object, resource or a reference to one.
/// The default value is PHP's null. Two machine words; only strings, arrays, objects and references are on the heap.
/// </summary>
[DebuggerDisplay("{DisplayString,nq}")]
public readonly partial struct PhpValue : IEquatable<PhpValue>
{
    // null: PHP's null. A TypeTag: a scalar in _bits (for null-like tags nothing). byte[] or PhpStringBuffer: a string, see PhpString.
    // PhpArray, PhpAlias: themselves. Anything else: an object or a resource.
    internal readonly object? _obj;
    internal readonly long _bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PhpValue(object? obj, long bits)
    {
        _obj = obj;
        _bits = bits;
    }

    /// <summary>PHP's null.</summary>
    public static PhpValue Null => default;

    /// <summary>PHP's true.</summary>
    public static PhpValue True => new(TypeTag.Boolean, 1);

    /// <summary>PHP's false.</summary>
    public static PhpValue False => new(TypeTag.Boolean, 0);

    /// <summary>The empty string.</summary>
    public static PhpValue EmptyString => new(PhpString.EmptyBytes, 0);

    /// <summary>What a variable holds that was never assigned; it reads as null. Never stored in arrays or properties.</summary>
    internal static PhpValue Undefined => new(TypeTag.Undefined, 0);

    /// <summary>The kind of this value. A reference is <see cref="PhpTypeCode.Alias"/>: see <see cref="GetValue"/>.</summary>
    public PhpTypeCode TypeCode
    {
        get
        {
            object? o = _obj;
            if (o is null)
            {
                return PhpTypeCode.Null;
            }

            if (o.GetType() == typeof(TypeTag))
            {
                return Unsafe.As<TypeTag>(o).Code;
            }

            return o.GetType() == typeof(byte[]) ? PhpTypeCode.String
                : o.GetType() == typeof(PhpArray) ? PhpTypeCode.PhpArray
                : o.GetType() == typeof(PhpStringBuffer) ? PhpTypeCode.MutableString
                : o.GetType() == typeof(PhpAlias) ? PhpTypeCode.Alias
                : PhpTypeCode.Object;
        }
    }

    /// <summary>Whether this is null (an unassigned variable included); false for a reference to null.</summary>
    public bool IsNull
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _obj is null || ReferenceEquals(_obj, TypeTag.Undefined);
    }

    internal bool IsUndefined
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(_obj, TypeTag.Undefined);
    }

    /// <summary>Whether this is an int.</summary>
    public bool IsLong
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(_obj, TypeTag.Long);
    }

    /// <summary>Whether this is a float.</summary>
    public bool IsDouble
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(_obj, TypeTag.Double);
    }

    /// <summary>Whether this is a bool.</summary>
    public bool IsBoolean
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(_obj, TypeTag.Boolean);
    }

    /// <summary>Whether this is exactly false.</summary>
    public bool IsFalse => IsBoolean && _bits == 0;

    /// <summary>Whether this is exactly true.</summary>
    public bool IsTrue => IsBoolean && _bits != 0;

    /// <summary>Whether this is a string.</summary>
    public bool IsStringValue
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _obj is not null && (_obj.GetType() == typeof(byte[]) || _obj.GetType() == typeof(PhpStringBuffer));
    }

    /// <summary>Whether this is an array.</summary>
    public bool IsArray
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _obj is not null && _obj.GetType() == typeof(PhpArray);
    }

    /// <summary>Whether this is a reference.</summary>
    public bool IsAlias
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _obj is not null && _obj.GetType() == typeof(PhpAlias);
    }

    /// <summary>Whether this is an object or a resource.</summary>
    public bool IsObject => TypeCode == PhpTypeCode.Object;

    /// <summary>Whether this is a resource, a closed one included.</summary>
    public bool IsResource => _obj is PhpResource;

    /// <summary>Whether this is an int, float, string or bool.</summary>
    public bool IsScalar => TypeCode is PhpTypeCode.Boolean or PhpTypeCode.Long or PhpTypeCode.Double or PhpTypeCode.String or PhpTypeCode.MutableString;

    /// <summary>The int; valid only where <see cref="IsLong"/>.</summary>
    public long Long => _bits;

    /// <summary>The float; valid only where <see cref="IsDouble"/>.</summary>
    public double Double
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.Int64BitsToDouble(_bits);
    }

    /// <summary>The bool; valid only where <see cref="IsBoolean"/>.</summary>
    public bool Boolean => _bits != 0;

    /// <summary>The array; valid only where <see cref="IsArray"/>.</summary>
    public PhpArray Array
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.As<PhpArray>(_obj!);
    }

    /// <summary>The reference; valid only where <see cref="IsAlias"/>.</summary>
    public PhpAlias Alias
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.As<PhpAlias>(_obj!);
    }

    /// <summary>The object or resource itself; valid only where <see cref="IsObject"/>. See <see cref="AsObject"/>.</summary>
    public object Object => _obj!;

    /// <summary>The bytes and length of a string; valid only where <see cref="IsStringValue"/>.</summary>
    public PhpString StringValue
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(_obj, _bits);
    }

    /// <summary>The number of bytes of a string; valid only where <see cref="IsStringValue"/>.</summary>
    internal int StringLength
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (int)_bits;
    }

    /// <summary>The instance of a PHP class that this is; null for anything else. Most are of the base class, which is told by one comparison.</summary>
    internal PhpObject? AsPhpObject
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _obj is { } o && o.GetType() == typeof(PhpObject) ? Unsafe.As<PhpObject>(o) : _obj as PhpObject;
    }

    /// <summary>The object or resource behind this value or the reference it is; null for anything else.</summary>
    public object? AsObject()
    {
        var v = GetValue();
        return v.TypeCode == PhpTypeCode.Object ? v._obj : null;
    }

    /// <summary>The value, or the value a reference refers to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhpValue GetValue() => IsAlias ? Alias.Value : this;

    /// <summary>The value as assignment by value takes it: references followed, arrays as their own (lazy) copy.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhpValue DeepCopy()
        => IsSharable ? this : DeepCopySlow();

    /// <summary>Whether copies are the value itself, seen at a glance.</summary>
    internal bool IsSharable
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _obj is null || _obj.GetType() == typeof(TypeTag) || _obj.GetType() == typeof(byte[]);
    }

    private PhpValue DeepCopySlow()
    {
        var v = GetValue();
        if (v.IsArray)
        {
            return new PhpValue(v.Array.DeepCopy(), 0);
        }

        if (v._obj is PhpStringBuffer { IsPrivate: true } buffer)
        {
            buffer.IsPrivate = false;
        }

        return v;
    }

    /// <summary>The value as a copy of an array holds it: as <see cref="DeepCopy"/>, but references stay.</summary>
    internal PhpValue CopyStored()
    {
        if (!IsAlias || Alias._holders <= 1)
        {
            return DeepCopy();
        }

        Alias._holders++;
        return this;
    }

    /// <inheritdoc/>
    public bool Equals(PhpValue other) => ReferenceEquals(_obj, other._obj) && _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PhpValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_obj is null ? 0 : RuntimeHelpers.GetHashCode(_obj), _bits);
}
