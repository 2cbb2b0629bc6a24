using System.Diagnostics;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Select;

/// <summary>What select(2) does, by poll(2): entries to read from come first, then those to write to, then those with urgent data.</summary>
internal static class Waiter
{
    internal const long MicrosecondsPerSecond = 1_000_000;
    internal const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>The time of a wait that has no end.</summary>
    internal const long Forever = -1;

    // What select calls readable, writable and exceptional in terms of poll, as Linux defines it.
    internal static readonly int Readable = SocketConstants.POLLIN | SocketConstants.POLLHUP | SocketConstants.POLLERR;
    internal static readonly int Writable = SocketConstants.POLLOUT | SocketConstants.POLLERR;
    internal static readonly int Exceptional = SocketConstants.POLLPRI;

    /// <summary>Waits until an entry is ready in the sense of its kind, or the time is over.</summary>
    /// <param name="group">The entries; those that no kind asks about report nothing afterwards.</param>
    /// <param name="readers">How many are to be read from.</param>
    /// <param name="writers">How many follow that are to be written to.</param>
    /// <param name="timeout">Nanoseconds, or <see cref="Forever"/>.</param>
    /// <returns>0, or an error.</returns>
    internal static int Wait(PollGroup group, int readers, int writers, long timeout)
    {
        long start = timeout > 0 ? Stopwatch.GetTimestamp() : 0;
        while (true)
        {
            var result = group.Wait(Left(timeout, start));
            if (result.Value <= 0)
            {
                return result.Error;
            }

            bool isReady = false;
            int left = result.Value;
            for (int i = 0; left > 0; i++)
            {
                int returned = group.Returned(i);
                if (returned == 0)
                {
                    continue;
                }

                left--;
                if ((returned & SocketConstants.POLLNVAL) != 0)
                {
                    return Errno.EBADF;
                }

                int ready = i < readers ? Readable : i < readers + writers ? Writable : Exceptional;
                if ((returned & ready) != 0)
                {
                    isReady = true;
                }
                else
                {
                    // A hang-up that this kind does not ask about: poll always reports it, select would go on waiting.
                    group.Skip(i);
                }
            }

            if (isReady)
            {
                return 0;
            }
        }
    }

    /// <summary>The time of a wait; false for a negative one.</summary>
    internal static bool TryGetTimeout(long? seconds, long microseconds, out long nanoseconds)
    {
        nanoseconds = Forever;
        if (seconds is not { } whole)
        {
            return true;
        }

        if (microseconds >= MicrosecondsPerSecond)
        {
            whole += microseconds / MicrosecondsPerSecond;
            microseconds %= MicrosecondsPerSecond;
        }

        if (microseconds < 0)
        {
            // What glibc's select takes of them are the lower 32 bits.
            microseconds = unchecked((int)microseconds);
        }

        if (whole < 0 || microseconds < 0)
        {
            return false;
        }

        nanoseconds = whole >= long.MaxValue / NanosecondsPerSecond ? long.MaxValue : (whole * NanosecondsPerSecond) + (microseconds * 1000);
        return true;
    }

    private static long Left(long timeout, long start) =>
        timeout <= 0 ? timeout : Math.Max(0, timeout - (long)Stopwatch.GetElapsedTime(start).TotalNanoseconds);
}
