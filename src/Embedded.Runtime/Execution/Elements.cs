using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Reading elements: <c>$x[i]</c> of arrays, strings and objects.</summary>
internal static partial class Elements
{
    /// <summary>The cached one-byte strings.</summary>
    internal static readonly byte[][] OneByte = CreateOneByteStrings();

    private static byte[][] CreateOneByteStrings()
    {
        var strings = new byte[256][];
        for (int i = 0; i < strings.Length; i++)
        {
            strings[i] = [(byte)i];
        }

        return strings;
    }

    /// <summary><c>$container[int]</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue GetInt(PhpValue container, long index, Frame frame)
    {
        if (container.IsArray)
        {
            var table = container.Array.Table;
            int slot = table.Find(index);
            if (slot >= 0)
            {
                return table.Values[slot].GetValue();
            }
        }

        return Get(container, PhpValue.Create(index), frame);
    }

    /// <summary><c>$container[key]</c> for a key of any kind, an int most often.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue GetMixed(PhpValue container, PhpValue key, Frame frame) => key.IsLong ? GetInt(container, key._bits, frame) : Get(container, key, frame);

    /// <summary><c>$container['key']</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue GetKnown(PhpValue container, KeySite key, Frame frame)
        => container.IsArray && container.Array.TryGetValue(key.Key, out var value) ? value.GetValue() : Get(container, key.Value, frame);

    /// <summary>As <see cref="GetQuiet"/>, for <c>$container['key']</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue GetQuietKnown(PhpValue container, KeySite key, Frame frame)
    {
        if (!container.IsArray)
        {
            return GetQuiet(container, key.Value, frame);
        }

        return container.Array.TryGetValue(key.Key, out var value) ? value.GetValue() : default;
    }

    /// <summary>As <see cref="Isset"/>, for <c>$container['key']</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IssetKnown(PhpValue container, KeySite key, Frame frame)
        => container.IsArray ? container.Array.TryGetValue(key.Key, out var value) && !value.GetValue().IsNull : Isset(container, key.Value, frame);

    public static PhpArray NewArray(int capacity) => new(capacity);

    /// <summary>A literal without keys.</summary>
    public static PhpArray LiteralList(PhpValue[] values)
    {
        var array = PhpArray.FromOwned(values, values.Length);
        Releasing.CountNew(array);
        return array;
    }

    /// <summary>A literal whose keys are all known.</summary>
    public static PhpArray LiteralShaped(PhpValue[] values, ArrayShape shape)
    {
        var array = PhpArray.FromShape(shape, values);
        Releasing.CountNew(array);
        return array;
    }

    public static void LiteralAppend(PhpArray array, PhpValue value)
    {
        if (!Releasing.Append(array, value))
        {
            throw PhpException.ErrorException("Cannot add element to the array as the next element is already occupied");
        }
    }

    public static void LiteralSet(PhpArray array, PhpValue key, PhpValue value)
    {
        var k = Convert.ToArrayKey(key);
        Releasing.SetNew(array, k, value);
        FollowFirst(array, k);
    }

    /// <summary>In a literal the key after a negative first one follows it; in an array that was empty it is 0.</summary>
    public static void FollowFirst(PhpArray array, IntStringKey key)
    {
        if (array.Count == 1 && key.IsInteger && key.Integer < 0)
        {
            array.SetNextFreeKey(key.Integer + 1);
        }
    }

    public static void LiteralSetKnown(PhpArray array, KeySite key, PhpValue value)
    {
        Releasing.SetNew(array, key.Key, value);
    }

    /// <summary><c>$container[key]</c> with php's warnings.</summary>
    public static PhpValue Get(PhpValue container, PhpValue key, Frame frame)
    {
        container = container.GetValue();
        if (container.IsArray)
        {
            var k = Convert.ToArrayKey(key);
            if (container.Array.TryGetValue(k, out var value))
            {
                return value.GetValue();
            }

            frame.Context.Warning(k.IsInteger ? new PhpString($"Undefined array key {k.Integer}") : new PhpString("Undefined array key \"").Append(k.String.AsSpan()).Append("\""u8));
            return default;
        }

        if (container.IsStringValue)
        {
            if (!TryStringIndex(key, frame, out long index))
            {
                return default;
            }

            var s = container.StringValue;
            long at = index < 0 ? index + s.Length : index;
            if ((ulong)at < (ulong)s.Length)
            {
                return new PhpValue(OneByte[s.AsSpan()[(int)at]], 1);
            }

            frame.Context.Warning($"Uninitialized string offset {index}");
            return PhpValue.EmptyString;
        }

        if (container.IsObject)
        {
            return ArrayAccessOf(container, frame).Get(key.GetValue());
        }

        frame.Context.Warning($"Trying to access array offset on value of type {Convert.TypeNameForMessage(container)}");
        return default;
    }

    /// <summary><c>$container[key]</c> where it is only asked for (isset, ??): no warnings; null when absent.</summary>
    public static PhpValue GetQuiet(PhpValue container, PhpValue key, Frame frame)
    {
        container = container.GetValue();
        if (container.IsArray)
        {
            return container.Array.TryGetValue(Convert.ToArrayKey(key, OffsetPurpose.Isset), out var value) ? value.GetValue() : default;
        }

        if (container.IsStringValue)
        {
            var s = container.StringValue;
            if (!TryQuietIndex(key, out long index))
            {
                return default;
            }

            long at = index < 0 ? index + s.Length : index;
            return (ulong)at < (ulong)s.Length ? new PhpValue(OneByte[s.AsSpan()[(int)at]], 1) : default;
        }

        if (container.IsObject)
        {
            var access = ArrayAccessOf(container, frame);
            key = key.GetValue();
            return access.Exists(key) ? access.Get(key) : default;
        }

        return default;
    }

    /// <summary><c>isset($container[key])</c>.</summary>
    public static bool Isset(PhpValue container, PhpValue key, Frame frame)
    {
        container = container.GetValue();
        return container.IsObject ? ArrayAccessOf(container, frame).Exists(key.GetValue()) : !GetQuiet(container, key, frame).IsNull;
    }

    /// <summary><c>empty($container[key])</c>.</summary>
    public static bool Empty(PhpValue container, PhpValue key, Frame frame) => !Convert.ToBoolean(GetQuiet(container, key, frame));

    /// <summary>The byte of <c>$s[i]</c> as ord() gives it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ByteAt(PhpValue container, long index, Frame frame)
    {
        if (container.IsStringValue && (ulong)index < (ulong)container.StringLength)
        {
            return container.StringValue.AsSpan()[(int)index];
        }

        return ByteAtSlow(container, index, frame);
    }

    private static long ByteAtSlow(PhpValue container, long index, Frame frame)
    {
        var text = Convert.ToPhpString(Get(container, PhpValue.Create(index), frame), frame.Context);
        return text.Length > 0 ? text[0] : 0;
    }

    private static bool TryQuietIndex(PhpValue key, out long index)
    {
        key = key.GetValue();
        switch (key.TypeCode)
        {
            case PhpTypeCode.Long or PhpTypeCode.Boolean:
                index = key._bits;
                return true;
            case PhpTypeCode.Double:
                index = Convert.ToLongImplicitly(key.Double);
                return true;
            case PhpTypeCode.Null:
                index = 0;
                return true;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                return IntStringKey.TryParseDecimal(key.StringValue.AsSpan(), out index);
            default:
                index = 0;
                return false;
        }
    }

    /// <summary>A string offset as reading takes it.</summary>
    private static bool TryStringIndex(PhpValue key, Frame frame, out long index)
    {
        key = key.GetValue();
        switch (key.TypeCode)
        {
            case PhpTypeCode.Long:
                index = key.Long;
                return true;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                if (IntStringKey.TryParseDecimal(key.StringValue.AsSpan(), out index))
                {
                    return true;
                }

                if (NumericString.Parse(key.StringValue.AsSpan()) is { Kind: NumericKind.Long, HasTrailingData: true } leading)
                {
                    index = leading.Long;
                    frame.Context.Warning(new PhpString("Illegal string offset \"").Append(key.StringValue.AsSpan()).Append("\""u8));
                    return true;
                }

                throw PhpException.TypeErrorException("Cannot access offset of type string on string");
            case PhpTypeCode.Null or PhpTypeCode.Boolean or PhpTypeCode.Double:
                frame.Context.Warning("String offset cast occurred");
                index = Convert.ToLong(key);
                return true;
            default:
                throw PhpException.TypeErrorException($"Cannot access offset of type {Convert.TypeNameForMessage(key)} on string");
        }
    }

    internal readonly struct ArrayAccess(PhpObject target, Context ctx)
    {
        public PhpValue Get(PhpValue key) => GetRaw(key).GetValue();

        public PhpValue GetRaw(PhpValue key) => Methods.CallHeld(ctx, target.Class.OffsetGet!, target, key);

        public bool Exists(PhpValue key) => Convert.ToBoolean(Methods.CallHeld(ctx, target.Class.OffsetExists!, target, key));

        public void Set(PhpValue key, PhpValue value)
        {
            Releasing.Protect(value);
            target.Class.OffsetSet!.Routine.Call2(ctx, target, key, value);
            Releasing.Unprotect(value);
        }

        public void Unset(PhpValue key) => target.Class.OffsetUnset!.Routine.Call1(ctx, target, key);

        public PhpClass Class => target.Class;
    }

    private static ArrayAccess ArrayAccessOf(PhpValue container, Frame frame)
    {
        if (container.Object is PhpObject { Class.IsArrayAccess: true } target)
        {
            return new ArrayAccess(target, frame.Context);
        }

        throw PhpException.ErrorException(PhpClass.Of(container.Object) is { } type
            ? $"Cannot use object of type {type.Name} as array"
            : "Cannot use a scalar value as an array");
    }
}

/// <summary>A literal key in compiled code, hashed once.</summary>
internal sealed class KeySite(byte[] bytes)
{
    public readonly IntStringKey Key = IntStringKey.FromString(new PhpString(bytes));

    public readonly PhpValue Value = PhpValue.Create(bytes);
}
