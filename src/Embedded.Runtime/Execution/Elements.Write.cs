using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Writing elements: assignment, vivification, references, removal.</summary>
internal static partial class Elements
{
    private const string FalseToArray = "Automatic conversion of false to array is deprecated";
    private const string Scalar = "Cannot use a scalar value as an array";
    private const string NotUnset = "Cannot unset offset in a non-array variable";

    /// <summary>The array in a variable that is to be written to: null and (deprecated) false become one; null result: it is something else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PhpArray? WritableArray(ref PhpValue container, Frame frame)
    {
        if (container.IsArray)
        {
            return container.Array;
        }

        return WritableArraySlow(ref container, frame);
    }

    /// <summary>As <see cref="WritableArray"/>, on the way to what is written: php says nothing of a false that it finds in a reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PhpArray? ArrayOnTheWay(ref PhpValue container, Frame frame)
    {
        if (container.IsArray)
        {
            return container.Array;
        }

        return ArrayOnTheWaySlow(ref container, frame);
    }

    private static PhpArray? ArrayOnTheWaySlow(ref PhpValue container, Frame frame)
    {
        if (container.IsAlias && container.Alias is { _types: null, _value.IsFalse: true } alias)
        {
            alias._value = default;
        }

        return WritableArraySlow(ref container, frame);
    }

    private static PhpArray? WritableArraySlow(ref PhpValue container, Frame frame)
    {
        if (container.IsAlias)
        {
            var alias = container.Alias;
            if (alias._types is { } types && (alias._value.IsNull || alias._value.IsFalse))
            {
                types.CheckArray();
            }

            return WritableArray(ref alias._value, frame);
        }

        if (container.IsNull)
        {
            var created = new PhpArray();
            container = created;
            return created;
        }

        if (container.IsFalse)
        {
            frame.Context.Deprecated(FalseToArray);
            var created = new PhpArray();
            container = created;
            return created;
        }

        return null;
    }

    /// <summary><c>$container[key] = value</c>. The value is stored as given; the result is what the assignment evaluates to.</summary>
    public static PhpValue Set(ref PhpValue container, PhpValue key, PhpValue value, Frame frame)
    {
        if (WritableArray(ref container, frame) is { } array)
        {
            if (key.IsLong && !IsCounted(array, value))
            {
                ref PhpValue item = ref array.GetItemRef(key._bits);
                Variables.Assign(ref item, value);
            }
            else
            {
                Store(array, Convert.ToArrayKey(key), value);
            }

            return value;
        }

        return SetOther(ref container, key, value, frame);
    }

    /// <summary><c>$container['key'] = value</c>.</summary>
    public static PhpValue SetKnown(ref PhpValue container, KeySite key, PhpValue value, Frame frame)
    {
        if (WritableArray(ref container, frame) is { } array)
        {
            Store(array, key.Key, value);
            return value;
        }

        return SetOther(ref container, key.Value, value, frame);
    }

    /// <summary>Adds the entries of another array whose keys are not there yet.</summary>
    public static PhpValue AddEntries(PhpValue container, PhpArray more)
    {
        var array = container.Array;
        foreach (var (key, value) in more)
        {
            if (array.ContainsKey(key))
            {
                continue;
            }

            if (value.IsAlias)
            {
                array.SetItemRaw(key, value.CopyStored());
            }
            else
            {
                Store(array, key, value.DeepCopy());
            }
        }

        return container;
    }

    private static bool IsCounted(PhpArray array, PhpValue value) => Releasing.Enabled && (array.Table.Counts || !Releasing.IsPlain(value._obj));

    private static void Store(PhpArray array, IntStringKey key, PhpValue value)
    {
        if (IsCounted(array, value))
        {
            Releasing.Set(array, key, value);
        }
        else
        {
            array.SetItemValue(key, value);
        }
    }

    private static PhpValue SetOther(ref PhpValue container, PhpValue key, PhpValue value, Frame frame)
    {
        if (key.IsLong && container._obj is PhpStringBuffer { IsPrivate: true } buffer && (ulong)key._bits < (ulong)container._bits
            && value._obj is byte[] { Length: 1 } one)
        {
            buffer.Data[key._bits] = one[0];
            return value;
        }

        ref PhpValue target = ref container.IsAlias ? ref container.Alias._value : ref container;
        if (target.IsObject)
        {
            ArrayAccessOf(target, frame).Set(key.GetValue(), value);
            return value;
        }

        if (!target.IsStringValue)
        {
            throw PhpException.ErrorException(Scalar);
        }

        if (!TryStringIndex(key, frame, out long index))
        {
            return default;
        }

        var s = target.StringValue;
        long at = index < 0 ? index + s.Length : index;
        if (at < 0)
        {
            frame.Context.Warning($"Illegal string offset {index}");
            return default;
        }

        var text = Convert.ToPhpString(value, frame.Context);
        if (text.Length == 0)
        {
            throw PhpException.ErrorException("Cannot assign an empty string to a string offset");
        }

        if (text.Length > 1)
        {
            frame.Context.Warning("Only the first byte will be assigned to the string offset");
        }

        // The first write gives the variable a string of its own, in which all others happen in place.
        var own = s._obj as PhpStringBuffer;
        if (own is not { IsPrivate: true } || at >= own.Data.Length)
        {
            int length = (int)Math.Max(s.Length, Context.CheckStringLength(at + 1));
            own = new PhpStringBuffer(new byte[at < s.Length ? length : Context.StringCapacity(length, 2L * length)], s.Length) { IsPrivate = true };
            s.AsSpan().CopyTo(own.Data);
        }

        if (at >= own.Used)
        {
            own.Data.AsSpan(own.Used, (int)at - own.Used).Fill((byte)' ');
            own.Used = (int)at + 1;
        }

        own.Data[at] = text[0];
        target = new PhpValue(own, own.Used);
        return new PhpValue(OneByte[text[0]], 1);
    }

    /// <summary><c>$container[] = value</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Append(ref PhpValue container, PhpValue value, Frame frame)
    {
        if (container.IsArray && (!Releasing.Enabled || Releasing.IsPlain(value._obj)) && container.Array.TryAppend(value))
        {
            return;
        }

        AppendSlow(ref container, value, frame);
    }

    private static void AppendSlow(ref PhpValue container, PhpValue value, Frame frame)
    {
        if (WritableArray(ref container, frame) is { } array)
        {
            if (!Releasing.AppendTo(array, value))
            {
                throw PhpException.ErrorException("Cannot add element to the array as the next element is already occupied");
            }

            return;
        }

        var target = container.GetValue();
        if (target.IsObject)
        {
            ArrayAccessOf(target, frame).Set(default, value);
            return;
        }

        throw PhpException.ErrorException(target.IsStringValue ? "[] operator not supported for strings" : Scalar);
    }

    /// <summary>The place of <c>$container[key]</c> for writing further into it or making it a reference; made with null when absent.</summary>
    public static ref PhpValue Ref(ref PhpValue container, PhpValue key, Frame frame)
    {
        if (ArrayOnTheWay(ref container, frame) is { } array)
        {
            return ref RefOf(array, Convert.ToArrayKey(key));
        }

        return ref RefOther(container.GetValue(), key, frame, AsArray);
    }

    /// <summary>As <see cref="Ref"/>, for <c>$container['key']</c>.</summary>
    public static ref PhpValue RefKnown(ref PhpValue container, KeySite key, Frame frame)
    {
        if (ArrayOnTheWay(ref container, frame) is { } array)
        {
            return ref RefOf(array, key.Key);
        }

        return ref RefOther(container.GetValue(), key.Value, frame, AsArray);
    }

    private static ref PhpValue RefOf(PhpArray array, IntStringKey key)
    {
        ref PhpValue item = ref array.GetItemRef(key);
        if (Releasing.Enabled && (item.IsArray || item.IsNull))
        {
            array.Flag();
        }

        return ref item;
    }

    /// <summary>As <see cref="Ref"/>, for <c>&amp;$container[key]</c>.</summary>
    public static ref PhpValue RefForReference(ref PhpValue container, PhpValue key, Frame frame)
    {
        if (ArrayOnTheWay(ref container, frame) is { } array)
        {
            return ref array.GetItemRef(Convert.ToArrayKey(key));
        }

        return ref RefOther(container.GetValue(), key, frame, "Cannot create references to/from string offsets");
    }

    /// <summary>The place of a new element <c>$container[]</c>.</summary>
    public static ref PhpValue RefAppend(ref PhpValue container, Frame frame)
    {
        if (ArrayOnTheWay(ref container, frame) is { } array)
        {
            if (array.Table.IsFull)
            {
                throw PhpException.ErrorException("Cannot add element to the array as the next element is already occupied");
            }

            ref PhpValue item = ref array.GetItemRef(array.NextFreeKey);
            if (Releasing.Enabled)
            {
                array.Flag();
            }

            return ref item;
        }

        var target = container.GetValue();
        if (target.IsObject)
        {
            return ref RefOther(target, default, frame, AsArray);
        }

        throw PhpException.ErrorException(target.IsStringValue ? "[] operator not supported for strings" : Scalar);
    }

    private const string AsArray = "Cannot use string offset as an array";
    private const string AsObject = "Cannot use string offset as an object";

    // What is no array: the place is one that nobody keeps. Strings have none, which php says after a look at the offset.
    private static ref PhpValue RefOther(PhpValue target, PhpValue key, Frame frame, string wrongForStrings)
    {
        if (target.IsObject)
        {
            if (target._obj is PhpObject native && native.ElementReference(key.GetValue()) is { } element)
            {
                return ref Context.Scratch(element);
            }

            var access = ArrayAccessOf(target, frame);
            var value = access.GetRaw(key.GetValue());
            value = value.CopyStored();
            if (!value.IsAlias && !value.IsObject)
            {
                frame.Context.Notice($"Indirect modification of overloaded element of {access.Class.Name} has no effect");
            }

            return ref Context.Scratch(value);
        }

        if (target.IsStringValue)
        {
            TryStringIndex(key, frame, out _);
            throw PhpException.ErrorException(wrongForStrings);
        }

        throw PhpException.ErrorException(Scalar);
    }

    /// <summary><c>$container[key] = &amp;...</c>.</summary>
    public static void SetAlias(ref PhpValue container, PhpValue key, PhpValue alias, Frame frame)
    {
        if (WritableArray(ref container, frame) is { } array)
        {
            array.SetItemRaw(Convert.ToArrayKey(key), alias);
            return;
        }

        var target = container.GetValue();
        if (target.IsObject)
        {
            ArrayAccessOf(target, frame).Set(key.GetValue(), alias.GetValue());
            return;
        }

        throw PhpException.ErrorException(target.IsStringValue ? "Cannot create references to/from string offsets" : Scalar);
    }

    /// <summary><c>$container[] = &amp;...</c>.</summary>
    public static void AppendAlias(ref PhpValue container, PhpValue alias, Frame frame) => Append(ref container, alias, frame);

    /// <summary><c>unset($container[key])</c>.</summary>
    public static void Unset(ref PhpValue container, PhpValue key, Frame frame)
    {
        var target = container.GetValue();
        switch (target.TypeCode)
        {
            case PhpTypeCode.PhpArray:
                Releasing.Remove(target.Array, Convert.ToArrayKey(key, OffsetPurpose.Unset));
                break;
            case PhpTypeCode.Object:
                ArrayAccessOf(target, frame).Unset(key.GetValue());
                break;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                throw PhpException.ErrorException("Cannot unset string offsets");
            case PhpTypeCode.Null:
                break;
            default:
                if (target.IsFalse)
                {
                    frame.Context.Deprecated(FalseToArray);
                    break;
                }

                throw PhpException.ErrorException(NotUnset);
        }
    }

    /// <summary>A value of a list pattern: <c>[$a] = $source</c>.</summary>
    public static PhpValue Destructure(PhpValue source, PhpValue key, Frame frame)
    {
        source = source.GetValue();
        return source.IsArray || PhpClass.Of(source.AsObject()) is not null ? Get(source, key, frame) : default;
    }

    /// <summary>As <see cref="Destructure"/>, at a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue DestructureAt(PhpValue source, long position, Frame frame)
        => source.IsArray && source.Array.TryGetValue(position, out var value) ? value.GetValue() : Destructure(source, position, frame);

    /// <summary>As <see cref="Destructure"/>, by a literal key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue DestructureKnown(PhpValue source, KeySite key, Frame frame)
        => source.IsArray && source.Array.TryGetValue(key.Key, out var value) ? value.GetValue() : Destructure(source, key.Value, frame);

    /// <summary>Adds <c>...$source</c> to an array literal.</summary>
    public static void Spread(PhpArray target, PhpValue source, Frame frame)
    {
        source = source.GetValue();
        if (source.IsArray)
        {
            foreach (var (key, value) in source.Array)
            {
                if (key.IsInteger)
                {
                    Releasing.Append(target, value.DeepCopy());
                }
                else
                {
                    Releasing.SetNew(target, key, value.DeepCopy());
                }
            }

            return;
        }

        if (source.AsObject() is PhpObject o && o.Class.IsSubclassOf(CoreClasses.Traversable))
        {
            var cursor = Iteration.Start(source, frame, byRef: false);
            while (cursor.MoveNext())
            {
                var key = cursor.Key;
                if (key.IsStringValue)
                {
                    Releasing.SetNew(target, Convert.ToArrayKey(key), cursor.Value.DeepCopy());
                }
                else if (key.IsLong)
                {
                    Releasing.Append(target, cursor.Value.DeepCopy());
                }
                else
                {
                    throw PhpException.ErrorException("Keys must be of type int|string during array unpacking");
                }
            }

            return;
        }

        const string Message = "Only arrays and Traversables can be unpacked";
        throw source.AsObject() is IPhpObjectLike ? PhpException.TypeErrorException(Message) : PhpException.ErrorException(Message);
    }
}
