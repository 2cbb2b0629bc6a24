using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

// Elements that are read and then written, and the way to one that is removed.
internal static partial class Elements
{
    /// <summary>As <see cref="Ref"/>, on the way to an element that <c>op=</c>, <c>++</c> or <c>--</c> changes: with the warning of an absent key.</summary>
    public static ref PhpValue RefForUpdate(ref PhpValue container, PhpValue key, Frame frame)
    {
        if (ArrayOnTheWay(ref container, frame) is { } array)
        {
            return ref RefOf(array, Present(array, Convert.ToArrayKey(key), frame));
        }

        return ref RefOther(container.GetValue(), key, frame, AsArray);
    }

    /// <summary>As <see cref="RefForUpdate"/>, for <c>$container['key']</c>.</summary>
    public static ref PhpValue RefForUpdateKnown(ref PhpValue container, KeySite key, Frame frame)
    {
        if (ArrayOnTheWay(ref container, frame) is { } array)
        {
            return ref RefOf(array, Present(array, key.Key, frame));
        }

        return ref RefOther(container.GetValue(), key.Value, frame, AsArray);
    }

    private static IntStringKey Present(PhpArray array, IntStringKey key, Frame frame)
    {
        if (!array.ContainsKey(key))
        {
            WarnOfAbsent(key, frame);
        }

        return key;
    }

    /// <summary>The value of <c>$container[key]</c> for <c>op=</c>: an absent one is made, with a warning; an Error for strings.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue GetForUpdate(ref PhpValue container, PhpValue key, Frame frame)
    {
        if (container.IsArray && key.IsLong)
        {
            var table = container.Array.Table;
            int slot = table.Find(key._bits);
            if (slot >= 0)
            {
                return table.Values[slot].GetValue();
            }
        }

        return GetForUpdateSlow(ref container, key, frame);
    }

    private static PhpValue GetForUpdateSlow(ref PhpValue container, PhpValue key, Frame frame)
    {
        var target = container.GetValue();
        if (target.IsStringValue)
        {
            TryStringIndex(key, frame, out _);
            throw PhpException.ErrorException("Cannot use assign-op operators with string offsets");
        }

        if (target.IsObject)
        {
            return ArrayAccessOf(target, frame).Get(key.GetValue());
        }

        return WritableArray(ref container, frame) is { } array ? ForUpdate(array, Convert.ToArrayKey(key), frame) : throw PhpException.ErrorException(Scalar);
    }

    private static PhpValue ForUpdate(PhpArray array, IntStringKey key, Frame frame)
    {
        if (array.TryGetValue(key, out var value))
        {
            return value.GetValue();
        }

        WarnOfAbsent(key, frame);
        RefOf(array, key);
        return default;
    }

    /// <summary>As <see cref="GetForUpdate"/>, for <c>$container['key']</c>.</summary>
    public static PhpValue GetForUpdateKnown(ref PhpValue container, KeySite key, Frame frame)
        => container.IsArray && container.Array.TryGetValue(key.Key, out var value) ? value.GetValue() : GetForUpdateSlow(ref container, key.Value, frame);

    /// <summary>Writes back what <see cref="GetForUpdate"/> gave and <c>op=</c> changed: the key was looked at already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue SetUpdated(ref PhpValue container, PhpValue key, PhpValue value, Frame frame)
        => key.IsLong || key.IsStringValue ? Set(ref container, key, value, frame) : SetConverted(ref container, key, value, frame);

    private static PhpValue SetConverted(ref PhpValue container, PhpValue key, PhpValue value, Frame frame)
    {
        if ((key.IsDouble || key.IsResource) && container.GetValue().IsArray)
        {
            key = PhpValue.Create(key.IsDouble ? Convert.DoubleToLong(key.Double) : ((PhpResource)key._obj!).Id);
        }

        return Set(ref container, key, value, frame);
    }

    /// <summary>Makes the element of <c>$container[] op= ...</c>; null so far.</summary>
    public static PhpValue ReadNewElement(ref PhpValue container, Frame frame)
    {
        var target = container.GetValue();
        if (target.IsObject)
        {
            return ArrayAccessOf(target, frame).Get(default);
        }

        RefAppend(ref container, frame);
        return default;
    }

    /// <summary>Writes what <see cref="ReadNewElement"/> made.</summary>
    public static PhpValue SetNewElement(ref PhpValue container, PhpValue value, Frame frame)
    {
        if (WritableArray(ref container, frame) is { } array)
        {
            Store(array, new IntStringKey(array.Table.IsFull ? long.MaxValue : array.NextFreeKey - 1), value);
        }
        else
        {
            Append(ref container, value, frame);
        }

        return value;
    }

    /// <summary><c>++</c> and <c>--</c> of <c>$container[key]</c>, before or after it is used. What offsetGet() gives is changed, and not set again.</summary>
    public static PhpValue Increment(ref PhpValue container, PhpValue key, bool isIncrement, bool isPrefix, Frame frame)
    {
        if (ArrayOnTheWay(ref container, frame) is { } array)
        {
            return IncrementAt(ref array.GetItemRef(Present(array, Convert.ToArrayKey(key), frame)), isIncrement, isPrefix);
        }

        return IncrementAt(ref RefOther(container.GetValue(), key, frame, "Cannot increment/decrement string offsets"), isIncrement, isPrefix);
    }

    /// <summary>As <see cref="Increment"/>, for <c>$container['key']</c>.</summary>
    public static PhpValue IncrementKnown(ref PhpValue container, KeySite key, bool isIncrement, bool isPrefix, Frame frame)
    {
        if (ArrayOnTheWay(ref container, frame) is { } array)
        {
            return IncrementAt(ref array.GetItemRef(Present(array, key.Key, frame)), isIncrement, isPrefix);
        }

        return Increment(ref container, key.Value, isIncrement, isPrefix, frame);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PhpValue IncrementAt(ref PhpValue item, bool isIncrement, bool isPrefix)
    {
        var old = item.GetValue();
        var value = isIncrement ? Arith.Increment(old) : Arith.Decrement(old);
        Variables.Assign(ref item, value);
        return isPrefix ? value : old;
    }

    /// <summary>The object in <c>$container[key]</c> whose property is assigned.</summary>
    public static PhpValue ObjectForWrite(ref PhpValue container, PhpValue key, Frame frame)
        => ArrayOnTheWay(ref container, frame) is { } array ? RefOf(array, Convert.ToArrayKey(key)) : RefOther(container.GetValue(), key, frame, AsObject);

    /// <summary>As <see cref="ObjectForWrite"/>, where the property is changed: with the warning of an absent key.</summary>
    public static PhpValue ObjectForUpdate(ref PhpValue container, PhpValue key, Frame frame)
        => ArrayOnTheWay(ref container, frame) is { } array ? RefOf(array, Present(array, Convert.ToArrayKey(key), frame)) : RefOther(container.GetValue(), key, frame, AsObject);

    /// <summary>As <see cref="ObjectForWrite"/>, where the property is removed: nothing is made.</summary>
    public static PhpValue ObjectForUnset(ref PhpValue container, PhpValue key, Frame frame) => RefForUnset(ref container, key, frame, AsObject);

    /// <summary>The place of an element on the way to one that is removed; a scratch place where there is none.</summary>
    public static ref PhpValue RefOnTheWay(ref PhpValue container, PhpValue key, Frame frame) => ref RefForUnset(ref container, key, frame, AsArray);

    private static ref PhpValue RefForUnset(ref PhpValue container, PhpValue key, Frame frame, string wrongForStrings)
    {
        var target = container.GetValue();
        if (target.IsArray)
        {
            var k = Convert.ToArrayKey(key);
            if (target.Array.ContainsKey(k))
            {
                return ref target.Array.GetItemRef(k);
            }

            return ref Context.Scratch(default);
        }

        if (target.IsStringValue && key.GetValue() is { IsStringValue: true } text && TryNumericOffset(text.StringValue, frame, OffsetPurpose.Unset, out _))
        {
            throw PhpException.ErrorException(wrongForStrings);
        }

        if (target.IsObject || target.IsStringValue)
        {
            return ref RefOther(target, key, frame, wrongForStrings);
        }

        if (target.IsFalse)
        {
            if (!container.IsAlias)
            {
                frame.Context.Deprecated(FalseToArray);
            }
        }
        else if (!target.IsNull)
        {
            throw PhpException.ErrorException(NotUnset);
        }

        return ref Context.Scratch(default);
    }
}
