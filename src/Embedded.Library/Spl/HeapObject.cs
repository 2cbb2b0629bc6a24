namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>An SplHeap or SplPriorityQueue: a binary heap whose order is the object's compare().</summary>
internal sealed class HeapObject(PhpClass type) : SplObject(type)
{
    private List<(PhpValue Value, PhpValue Priority)> _items = [];

    private readonly bool _isQueue = type.IsSubclassOf("SplPriorityQueue");
    private readonly int _direct = type.FindMethod("compare") is { DeclaringClass.ExtensionName: not null } native ? (native.DeclaringClass.Name == "SplMinHeap" ? -1 : 1) : 0;

    /// <summary>SplPriorityQueue: what extract() gives.</summary>
    public long ExtractFlags { get; set; } = 1;

    /// <summary>Whether a comparison has thrown while the heap was changed.</summary>
    public bool IsCorrupted { get; set; }

    public int Count => _items.Count;

    protected override IEnumerable<(string Name, string Class, PhpValue Value)> Shown
    {
        get
        {
            string owner = _isQueue ? "SplPriorityQueue" : "SplHeap";
            var heap = new PhpArray();
            foreach (var item in _items)
            {
                heap.AddValue(_isQueue ? Both(item) : item.Value);
            }

            return [("flags", owner, _isQueue ? ExtractFlags : 0), ("isCorrupted", owner, IsCorrupted), ("heap", owner, heap)];
        }
    }

    protected override void CopyState(PhpObject original)
    {
        _items = [.. _items];
        Releasing.AcquireAll(Kept);
    }

    private PhpValue[] Kept => [.. _items.SelectMany(static i => (PhpValue[])[i.Value, i.Priority])];

    internal override PhpValue[]? TakeKept()
    {
        var kept = Kept;
        _items = [];
        return kept;
    }

    private static PhpArray Both((PhpValue Value, PhpValue Priority) item)
    {
        var both = new PhpArray();
        both["data"] = item.Value;
        both["priority"] = item.Priority;
        return both;
    }

    private int Compare(Context ctx, in (PhpValue Value, PhpValue Priority) x, in (PhpValue Value, PhpValue Priority) y)
    {
        var (left, right) = _isQueue ? (x.Priority, y.Priority) : (x.Value, y.Value);
        return _direct != 0 ? _direct * Comparison.Compare(left, right) : (int)Math.Clamp(Convert.ToLong(Call(ctx, "compare", left, right)), -1, 1);
    }

    private void CheckNotCorrupted()
    {
        if (IsCorrupted)
        {
            throw Throw("RuntimeException", "Heap is corrupted, heap properties are no longer ensured.");
        }
    }

    public void Insert(Context ctx, PhpValue value, PhpValue priority = default)
    {
        CheckNotCorrupted();
        var item = (value.DeepCopy(), priority.DeepCopy());
        Releasing.Acquire(item.Item1);
        Releasing.Acquire(item.Item2);
        int i = _items.Count;
        _items.Add(item);
        try
        {
            while (i > 0 && Compare(ctx, _items[(i - 1) / 2], item) < 0)
            {
                _items[i] = _items[(i - 1) / 2];
                i = (i - 1) / 2;
                _items[i] = item;
            }
        }
        catch (PhpThrownException)
        {
            IsCorrupted = true;
            throw;
        }
    }

    public PhpValue Top()
    {
        CheckNotCorrupted();
        return _items.Count == 0 ? throw Throw("RuntimeException", "Can't peek at an empty heap") : Result(_items[0]);
    }

    public PhpValue Current => _items.Count == 0 ? default : Result(_items[0]);

    private PhpValue Result((PhpValue Value, PhpValue Priority) item)
        => !_isQueue ? item.Value : ExtractFlags switch { 1 => item.Value, 2 => item.Priority, _ => Both(item) };

    public PhpValue Extract(Context ctx, bool orNull = false)
    {
        CheckNotCorrupted();
        if (_items.Count == 0)
        {
            return orNull ? default : throw Throw("RuntimeException", "Can't extract from an empty heap");
        }

        var top = _items[0];
        var bottom = _items[^1];
        _items.RemoveAt(_items.Count - 1);
        int i = 0;
        try
        {
            for (int child = 1; child < _items.Count; child = 2 * i + 1)
            {
                if (child + 1 < _items.Count && Compare(ctx, _items[child + 1], _items[child]) > 0)
                {
                    child++;
                }

                if (Compare(ctx, bottom, _items[child]) >= 0)
                {
                    break;
                }

                _items[i] = _items[child];
                i = child;
            }
        }
        catch (PhpThrownException)
        {
            IsCorrupted = true;
            throw;
        }
        finally
        {
            if (_items.Count > 0)
            {
                _items[i] = bottom;
            }
        }

        var result = Result(top);
        if (result.IsArray)
        {
            Releasing.Adopt(result);
            Releasing.Dropped(top.Value);
            Releasing.Dropped(top.Priority);
        }
        else
        {
            bool isValue = !_isQueue || ExtractFlags == 1;
            Releasing.GivenOut(isValue ? top.Value : top.Priority);
            Releasing.Dropped(isValue ? top.Priority : top.Value);
        }

        return result;
    }
}
