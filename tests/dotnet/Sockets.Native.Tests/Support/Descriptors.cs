namespace PeachpieSockets.Native.Tests.Support;

/// <summary>The process's open descriptors.</summary>
internal static class Descriptors
{
    internal static int Count() => Directory.GetFiles("/proc/self/fd").Length;

    /// <summary>Runs something and checks that it leaves as many descriptors as it found.</summary>
    /// <remarks>Other tests of the assembly must not run meanwhile: see <see cref="AloneCollection"/>.</remarks>
    internal static void AssertNoLeak(Action action)
    {
        // What the runtime opens at the first use of something is not a leak.
        action();
        Collect();
        int before = Count();
        action();
        Collect();
        Assert.Equal(before, Count());
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}

/// <summary>Tests that count or exhaust descriptors run while no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
