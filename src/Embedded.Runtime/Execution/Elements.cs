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

            WarnOfAbsent(k, frame);
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

        if (PhpClass.Of(container.AsObject()) is not null)
        {
            return ArrayAccessOf(container, frame).Get(key.GetValue());
        }

        frame.Context.Warning($"Trying to access array offset on value of type {Convert.TypeNameForMessage(container)}");
        return default;
    }

    private static void WarnOfAbsent(IntStringKey key, Frame frame)
        => frame.Context.Warning(key.IsInteger ? new PhpString($"Undefined array key {key.Integer}") : new PhpString("Undefined array key \"").Append(Convert.Shown(key.String)).Append("\""u8));

    /// <summary><c>$container[key]</c> where it is only asked for (??, on the way to what isset() asks for): no warnings of what is absent; null then.</summary>
    public static PhpValue GetQuiet(PhpValue container, PhpValue key, Frame frame) => Ask(container, key, frame, OffsetPurpose.Access);

    private static PhpValue Ask(PhpValue container, PhpValue key, Frame frame, OffsetPurpose purpose)
    {
        container = container.GetValue();
        if (container.IsArray)
        {
            return container.Array.TryGetValue(Convert.ToArrayKey(key, purpose), out var value) ? value.GetValue() : default;
        }

        if (container.IsStringValue)
        {
            var s = container.StringValue;
            if (!TryQuietIndex(key, frame, purpose, out long index))
            {
                return default;
            }

            long at = index < 0 ? index + s.Length : index;
            return (ulong)at < (ulong)s.Length ? new PhpValue(OneByte[s.AsSpan()[(int)at]], 1) : default;
        }

        if (PhpClass.Of(container.AsObject()) is not null)
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
        return PhpClass.Of(container.AsObject()) is not null ? ArrayAccessOf(container, frame).Exists(key.GetValue()) : !Ask(container, key, frame, OffsetPurpose.Isset).IsNull;
    }

    /// <summary><c>empty($container[key])</c>.</summary>
    public static bool Empty(PhpValue container, PhpValue key, Frame frame) => !Convert.ToBoolean(Ask(container, key, frame, OffsetPurpose.Isset));

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
        => IntrinsicFunctions.Ord(Get(container, PhpValue.Create(index), frame), frame);

    // A string offset that is asked for. isset() itself takes nothing but a number; what is on the way to it, and ??, take what begins with one.
    private static bool TryQuietIndex(PhpValue key, Frame frame, OffsetPurpose purpose, out long index)
    {
        key = key.GetValue();
        switch (key.TypeCode)
        {
            case PhpTypeCode.Double when purpose == OffsetPurpose.Isset:
                index = Convert.ToLongImplicitly(key.Double);
                return true;
            case PhpTypeCode.Long or PhpTypeCode.Boolean or PhpTypeCode.Double or PhpTypeCode.Null:
                index = Convert.ToLong(key);
                return true;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                return TryNumericOffset(key.StringValue, frame, purpose, out index);
            case var _ when purpose == OffsetPurpose.Isset:
                index = 0;
                return false;
            default:
                throw NoStringOffset(key);
        }
    }

    // What follows a number is warned of, but where something is removed.
    private static bool TryNumericOffset(PhpString text, Frame frame, OffsetPurpose purpose, out long index)
    {
        index = 0;
        if (NumericString.Parse(text.AsSpan()) is not { Kind: NumericKind.Long } number || (number.HasTrailingData && purpose == OffsetPurpose.Isset))
        {
            return false;
        }

        index = number.Long;
        if (number.HasTrailingData && purpose == OffsetPurpose.Access)
        {
            frame.Context.Warning(new PhpString("Illegal string offset \"").Append(Convert.Shown(text)).Append("\""u8));
        }

        return true;
    }

    private static Exception NoStringOffset(PhpValue key)
        => PhpException.TypeErrorException($"Cannot access offset of type {Convert.TypeNameForMessage(key)} on string");

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
                return TryNumericOffset(key.StringValue, frame, OffsetPurpose.Access, out index) ? true : throw NoStringOffset(key);
            case PhpTypeCode.Null or PhpTypeCode.Boolean or PhpTypeCode.Double:
                frame.Context.Warning("String offset cast occurred");
                index = Convert.ToLong(key);
                return true;
            default:
                throw NoStringOffset(key);
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
