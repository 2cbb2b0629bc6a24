using System.Runtime.CompilerServices;
using PeachpieSockets.Native.Interop;
using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native;

/// <summary>Sockets that one thread waits for together, again and again: ppoll(2) without a reference taken and given back for each of them.</summary>
/// <remarks>
/// <para>A wait is <see cref="Start"/>, <see cref="Add"/> for each socket, <see cref="Wait"/>, and <see cref="End"/> in any case.</para>
/// <para>
/// Between start and end no descriptor of the group is given back to the system: one that is disposed of meanwhile, in whichever thread, is closed at the
/// end. So the system cannot give its number to somebody else while the wait runs. To end a wait at once use <see cref="SocketHandle.ShutdownAndClose"/>.
/// </para>
/// <para>A group is for one thread at a time.</para>
/// <para>
/// Many sockets that are waited for again and again are kept with the system (epoll(7), on Linux): a wait then costs what is ready, not what is waited for.
/// </para>
/// </remarks>
public sealed class PollGroup : IDisposable
{
    private const int ClosedHandle = -2;
    private const int Skipped = -1;
    private const int InitialCapacity = 16;

    private readonly object _lock = new(); // .NET's Lock has statics of threads, which need its translator at the start
    private readonly List<SocketHandle> _entered = [];
    private readonly KeptEntries _kept = new();
    private pollfd[] _entries = new pollfd[InitialCapacity];
    private List<nint>? _deferred;
    private int _running;
    private int _closed;

    /// <summary>The number of sockets added since the start.</summary>
    public int Count { get; private set; }

    /// <summary>Begins a wait: the group is empty.</summary>
    /// <param name="count">How many sockets are to come, if known.</param>
    /// <exception cref="InvalidOperationException">The wait before was not ended.</exception>
    public void Start(int count = 0)
    {
        // A full fence: whoever closes a handle sees this, or Add sees that it is closed.
        if (Interlocked.Exchange(ref _running, 1) != 0)
        {
            throw new InvalidOperationException("The group is in use.");
        }

        Count = 0;
        _closed = 0;
        if (_entries.Length < count)
        {
            _entries = new pollfd[Math.Max(count, _entries.Length * 2)];
        }
    }

    /// <summary>Adds a socket; it is the entry whose index is the count before.</summary>
    /// <param name="socket">The socket; a closed one reports POLLNVAL.</param>
    /// <param name="events">POLLIN, POLLOUT, POLLPRI ... (<see cref="SocketConstants"/>).</param>
    public void Add(SocketHandle socket, int events)
    {
        ArgumentNullException.ThrowIfNull(socket);
        int index = Count;
        if ((uint)index >= (uint)_entries.Length)
        {
            Array.Resize(ref _entries, index * 2);
        }

        nint fd = socket.Peek();
        if (!ReferenceEquals(socket.Group, this) || fd == Skipped)
        {
            fd = Enter(socket);
        }

        _entries[index] = new() { fd = (int)fd, events = (short)events };
        Count = index + 1;
    }

    /// <summary>Waits until a socket is ready.</summary>
    /// <param name="timeoutNanoseconds">0 looks and returns, a negative number waits for ever. Windows waits in milliseconds, rounded up.</param>
    /// <returns>The number of entries that have events, 0 when the time is over.</returns>
    public SocketResult Wait(long timeoutNanoseconds)
    {
        int result = Count >= KeptEntries.LeastEntries && _closed == 0 && _entered.Count == 0
            ? WaitKept(timeoutNanoseconds)
            : Poll(_closed > 0 ? 0 : timeoutNanoseconds);
        return SocketResult.FromRaw(result < 0 ? result : result + _closed);
    }

    /// <summary>The events that an entry reports: of those asked for, and POLLERR, POLLHUP, POLLNVAL (a closed handle).</summary>
    /// <param name="index">The entry.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Returned(int index)
    {
        ref readonly var entry = ref _entries[index];
        return entry.fd == ClosedHandle ? SocketConstants.POLLNVAL : entry.revents;
    }

    /// <summary>Leaves an entry out of further calls of <see cref="Wait"/> until the end; it reports nothing.</summary>
    /// <param name="index">The entry.</param>
    public void Skip(int index) => _entries[index] = new() { fd = Skipped };

    /// <summary>Ends the wait and closes what was disposed of meanwhile. What the entries report stays readable until the next start.</summary>
    public void End()
    {
        List<nint>? deferred;
        lock (_lock)
        {
            _running = 0;
            deferred = _deferred;
            _deferred = null;
            if (deferred is not null)
            {
                _kept.Forget();
            }
        }

        foreach (var socket in _entered)
        {
            socket.DangerousRelease();
        }

        _entered.Clear();
        if (deferred is not null)
        {
            foreach (nint descriptor in deferred)
            {
                _ = SystemCalls.Current.close(descriptor);
            }
        }
    }

    /// <summary>Gives back what the group keeps with the system. Its sockets are left alone, and it may be used on.</summary>
    /// <exception cref="InvalidOperationException">A wait is running.</exception>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_running != 0)
            {
                throw new InvalidOperationException("The group is in use.");
            }

            _kept.Forget();
        }
    }

    private int WaitKept(long timeout)
    {
        var entries = _entries.AsSpan(0, Count);
        return _kept.Keep(entries) ? _kept.Wait(entries, timeout) : Poll(timeout);
    }

    // By pointer: spans of a structure of ours are made by the runtime at their first use, which takes a millisecond of a short script.
    private unsafe int Poll(long timeout)
    {
        fixed (pollfd* first = _entries)
        {
            return NativeSocket.Poll(first, Count, timeout);
        }
    }

    /// <summary>One of the descriptors becomes somebody else's, and may then be closed unseen. No wait is running.</summary>
    internal void Leave()
    {
        lock (_lock)
        {
            _kept.Forget();
        }
    }

    /// <summary>Takes over the closing of a descriptor of the group; false if no wait is running.</summary>
    internal bool Defer(nint descriptor)
    {
        lock (_lock)
        {
            if (_running == 0)
            {
                // Others may have the open file, too (dup(2), SCM_RIGHTS): closing would not take it out of what is kept.
                _kept.Forget();
                return false;
            }

            (_deferred ??= []).Add(descriptor);
            return true;
        }
    }

    // A socket belongs to the group that waited for it first; another group takes a reference as every call does.
    private nint Enter(SocketHandle socket)
    {
        if (socket.OwnsDescriptor && socket.TryJoin(this) && socket.Peek() is var fd and not Skipped)
        {
            return fd;
        }

        if (!ReferenceEquals(socket.Group, this) && socket.TryEnter(out fd))
        {
            _entered.Add(socket);
            return fd;
        }

        _closed++;
        return ClosedHandle;
    }
}
