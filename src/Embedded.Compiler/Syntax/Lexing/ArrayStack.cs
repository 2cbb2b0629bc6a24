namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>A stack of values. That of .NET is compiled at run time for each kind of value, at each start; this one is compiled ahead.</summary>
internal sealed class ArrayStack<T>
    where T : struct
{
    private T[]? _items;

    public int Count { get; private set; }

    public void Push(T item)
    {
        if (_items is null || Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(8, 2 * Count));
        }

        _items[Count++] = item;
    }

    public T Pop() => TryPop(out T item) ? item : throw new InvalidOperationException("The stack is empty.");

    public bool TryPop(out T item)
    {
        bool found = TryPeek(out item);
        Count -= found ? 1 : 0;
        return found;
    }

    public bool TryPeek(out T item)
    {
        item = Count > 0 ? _items![Count - 1] : default;
        return Count > 0;
    }
}
