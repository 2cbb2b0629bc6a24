using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

// Elements that are read and then written, and the way to one that is removed.
internal static partial class Elements
{
    /// <summary>As <see cref="Ref"/>, on the way to an element that <c>op=</c>, <c>++</c> or <c>--</c> changes: with the warning of an absent key.</summary>
    public static ref PhpValue RefForUpdate(ref PhpValue container, PhpValue key, Frame frame)
    {
        if (WritableArray(ref container, frame) is { } array)
        {
            return ref RefOf(array, Present(array, Convert.ToArrayKey(key), frame));
        }

        return ref RefOther(container.GetValue(), key, frame, AsArray);
    }

    /// <summary>As <see cref="RefForUpdate"/>, for <c>$container['key']</c>.</summary>
    public static ref PhpValue RefForUpdateKnown(ref PhpValue container, KeySite key, Frame frame)
    {
        if (WritableArray(ref container, frame) is { } array)
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

    /// <summary>The value of <c>$container[key]</c> for <c>op=</c>: with the warning of an absent key, and an Error for strings.</summary>
    public static PhpValue GetForUpdate(ref PhpValue container, PhpValue key, Frame frame)
    {
        var target = container.GetValue();
        if (target.IsStringValue)
        {
            TryStringIndex(key, frame, out _);
            throw PhpException.ErrorException("Cannot use assign-op operators with string offsets");
        }

        if (!target.IsArray && !target.IsObject && WritableArray(ref container, frame) is null)
        {
            throw PhpException.ErrorException(Scalar);
        }

        return Get(container, key, frame);
    }

    /// <summary>As <see cref="GetForUpdate"/>, for <c>$container['key']</c>.</summary>
    public static PhpValue GetForUpdateKnown(ref PhpValue container, KeySite key, Frame frame)
        => container.IsArray ? GetKnown(container, key, frame) : GetForUpdate(ref container, key.Value, frame);

    /// <summary>The value of an element that <c>$container[] op= ...</c> is about to make.</summary>
    public static PhpValue ReadNewElement(ref PhpValue container, Frame frame)
    {
        var target = container.GetValue();
        return target.IsStringValue ? throw PhpException.ErrorException("[] operator not supported for strings")
            : target.IsObject ? ArrayAccessOf(target, frame).Get(default)
            : default;
    }

    /// <summary><c>++</c> and <c>--</c> of <c>$container[key]</c>, before or after it is used. What offsetGet() gives is changed, and not set again.</summary>
    public static PhpValue Increment(ref PhpValue container, PhpValue key, bool isIncrement, bool isPrefix, Frame frame)
    {
        if (WritableArray(ref container, frame) is { } array)
        {
            return IncrementAt(ref array.GetItemRef(Present(array, Convert.ToArrayKey(key), frame)), isIncrement, isPrefix);
        }

        return IncrementAt(ref RefOther(container.GetValue(), key, frame, "Cannot increment/decrement string offsets"), isIncrement, isPrefix);
    }

    /// <summary>As <see cref="Increment"/>, for <c>$container['key']</c>.</summary>
    public static PhpValue IncrementKnown(ref PhpValue container, KeySite key, bool isIncrement, bool isPrefix, Frame frame)
    {
        if (WritableArray(ref container, frame) is { } array)
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
        => WritableArray(ref container, frame) is { } array ? RefOf(array, Convert.ToArrayKey(key)) : RefOther(container.GetValue(), key, frame, AsObject);

    /// <summary>As <see cref="ObjectForWrite"/>, where the property is changed: with the warning of an absent key.</summary>
    public static PhpValue ObjectForUpdate(ref PhpValue container, PhpValue key, Frame frame)
        => WritableArray(ref container, frame) is { } array ? RefOf(array, Present(array, Convert.ToArrayKey(key), frame)) : RefOther(container.GetValue(), key, frame, AsObject);

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

            return ref frame.Context.Scratch(default);
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
            frame.Context.Deprecated(FalseToArray);
        }
        else if (!target.IsNull)
        {
            throw PhpException.ErrorException(NotUnset);
        }

        return ref frame.Context.Scratch(default);
    }
}
