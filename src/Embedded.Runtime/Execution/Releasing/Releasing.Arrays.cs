namespace PeachpieSockets.Embedded.Runtime;

// Arrays that hold what is counted. Only what compiled code stores is counted; an array that goes to code that does not count is opened first:
// all that it holds has escaped then.
internal static partial class Releasing
{
    private const int MaxNesting = 128;

    /// <summary>What an array holds is held by others from now on.</summary>
    public static void Open(ArrayTable table) => Open(table, 0);

    private static void Open(ArrayTable table, int depth)
    {
        if (!table.Counts)
        {
            return;
        }

        table.Counts = false;
        for (int i = 0; i < table.Used; i++)
        {
            object? o = table.Values[i]._obj;
            if (IsPlain(o))
            {
                continue;
            }

            if (o is PhpArray inner)
            {
                if (depth < MaxNesting)
                {
                    Open(inner.Table, depth + 1);
                }
                else
                {
                    table.Counts = true;
                }
            }
            else
            {
                EscapeSlow(o!);
            }
        }
    }

    /// <summary>What a library function made or gives out has escaped, even in arrays that know nothing of what they hold.</summary>
    public static void EscapeResult(PhpValue value)
    {
        if (MayCount(value._obj))
        {
            EscapeResult(value._obj!, 0);
        }
    }

    private static void EscapeResult(object o, int depth)
    {
        if (o is not PhpArray array)
        {
            EscapeSlow(o);
            return;
        }

        var table = array.Table;
        table.Counts = false;
        for (int i = 0; i < table.Used; i++)
        {
            object? item = table.Values[i]._obj;
            if (!IsPlain(item) && depth < MaxNesting)
            {
                EscapeResult(item!, depth + 1);
            }
        }
    }

    /// <summary>An array that a library function made of what is counted: counts what it holds.</summary>
    public static void Adopt(PhpValue value, bool fresh = false)
    {
        if (MayCount(value._obj) && value._obj is PhpArray array)
        {
            Adopt(array, fresh, 0);
        }
    }

    /// <summary>A library function made objects that only its result and they themselves hold: all of that is counted from now on.</summary>
    public static void AdoptMade(List<PhpObject> made, PhpValue result)
    {
        foreach (var o in made)
        {
            Fresh(o);
        }

        foreach (var o in made)
        {
            foreach (var value in o.Slots)
            {
                Adopt(value);
                Acquire(value);
            }

            if (o.Dynamic is { } dynamic)
            {
                Adopt(dynamic, fresh: false, 0);
                dynamic.Acquired();
            }
        }

        Adopt(result);
    }

    private static void Adopt(PhpArray array, bool fresh, int depth)
    {
        // What counts has its entries for itself.
        var table = array.Table.IsExtended ? array.Writable() : array.Table;
        if (table.Counts || table.Sharing != 0)
        {
            return;
        }

        bool counts = false;
        for (int i = 0; i < table.Used; i++)
        {
            object? o = table.Values[i]._obj;
            if (IsPlain(o))
            {
                continue;
            }

            switch (o)
            {
                case PhpArray inner:
                    if (depth < MaxNesting)
                    {
                        Adopt(inner, fresh, depth + 1);
                    }

                    inner.Acquired();
                    counts |= inner.Table.Counts;
                    break;
                case PhpAlias alias when alias._value._obj is { } cell && !IsPlain(cell):
                    EscapeSlow(cell);
                    break;
                default:
                    if (fresh)
                    {
                        Fresh(o);
                    }

                    AcquireSlow(o!);
                    counts |= o is PhpObject { Tracking: > NoHolder } or PhpResource { Tracking: > NoHolder };
                    break;
            }
        }

        if (counts)
        {
            table.Counts = true;
            table.Owners = array.Holders > 0 ? 1 : 0;
        }
    }

    /// <summary>A value leaves an array that counted it, and goes to the caller.</summary>
    public static void GivenOut(PhpValue value)
    {
        if (value._obj is PhpArray array)
        {
            array.Left();
        }
        else
        {
            Unprotect(value);
        }
    }

    /// <summary>Another copy of a storage holds what it holds, too.</summary>
    public static void AcquireAll(ReadOnlySpan<PhpValue> values)
    {
        foreach (ref readonly var value in values)
        {
            Acquire(value);
        }
    }

    /// <summary>An array was made of values at once.</summary>
    public static void CountNew(PhpArray array)
    {
        if (!Enabled)
        {
            return;
        }

        var table = array.Table;
        bool counts = false;
        foreach (ref readonly var value in table.Values.AsSpan(0, table.Used))
        {
            if (!IsPlain(value._obj))
            {
                AcquireSlow(value._obj!);
                counts = true;
            }
        }

        if (counts)
        {
            array.FlagNew();
        }
    }

    /// <summary>Adds a value to an array that is being made.</summary>
    public static bool Append(PhpArray array, PhpValue value)
    {
        if (MayCount(value._obj))
        {
            AcquireSlow(value._obj!);
            array.Writable();
            array.FlagNew();
        }

        return array.TryAppend(value);
    }

    /// <summary>Adds a value to an array that a variable holds; false when there is no key left.</summary>
    public static bool AppendTo(PhpArray array, PhpValue value)
    {
        if (MayCount(value._obj))
        {
            AcquireSlow(value._obj!);
            var table = array.Table;
            if (!ReferenceEquals(table, array.Writable()))
            {
                FlushCurrent();
            }

            array.Flag();
        }

        return array.TryAppend(value);
    }

    /// <summary>Sets an entry of an array that is being made; what it held before is let go.</summary>
    public static void SetNew(PhpArray array, IntStringKey key, PhpValue value)
    {
        if (MayCount(value._obj))
        {
            AcquireSlow(value._obj!);
            array.Writable();
            array.FlagNew();
        }

        array.SetItemRaw(key, value);
    }

    /// <summary>Sets an entry of an array that a variable holds.</summary>
    public static void Set(PhpArray array, IntStringKey key, PhpValue value)
    {
        // First of all the value: it may be a copy of the array, whose storage the array leaves now.
        bool counted = !IsPlain(value._obj);
        var table = array.Table;
        if (counted)
        {
            AcquireSlow(value._obj!);
            array.Writable();
        }

        ref PhpValue item = ref array.GetItemRef(key);
        var old = item;
        if (counted)
        {
            array.Flag();
        }

        if (old._obj is PhpAlias alias)
        {
            AssignAcquired(alias, value);
        }
        else
        {
            item = value;
            if (array.Table.Counts)
            {
                Dropped(old);
            }
        }

        if (!ReferenceEquals(table, array.Table))
        {
            FlushCurrent();
        }
    }

    /// <summary>Removes an entry of an array that a variable holds.</summary>
    public static bool Remove(PhpArray array, IntStringKey key)
    {
        if (!array.Table.Counts)
        {
            return array.Remove(key);
        }

        if (!array.TryGetValue(key, out var old))
        {
            return false;
        }

        var table = array.Table;
        array.Remove(key);
        Dropped(old);
        if (!ReferenceEquals(table, array.Table))
        {
            FlushCurrent();
        }

        return true;
    }
}
