namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// The global variables at the end of a script. php drops them from the last to the first as long as a variable is all that holds an object,
/// and with an object what only it holds. Here references are counted for that once, by a walk over everything that variables reach.
/// </summary>
internal sealed class LastVariables(Context ctx)
{
    private readonly Dictionary<PhpObject, int> _holders = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<PhpValue> _open = new();

    public void Drop()
    {
        var globals = ctx.OwnGlobals;
        Count(globals);
        foreach (var cell in ctx.AllStatics())
        {
            Reach(cell);
        }

        Walk();
        bool dropped = true;
        while (dropped)
        {
            dropped = false;
            foreach (var (key, value) in globals.Reverse().ToList())
            {
                if (value._obj is PhpObject o && _holders.GetValueOrDefault(o) == 1)
                {
                    globals.Remove(key);
                    Lost(o);
                    dropped = true;
                }
            }
        }
    }

    private void Lost(PhpObject o)
    {
        if (!_holders.TryGetValue(o, out int holders))
        {
            return;
        }

        _holders[o] = --holders;
        if (holders > 0)
        {
            return;
        }

        ctx.Destruct(o);
        foreach (var value in PartsOf(o))
        {
            LostValue(value);
        }
    }

    private void LostValue(PhpValue value)
    {
        switch (value._obj)
        {
            case PhpObject o:
                Lost(o);
                break;
            case PhpArray array when array.Table.Sharing == 0 && _seen.Remove(array.Table):
                foreach (var (_, item) in array)
                {
                    LostValue(item);
                }

                break;
        }
    }

    private void Walk()
    {
        while (_open.TryPop(out var value))
        {
            switch (value._obj)
            {
                case PhpAlias alias when _seen.Add(alias):
                    Reach(alias._value);
                    break;
                case PhpArray array when _seen.Add(array.Table):
                    Count(array);
                    break;
                case PhpObject o:
                    if (!_holders.TryAdd(o, 1))
                    {
                        _holders[o]++;
                        break;
                    }

                    foreach (var part in PartsOf(o))
                    {
                        Reach(part);
                    }

                    break;
            }
        }
    }

    private void Count(PhpArray array)
    {
        foreach (var (_, value) in array)
        {
            Reach(value);
        }
    }

    private void Reach(PhpValue value)
    {
        if (value._obj is PhpAlias or PhpArray or PhpObject)
        {
            _open.Push(value);
        }
    }

    private static IEnumerable<PhpValue> PartsOf(PhpObject o)
    {
        for (int i = 0; i < o.Slots.Length; i++)
        {
            yield return o.Slots[i];
        }

        if (o.Dynamic is { } dynamic)
        {
            foreach (var (_, value) in dynamic)
            {
                yield return value;
            }
        }

        var own = o switch
        {
            PhpClosure c => c.Captured,
            PhpGenerator g => g.Locals,
            _ => [],
        };
        for (int i = 0; i < own.Length; i++)
        {
            yield return own[i];
        }

        if (o is PhpClosure { This: { } self })
        {
            yield return PhpValue.FromClass(self);
        }
    }
}
