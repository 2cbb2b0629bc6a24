using System.Diagnostics;
using System.Runtime.InteropServices;
using PeachpieSockets.Native.Interop;
using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native;

/// <summary>Entries that were waited for again and again, kept with the system in a set of epoll(7).</summary>
/// <remarks>
/// Keeping them costs one call for each: as much as twenty looks at all of them by poll(2). So they have to be the same for as many waits before,
/// and a wait for others gives up what is kept. Whoever closes a descriptor, or lets others close it, calls <see cref="Forget"/> first.
/// </remarks>
internal sealed class KeptEntries
{
    /// <summary>Fewer are not kept.</summary>
    internal const int LeastEntries = 32;

    private const int WaitsBefore = 20;

    private pollfd[]? _entries;
    private int _count;
    private int _waits;
    private SocketHandle? _set;

    /// <summary>Notes that these entries, not fewer than <see cref="LeastEntries"/>, are waited for; true once they are kept, so that <see cref="Wait"/> can be used for them.</summary>
    internal bool Keep(ReadOnlySpan<pollfd> entries)
    {
        if (!MemoryMarshal.AsBytes(entries).SequenceEqual(MemoryMarshal.AsBytes(_entries.AsSpan(0, _count))))
        {
            Note(entries);
            return false;
        }

        if (_set is null && ++_waits == WaitsBefore)
        {
            Fill();
        }

        return _set is not null;
    }

    /// <summary>As ppoll(2), for the entries that are kept.</summary>
    internal unsafe int Wait(Span<pollfd> entries, long timeout)
    {
        nint set = _set!.Descriptor;
        long start = timeout > 0 ? Stopwatch.GetTimestamp() : 0;
        while (true)
        {
            int ready = SystemCalls.Current.epoll_look(set, entries);
            if (ready != 0 || timeout == 0)
            {
                return ready;
            }

            long left = timeout < 0 ? timeout : Math.Max(0, timeout - (long)Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            pollfd whole = new() { fd = (int)set, events = (short)SocketConstants.POLLIN };
            int result = NativeSocket.Poll(&whole, 1, left);
            if (result <= 0)
            {
                return result;
            }
        }
    }

    /// <summary>Gives up what is kept.</summary>
    internal void Forget()
    {
        _set?.Dispose();
        _set = null;
        _count = 0;
        _waits = 0;
    }

    private void Note(ReadOnlySpan<pollfd> entries)
    {
        Forget();
        if (_entries is null || _entries.Length < entries.Length)
        {
            _entries = new pollfd[entries.Length];
        }

        entries.CopyTo(_entries);
        _count = entries.Length;
        _waits = 1;
    }

    // A descriptor that stands in two entries, or one that epoll cannot watch: poll goes on doing it.
    private void Fill()
    {
        nint created = SystemCalls.Current.epoll_create1();
        if (created < 0)
        {
            return;
        }

        SocketHandle set = new(created, ownsHandle: true);
        for (int i = 0; i < _count; i++)
        {
            if (SystemCalls.Current.epoll_add(created, _entries![i].fd, _entries[i].events, i) < 0)
            {
                set.Dispose();
                return;
            }
        }

        _set = set;
    }
}
