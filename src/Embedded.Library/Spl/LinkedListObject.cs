namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>An SplDoublyLinkedList, SplQueue or SplStack: values in a ring, so that both ends are cheap and any index is found at once.</summary>
internal sealed class LinkedListObject(PhpClass type) : SplObject(type)
{
    public const int Lifo = 2;
    public const int Delete = 1;
    public const int Fixed = 4;

    private PhpValue[] _ring = new PhpValue[8];
    private int _head;
    private int _position;

    public long Flags { get; set; } = type.IsSubclassOf("SplStack") ? Fixed | Lifo : type.IsSubclassOf("SplQueue") ? Fixed : 0;

    public int Count { get; private set; }

    /// <summary>Whether count() is the native one.</summary>
    public bool CountsItself => Class.CountMethod is { DeclaringClass.ExtensionName: not null };

    public ref PhpValue this[int index] => ref _ring[(_head + index) & (_ring.Length - 1)];

    protected override IEnumerable<(string Name, string Class, PhpValue Value)> Shown
        => [("flags", "SplDoublyLinkedList", Flags), ("dllist", "SplDoublyLinkedList", ToArray())];

    protected override void CopyState(PhpObject original)
    {
        _ring = Array.ConvertAll(_ring, static v => v.DeepCopy());
        Releasing.AcquireAll(_ring);
    }

    internal override PhpValue[]? TakeKept()
    {
        var kept = new PhpValue[Count];
        for (int i = 0; i < kept.Length; i++)
        {
            kept[i] = this[Count - 1 - i]; // php takes the last first
        }

        (_ring, Count) = (new PhpValue[8], 0);
        return kept;
    }

    public PhpArray ToArray()
    {
        var result = new PhpArray(Count);
        for (int i = 0; i < Count; i++)
        {
            result.AddValue(this[i].DeepCopy());
        }

        return result;
    }

    public void Insert(int index, PhpValue value)
    {
        if (Count == _ring.Length)
        {
            var larger = new PhpValue[_ring.Length * 2];
            for (int i = 0; i < Count; i++)
            {
                larger[i] = this[i];
            }

            (_ring, _head) = (larger, 0);
        }

        if (index == 0)
        {
            _head = (_head - 1) & (_ring.Length - 1);
            Count++;
        }
        else
        {
            for (int i = Count++; i > index; i--)
            {
                this[i] = this[i - 1];
            }
        }

        this[index] = default;
        Releasing.Store(ref this[index], value.DeepCopy());
    }

    public void RemoveAt(int index) => Releasing.Dropped(Take(index));

    /// <summary>Removes a value and gives it to the caller.</summary>
    public PhpValue GiveOut(int index)
    {
        var value = Take(index);
        Releasing.GivenOut(value);
        return value;
    }

    private PhpValue Take(int index)
    {
        var value = this[index];
        if (index == 0)
        {
            this[0] = default;
            _head = (_head + 1) & (_ring.Length - 1);
            Count--;
            return value;
        }

        for (int i = index; i < Count - 1; i++)
        {
            this[i] = this[i + 1];
        }

        this[--Count] = default;
        return value;
    }

    /// <summary>The place that an index means: counted from the end in a stack.</summary>
    public int Place(PhpValue offset, int limit, string method)
    {
        long index = Convert.ToLong(offset);
        if (index < 0 || index >= limit)
        {
            throw Throw("OutOfRangeException", $"SplDoublyLinkedList::{method}(): Argument #1 ($index) is out of range");
        }

        return (int)((Flags & Lifo) != 0 ? Count - 1 - index : index);
    }

    public int Position => _position;

    public bool IsValid => _position >= 0 && _position < Count;

    public void Rewind() => _position = (Flags & Lifo) != 0 ? Count - 1 : 0;

    public void Move(bool forward)
    {
        bool lifo = (Flags & Lifo) != 0;
        if (forward && (Flags & Delete) != 0 && Count > 0)
        {
            RemoveAt(lifo ? Count - 1 : 0);
            _position = lifo ? Count - 1 : 0;
            return;
        }

        _position += lifo == forward ? -1 : 1;
    }
}
