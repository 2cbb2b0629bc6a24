namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    /// <summary>php's default of memory_limit.</summary>
    internal const long DefaultMemoryLimit = 128L << 20;

    // What php adds to a string's bytes: its head and the closing zero, rounded up to words.
    private const long StringOverhead = 25;
    private const long WordMask = 7;

    // The heap is looked at again when it has grown by this part since, so that a script near its limit is not stopped for a collection all the time.
    private const long LookAgainPart = 8;

    // No limit is so low that sizes below this one matter.
    private const int Unchecked = 1 << 16;

    // What php's own arrays take, for the number in its message.
    private const int PhpValueSize = 16;

    private const int AmplePart = 8;
    private const int PhpBucketSize = 36;
    private const int PhpEmptyHashSize = 8;

    private const long PhpPageMask = 4095;

    private long _heapAtStart;

    /// <summary>The most bytes that the script may use (memory_limit); -1: no limit. One allocation that is larger ends the script at once.</summary>
    public long MemoryLimit { get; private set; } = DefaultMemoryLimit;

    /// <summary>
    /// Whether the limit holds for all that the script keeps, and not only for a single string or array. It is measured by the growth of the
    /// process's heap since the script's start, so the sum of all scripts that run at a time counts for each of them. phpsock sets it, since it runs one script.
    /// </summary>
    public bool LimitsHeap { get; set; }

    /// <summary>The size of the heap at which to look.</summary>
    internal long HeapBound { get; private set; } = long.MaxValue;

    internal void SetMemoryLimit(long bytes)
    {
        MemoryLimit = bytes < 0 ? -1 : bytes;
        if (IsRunning)
        {
            EndHeapWatch();
            BeginHeapWatch();
        }
    }

    internal void BeginHeapWatch()
    {
        if (LimitsHeap && MemoryLimit >= 0)
        {
            _heapAtStart = _heapAtStart == 0 ? GC.GetTotalMemory(forceFullCollection: false) : _heapAtStart;
            HeapBound = _heapAtStart + MemoryLimit;
            HeapWatch.Add(this);
        }
    }

    internal void EndHeapWatch()
    {
        if (HeapBound != long.MaxValue)
        {
            HeapWatch.Remove(this);
            HeapBound = long.MaxValue;
        }
    }

    private void CheckMemoryUse()
    {
        if (HeapBound == long.MaxValue || GC.GetTotalMemory(forceFullCollection: false) <= HeapBound)
        {
            return;
        }

        // What is there may be garbage: only what is left of it counts.
        long used = GC.GetTotalMemory(forceFullCollection: true);
        long limit = _heapAtStart + MemoryLimit;
        if (used > limit)
        {
            EndHeapWatch();
            throw MemoryExhausted(used - limit);
        }

        HeapWatch.Remove(this);
        HeapBound = Math.Max(limit, used + used / LookAgainPart);
        HeapWatch.Add(this);
    }

    /// <summary>Throws what ends the script, with php's fatal error, if an allocation alone is larger than the memory limit.</summary>
    /// <param name="bytes">The size that php would allocate.</param>
    public void CheckAllocation(long bytes)
    {
        if (MemoryLimit >= 0 && bytes > MemoryLimit)
        {
            throw MemoryExhausted(bytes);
        }
    }

    /// <summary>A string of this length is about to be made in the current context: its length, if the limits and .NET allow it.</summary>
    public static int CheckStringLength(decimal length)
    {
        long bytes = length > long.MaxValue - StringOverhead - WordMask ? long.MaxValue : ((long)length + StringOverhead + WordMask) & ~WordMask;
        if (Current is not { } ctx)
        {
            return length <= System.Array.MaxLength ? (int)length : throw new OutOfMemoryException();
        }

        ctx.CheckAllocation(bytes);
        return length <= System.Array.MaxLength ? (int)length : throw ctx.OutOfMemory(bytes);
    }

    /// <summary>The room that a string of a length gets where more is wanted for what may follow: not more than the limits allow.</summary>
    internal static int StringCapacity(int length, long wanted)
    {
        if (wanted <= Unchecked)
        {
            return (int)wanted;
        }

        long most = Current is { MemoryLimit: >= 0 and var limit } ? Math.Min(limit - StringOverhead - WordMask, System.Array.MaxLength) : System.Array.MaxLength;
        return (int)Math.Max(length, Math.Min(wanted, most));
    }

    /// <summary>As <see cref="CheckStringLength"/>; short strings are let through without a look at the limit.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static int StringLength(long length) => length <= Unchecked ? (int)length : CheckStringLength(length);

    /// <summary>An array gets room for so many entries in the current context.</summary>
    internal static int CheckArrayCapacity(long capacity, bool hasKeys)
    {
        if (capacity <= Unchecked)
        {
            return (int)capacity;
        }

        long rounded = (long)System.Numerics.BitOperations.RoundUpToPowerOf2((ulong)capacity);
        long bytes = hasKeys ? rounded * PhpBucketSize : (rounded * PhpValueSize) + PhpEmptyHashSize;
        Current?.CheckAllocation(bytes);
        return capacity <= System.Array.MaxLength ? (int)capacity : throw (Current is { } ctx ? ctx.OutOfMemory(bytes) : new OutOfMemoryException());
    }

    /// <summary>Whether an array of so many entries is far below the memory limit, so that room for more than needed soon does no harm.</summary>
    internal static bool HasAmpleRoom(long capacity) => Current is not { MemoryLimit: >= 0 and var limit } || capacity * PhpValueSize <= limit / AmplePart;

    // php's allocator takes whole pages for what is large.
    private static long InPages(long bytes) => bytes > long.MaxValue - PhpPageMask ? bytes : (bytes + PhpPageMask) & ~PhpPageMask;

    /// <summary>The end of a script that used more than its limit.</summary>
    internal ScriptExitException MemoryExhausted(long tried)
        => FatalError($"Allowed memory size of {(MemoryLimit >= 0 ? MemoryLimit : DefaultMemoryLimit)} bytes exhausted (tried to allocate {InPages(tried)} bytes)");

    /// <summary>The end of a script that wants what no limit of its own forbids and .NET cannot give.</summary>
    internal ScriptExitException OutOfMemory(long tried)
        => FatalError($"Out of memory (allocated {GC.GetTotalMemory(forceFullCollection: false)} bytes) (tried to allocate {tried} bytes)");
}
