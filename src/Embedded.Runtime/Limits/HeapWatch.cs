namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Tells contexts with a memory limit to look at the heap after a collection that left it larger than the limit. It costs nothing while
/// nothing is collected, and without collections the heap cannot grow.
/// </summary>
internal static class HeapWatch
{
    private static readonly HashSet<Context> s_watched = new(ReferenceEqualityComparer.Instance);
    private static long s_lowest = long.MaxValue;
    private static bool s_isRunning;

    /// <summary>Watches for a context whose script begins.</summary>
    public static void Add(Context ctx)
    {
        lock (s_watched)
        {
            s_watched.Add(ctx);
            Update();
            if (!s_isRunning)
            {
                s_isRunning = true;
                _ = new Collected();
            }
        }
    }

    /// <summary>Watches for it no more.</summary>
    public static void Remove(Context ctx)
    {
        lock (s_watched)
        {
            s_watched.Remove(ctx);
            Update();
        }
    }

    private static void Update()
    {
        long lowest = long.MaxValue;
        foreach (var ctx in s_watched)
        {
            lowest = Math.Min(lowest, ctx.HeapBound);
        }

        Volatile.Write(ref s_lowest, lowest);
    }

    // The finalizer of an object that nobody holds runs after each collection of its generation. Collections of the youngest one are many, and what they
    // leave is little: the object outlives one and then tells of those of the middle generation.
    private sealed class Collected
    {
        private bool _isOld;

        ~Collected()
        {
            if (Environment.HasShutdownStarted)
            {
                return;
            }

            if (!_isOld)
            {
                _isOld = true;
                GC.ReRegisterForFinalize(this);
                return;
            }

            lock (s_watched)
            {
                if (s_watched.Count == 0)
                {
                    s_isRunning = false;
                    return;
                }

                long size = GC.GetTotalMemory(forceFullCollection: false);
                if (size > Volatile.Read(ref s_lowest))
                {
                    foreach (var ctx in s_watched)
                    {
                        ctx.Interrupt |= size > ctx.HeapBound;
                    }
                }
            }

            _ = new Collected();
        }
    }
}
