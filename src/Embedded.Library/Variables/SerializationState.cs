namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>
/// What the serializing or unserializing that goes on in a context has seen: what methods of Serializable do within goes on with the same numbers.
/// Code that runs meanwhile for another reason (__wakeup(), an autoloader) begins anew.
/// </summary>
internal sealed class SerializationState
{
    private readonly Nesting<UnserializedParts> _reading = new();
    private readonly Nesting<SerializedParts> _writing = new();
    private int _locks;

    public static SerializationState Of(Context ctx) => ctx.GetStatic<SerializationState>();

    public UnserializedParts BeginReading(out bool isOutermost) => _reading.Begin(_locks > 0, out isOutermost);

    public void EndReading() => _reading.End(_locks > 0);

    public SerializedParts BeginWriting() => _writing.Begin(_locks > 0, out _);

    public void EndWriting() => _writing.End(_locks > 0);

    /// <summary>Runs code of a script that takes no part in it.</summary>
    public T Apart<T>(Func<T> run)
    {
        _locks++;
        try
        {
            return run();
        }
        finally
        {
            _locks--;
        }
    }

    private sealed class Nesting<T>
        where T : class, IReusable, new()
    {
        private T? _current;
        private T? _spare;
        private int _level;

        public T Begin(bool isLocked, out bool isOutermost)
        {
            isOutermost = isLocked || _level == 0;
            if (isLocked)
            {
                return new T();
            }

            _level++;
            if (isOutermost)
            {
                _current = _spare ?? new T();
                _spare = null;
            }

            return _current!;
        }

        public void End(bool isLocked)
        {
            if (!isLocked && --_level == 0)
            {
                _spare = _current!.TryClear() ? _current : null;
                _current = null;
            }
        }
    }
}

/// <summary>Lists that serve one call after the other.</summary>
internal interface IReusable
{
    /// <summary>Empties them; false where they have become too large to be kept.</summary>
    bool TryClear();
}

/// <summary>What serialize() has written.</summary>
internal sealed class SerializedParts : IReusable
{
    private const int MostKept = 256;

    public Dictionary<object, int> Seen { get; } = new(ReferenceEqualityComparer.Instance);

    public int Count { get; set; }

    public bool TryClear()
    {
        bool isSmall = Seen.EnsureCapacity(0) <= MostKept;
        Seen.Clear();
        Count = 0;
        return isSmall;
    }
}

/// <summary>What unserialize() has read.</summary>
internal sealed class UnserializedParts : IReusable
{
    private const int MostKept = 256;

    /// <summary>The places that later parts may refer to by number.</summary>
    public List<UnserializedPlace> Places { get; } = [];

    /// <summary>What is to be called when all is read.</summary>
    public List<UnserializedWakeUp> WakeUps { get; } = [];

    /// <summary>The objects of the result.</summary>
    public List<PhpObject> Made { get; } = [];

    /// <summary>The same, each behind those within it.</summary>
    public List<PhpObject> Ended { get; } = [];

    /// <summary>The object that is the result.</summary>
    public object? Result { get; set; }

    /// <summary>Whether the result and the objects in it are all that holds them: no code of theirs ran while it was read, and there are no references.</summary>
    public bool IsOnlyData { get; set; } = true;

    public bool HasDestructors { get; set; }

    public Func<string, bool>? IsAllowed { get; set; }

    public long? MaxDepth { get; set; }

    public long Depth { get; set; }

    public bool TryClear()
    {
        bool isSmall = Places.Capacity <= MostKept && WakeUps.Capacity <= MostKept && Made.Capacity <= MostKept && Ended.Capacity <= MostKept;
        Places.Clear();
        WakeUps.Clear();
        Made.Clear();
        Ended.Clear();
        (Result, IsOnlyData, HasDestructors, IsAllowed, MaxDepth, Depth) = (null, true, false, null, null, 0);
        return isSmall;
    }
}

/// <summary>__wakeup(), or __unserialize() with what it gets, of an object that was read.</summary>
internal readonly record struct UnserializedWakeUp(PhpObject Target, RoutineInfo Method, PhpArray? Data);

/// <summary>Where a value is: an element, a declared property (by its slot), or a cell.</summary>
internal readonly record struct UnserializedPlace(object Holder, IntStringKey Key)
{
    public PhpValue Value => Holder switch
    {
        PhpArray array => array.TryGetValue(Key, out var value) ? value.GetValue() : default,
        PhpObject o => o.Slots[Key.Integer].GetValue(),
        var cell => ((PhpAlias)cell).Value,
    };

    /// <summary>Puts a value there, in place of what was.</summary>
    public void Set(PhpValue value)
    {
        switch (Holder)
        {
            case PhpArray array:
                array.SetItemRaw(Key, value);
                break;
            case PhpObject o:
                o.Slots[Key.Integer] = value;
                break;
            case PhpAlias cell:
                cell._value = value;
                break;
        }
    }

    /// <summary>The place as a reference.</summary>
    public PhpAlias Refer() => Holder switch
    {
        PhpArray array => array.EnsureItemAlias(Key),
        PhpObject o => PhpValue.EnsureAlias(ref o.Slots[Key.Integer]),
        var cell => (PhpAlias)cell,
    };
}
