using System.Diagnostics.CodeAnalysis;

namespace PeachpieSockets.Embedded.Compiler.Syntax;

/// <summary>
/// A stack, with nothing behind it as long as nothing is pushed. .NET's own collections come with ten interfaces of each kind of item, which are made
/// at every start; and those of values are compiled then, where this one is compiled ahead.
/// </summary>
internal sealed class ArrayStack<T>
{
    private T[]? _items;

    public int Count { get; private set; }

    /// <summary>An item, from the bottom.</summary>
    public T this[int index]
    {
        get => index < Count ? _items![index] : throw new ArgumentOutOfRangeException(nameof(index));
        set => _items![index] = index < Count ? value : throw new ArgumentOutOfRangeException(nameof(index));
    }

    public void Push(T item)
    {
        if (_items is null || Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(8, 2 * Count));
        }

        _items[Count++] = item;
    }

    public T Pop() => TryPop(out var item) ? item : throw new InvalidOperationException("The stack is empty.");

    public bool TryPop([MaybeNullWhen(false)] out T item)
    {
        bool found = TryPeek(out item);
        if (found)
        {
            _items![--Count] = default!;
        }

        return found;
    }

    public bool TryPeek([MaybeNullWhen(false)] out T item)
    {
        item = Count > 0 ? _items![Count - 1] : default;
        return Count > 0;
    }

    /// <summary>The items, from the bottom, until the next one is pushed.</summary>
    public ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    /// <summary>A copy of the items, from the bottom.</summary>
    public T[] ToArray()
    {
        var copy = new T[Count];
        if (_items is not null)
        {
            Array.Copy(_items, copy, Count);
        }

        return copy;
    }
}
