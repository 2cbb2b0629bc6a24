using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.State;

/// <summary>
/// The open descriptors of a context. It holds handles, not the scripts' objects, so an object that nothing refers to any more can be collected;
/// then its finalizer releases the descriptor here.
/// </summary>
internal sealed class OpenDescriptors
{
    private readonly object _lock = new(); // .NET's Lock has statics of threads, which need its translator at the start
    private Entry? _first;

    /// <summary>The number of open descriptors.</summary>
    internal int Count { get; private set; }

    /// <summary>Takes a descriptor in; it is closed at the end of the context unless it is closed before.</summary>
    internal Entry Add(SocketHandle handle)
    {
        var entry = new Entry(this, handle);
        lock (_lock)
        {
            entry.Next = _first;
            if (_first is not null)
            {
                _first.Previous = entry;
            }

            _first = entry;
            Count++;
        }

        return entry;
    }

    /// <summary>Adds what programs that the script starts get.</summary>
    internal void AddInheritable(ICollection<int> descriptors)
    {
        lock (_lock)
        {
            for (var entry = _first; entry is not null; entry = entry.Next)
            {
                if (entry.Handle is { IsInheritable: true, Descriptor: >= 0 } handle)
                {
                    descriptors.Add((int)handle.Descriptor);
                }
            }
        }
    }

    /// <summary>Closes everything that is still open.</summary>
    internal void CloseAll()
    {
        while (_first is { } entry)
        {
            entry.Close();
        }
    }

    private bool Remove(Entry entry)
    {
        lock (_lock)
        {
            if (!entry.IsLinked)
            {
                return false;
            }

            entry.IsLinked = false;
            if (entry.Previous is null)
            {
                _first = entry.Next;
            }
            else
            {
                entry.Previous.Next = entry.Next;
            }

            if (entry.Next is not null)
            {
                entry.Next.Previous = entry.Previous;
            }

            Count--;
            return true;
        }
    }

    /// <summary>One open descriptor.</summary>
    internal sealed class Entry(OpenDescriptors owner, SocketHandle handle)
    {
        internal Entry? Next { get; set; }

        internal Entry? Previous { get; set; }

        internal SocketHandle Handle => handle;

        internal bool IsLinked { get; set; } = true;

        /// <summary>Closes the descriptor, once; any thread may call it.</summary>
        internal void Close()
        {
            if (owner.Remove(this))
            {
                handle.Dispose();
            }
        }

        /// <summary>Forgets the descriptor without closing it: somebody else owns it now.</summary>
        internal void Release() => owner.Remove(this);
    }
}
